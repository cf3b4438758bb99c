import { and, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import { measure } from '@/db/schema/moderation';
import { subject } from '@/db/schema/subject';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { decideSuspension } from '../rules';

/** Where a measure comes from, whom it concerns, and why. */
interface Cause {
  memberId: number;
  subjectId: number;
  dongCode: string;
  commentId: number | null;
  reason: string;
}

/** Writes down that a comment was hidden, so that its writer can object. */
export async function noteHidden(work: Work, cause: Cause): Promise<void> {
  const officer = memberIdOf(work.actor);
  if (officer === null) throw new Error('a comment is hidden by an officer');
  await work.tx.insert(measure).values({
    ...cause,
    kind: 'comment_hidden',
    state: 'standing',
    imposedBy: officer,
    imposedAt: work.now,
  });
}

/** Suspends a person's public writing for some days, grade by grade; complaints and texts to the office stay open to everyone. */
export async function suspendWriting(work: Work, cause: Cause, days: number): Promise<Result<undefined>> {
  const officer = memberIdOf(work.actor);
  if (officer === null) return refuse('not_allowed');
  // Two desks that suspend the same person at once count each other.
  await work.tx.execute(sql`select id from member where id = ${cause.memberId} for update`);
  const suspensions = and(
    eq(measure.memberId, cause.memberId),
    eq(measure.kind, 'writing_suspended'),
    ne(measure.state, 'lifted'),
  );
  const earlier = await work.tx.$count(measure, suspensions);
  if (await work.tx.$count(measure, and(suspensions, gt(measure.endsAt, work.now))))
    return refuse('suspended_already', { field: 'suspend' });
  const until = decideSuspension(earlier, days, work.now);
  if (!until.ok) return until;
  await work.tx.insert(measure).values({
    ...cause,
    kind: 'writing_suspended',
    state: 'standing',
    imposedBy: officer,
    imposedAt: work.now,
    endsAt: until.value,
  });
  const [of] = await work.tx.select({ number: subject.number }).from(subject).where(eq(subject.id, cause.subjectId));
  work.record({
    subjectId: cause.subjectId,
    number: of?.number ?? '',
    type: 'moderation.suspend',
    public: false,
    reason: cause.reason,
    data: { author: cause.memberId, days },
  });
  return ok();
}

/** Refuses `writing_suspended` while this person's public writing is suspended. Asked under the lock of whatever they write. */
export async function refuseSuspended(work: Work): Promise<Result<undefined>> {
  const memberId = memberIdOf(work.actor);
  if (memberId === null) return ok();
  const holds = and(
    eq(measure.memberId, memberId),
    eq(measure.kind, 'writing_suspended'),
    inArray(measure.state, ['standing', 'appealed', 'upheld']),
    gt(measure.endsAt, work.now),
  );
  return (await work.tx.$count(measure, holds)) > 0 ? refuse('writing_suspended') : ok();
}

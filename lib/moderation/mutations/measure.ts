import { and, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import { measure } from '@/db/schema/moderation';
import { subject } from '@/db/schema/subject';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { decideSuspension } from '../rules';

/** So many rows a statement takes. */
const atOnce = 1000;

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

/** Writes down that a complaint stays private against the wish of its author, so that they can object. */
export async function noteKept(work: Work, cause: Omit<Cause, 'commentId'>): Promise<void> {
  const officer = memberIdOf(work.actor);
  if (officer === null) throw new Error('a complaint is kept private by an officer');
  await work.tx.insert(measure).values({
    ...cause,
    kind: 'complaint_kept',
    state: 'standing',
    imposedBy: officer,
    imposedAt: work.now,
  });
}

/** Writes down whose voices on a proposal do not count, so that each of them can object. */
export async function noteRejected(
  work: Work,
  { members, ...cause }: { members: readonly number[] } & Pick<Cause, 'subjectId' | 'dongCode' | 'reason'>,
): Promise<void> {
  const officer = memberIdOf(work.actor);
  if (officer === null) throw new Error('voices are looked at by an officer');
  const kind = 'support_rejected' as const;
  const measures = members.map((memberId) => ({
    ...cause,
    memberId,
    kind,
    state: 'standing' as const,
    imposedBy: officer,
    imposedAt: work.now,
  }));
  for (let from = 0; from < measures.length; from += atOnce)
    await work.tx.insert(measure).values(measures.slice(from, from + atOnce));
}

/** The officer has taken back that these voices do not count: there is nothing left to object to. */
export async function liftRejected(work: Work, subjectId: number, members: readonly number[]): Promise<void> {
  await work.tx
    .update(measure)
    .set({ state: 'lifted', judgedAt: work.now })
    .where(
      and(
        eq(measure.subjectId, subjectId),
        eq(measure.kind, 'support_rejected'),
        ne(measure.state, 'lifted'),
        sql`${measure.memberId} = any(${sql.param([...members])}::bigint[])`,
      ),
    );
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

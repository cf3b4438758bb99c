import { and, asc, eq, gt, inArray, isNull, lte } from 'drizzle-orm';
import { db } from '@/db/client';
import { course, courseSession } from '@/db/schema/course';
import { subject } from '@/db/schema/subject';
import { hour } from '@/lib/platform/calendar/day';
import { ok } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { remindsAt } from '../rules';
import { lockCourse, note } from './lock';

const farthest = 48 * hour;
const job = { kind: 'system', job: 'course.remind' } as const;

/**
 * Reminds those with a seat of each session that comes, the day before. That it was done stands in the transaction with the step they are told by: killed or run twice,
 * nobody is told twice and nobody is left out. Answers of how many sessions.
 */
export async function remindCourses(now: Date): Promise<number> {
  let reminded = 0;
  for (const { id, number } of await listToRemind(now)) {
    const done = await transact(job, now, async (work) => ok(await remind(work, number, id)));
    if (done.ok && done.value) reminded += 1;
  }
  return reminded;
}

const running = ['open', 'held'] as const;

async function listToRemind(now: Date) {
  const rows = await db
    .select({
      id: courseSession.id,
      startsAt: courseSession.startsAt,
      endsAt: courseSession.endsAt,
      number: subject.number,
    })
    .from(courseSession)
    .innerJoin(course, eq(course.id, courseSession.courseId))
    .innerJoin(subject, eq(subject.id, course.id))
    .where(
      and(
        inArray(course.state, [...running]),
        isNull(courseSession.remindedAt),
        gt(courseSession.startsAt, now),
        lte(courseSession.startsAt, new Date(now.getTime() + farthest)),
      ),
    )
    .orderBy(asc(courseSession.startsAt));
  return rows.filter((session) => remindsAt(session) <= now);
}

/** Asked again under the lock of the course, where it may have been cancelled or moved since. */
async function remind(work: Work, number: string, sessionId: number): Promise<boolean> {
  const row = await lockCourse(work, number);
  if (row?.state !== 'open' && row?.state !== 'held') return false;
  const open = and(
    eq(courseSession.id, sessionId),
    isNull(courseSession.remindedAt),
    gt(courseSession.startsAt, work.now),
  );
  const [session] = await work.tx.select().from(courseSession).where(open);
  if (!session || remindsAt(session) > work.now) return false;
  await work.tx.update(courseSession).set({ remindedAt: work.now }).where(eq(courseSession.id, sessionId));
  note(work, row, 'remind', { public: false, data: { session: sessionId, at: session.startsAt.toISOString() } });
  return true;
}

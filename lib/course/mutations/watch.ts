import { and, eq, notInArray, sql } from 'drizzle-orm';
import { course } from '@/db/schema/course';
import { subject } from '@/db/schema/subject';
import { ok } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { firstStart, isOver } from '../rules';
import { settle } from './fill';
import { lockCourse, sessionsIn } from './lock';
import { moveLocked } from './move';

/**
 * What time alone brings about, course by course, each in a transaction of its own: offers lapse and go to the next, a course begins, a course is done. Two workers
 * pass each other by; killed in between, the next run goes on where this one stopped.
 */
export async function watchCourses(now: Date): Promise<void> {
  const seen: number[] = [0];
  for (let found = true; found; ) {
    const tended = await transact({ kind: 'system', job: 'course.watch' }, now, async (work) =>
      ok(await tendOne(work, seen)),
    );
    found = tended.ok && tended.value;
  }
}

async function tendOne(work: Work, seen: number[]): Promise<boolean> {
  const [due] = await work.tx
    .select({ id: course.id, number: subject.number })
    .from(course)
    .innerJoin(subject, eq(subject.id, course.id))
    .where(and(notInArray(course.id, seen), isDue(work.now)))
    .orderBy(course.id)
    .limit(1)
    .for('update', { of: course, skipLocked: true });
  if (!due) return false;
  seen.push(due.id);
  const row = await lockCourse(work, due.number);
  if (!row) return true;
  await settle(work, row);
  const sessions = await sessionsIn(work, row.id);
  const first = firstStart(sessions);
  if (row.state === 'open' && first && first <= work.now) await moveLocked(work, row, 'begin');
  if (row.state === 'held' && isOver(sessions, work.now)) await moveLocked(work, row, 'finish');
  return true;
}

/** Open ones with an offer that ran out, a line before a free seat, or a first session that began; held ones whose last session is some days ago. */
function isDue(now: Date) {
  const at = sql`${now.toISOString()}::timestamptz`;
  const seats = sql`select from course_seat s where s.course_id = ${course.id}`;
  return sql`(${course.state} in ('open', 'held') and exists (${seats} and s.state = 'offered' and s.offered_until <= ${at}))
    or (${course.state} = 'open' and (
      exists (${seats} and s.state = 'waiting')
        and (select count(*) from course_seat s where s.course_id = ${course.id} and s.state in ('confirmed', 'offered')) < ${course.capacity}
      or (select min(starts_at) from course_session c where c.course_id = ${course.id}) <= ${at}))
    or (${course.state} = 'held' and (select max(ends_at) from course_session c where c.course_id = ${course.id}) <= ${at} - interval '3 days')`;
}

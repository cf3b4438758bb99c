import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import { courseSeat } from '@/db/schema/course';
import { asSystemIn } from '@/lib/platform/auth/scope';
import type { Work } from '@/lib/platform/transact';
import { firstStart, offerUntil, type Seats } from '../rules';
import { type LockedCourse, note, sessionsIn } from './lock';

const held = ['confirmed', 'offered'] as const;

/** How many hold a seat and how many wait, counted under the lock of the course whoever asks. */
export const countUnderLock = (work: Work, courseId: number): Promise<Seats> =>
  asSystemIn(work, async () => {
    const of = (states: readonly (typeof courseSeat.$inferSelect.state)[]) =>
      work.tx.$count(courseSeat, and(eq(courseSeat.courseId, courseId), inArray(courseSeat.state, [...states])));
    return { taken: await of(held), waiting: await of(['waiting']) };
  });

/**
 * Brings seats and waiting list to where they should be now: offers that nobody confirmed in time lapse, and free seats are offered to who waits, the first first. Each
 * of them is told. Safe to repeat; the course is locked.
 */
export async function settle(work: Work, row: LockedCourse): Promise<void> {
  await asSystemIn(work, () => lapse(work, row));
  if (row.state !== 'open') return;
  const first = firstStart(await sessionsIn(work, row.id));
  const until = first && offerUntil(work.now, first, row.confirmHours);
  if (!until) return;
  const { taken, waiting } = await countUnderLock(work, row.id);
  if (waiting > 0 && taken < row.capacity) await asSystemIn(work, () => offer(work, row, row.capacity - taken, until));
}

async function lapse(work: Work, row: LockedCourse): Promise<void> {
  const late = and(
    eq(courseSeat.courseId, row.id),
    eq(courseSeat.state, 'offered'),
    lte(courseSeat.offeredUntil, work.now),
  );
  const gone = await work.tx
    .update(courseSeat)
    .set({ state: 'lapsed', offeredUntil: null, changedAt: work.now })
    .where(late)
    .returning({ id: courseSeat.id });
  for (const { id } of gone) note(work, row, 'lapse', { public: false, data: { seat: id } });
}

async function offer(work: Work, row: LockedCourse, seats: number, until: Date): Promise<void> {
  const next = await work.tx
    .select({ id: courseSeat.id })
    .from(courseSeat)
    .where(and(eq(courseSeat.courseId, row.id), eq(courseSeat.state, 'waiting')))
    .orderBy(asc(courseSeat.id))
    .limit(seats);
  const ids = next.map(({ id }) => id);
  await work.tx
    .update(courseSeat)
    .set({ state: 'offered', offeredUntil: until, changedAt: work.now })
    .where(inArray(courseSeat.id, ids));
  for (const id of ids) note(work, row, 'offer', { public: false, data: { seat: id, until: until.toISOString() } });
}

import { and, eq, inArray } from 'drizzle-orm';
import { courseSeat } from '@/db/schema/course';
import { isSomebody } from '@/lib/member/queries/somebody';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { decideRegister, seatFor } from '../rules';
import { countUnderLock, settle } from './fill';
import { type LockedCourse, lockCourse } from './lock';

type Seat = typeof courseSeat.$inferSelect;
type Answer = Result<{ number: string; state: Seat['state'] }>;

/** Seats and places in the line that somebody has. */
export const live = ['confirmed', 'waiting', 'offered'] as const satisfies readonly Seat['state'][];

/**
 * Takes a seat, or a place on the waiting list when all are held; a second press gets the first answer again. The lock on the course puts those who come at the same
 * moment in a row. Refuses `not_yet`, `registration_over`.
 */
export async function register(work: Work, { number }: { number: string }): Promise<Answer> {
  const memberId = memberIdOf(work.actor);
  if (memberId === null || !(await isSomebody(work, memberId))) return refuse('not_allowed');
  const row = await lockCourse(work, number);
  if (!row || row.state === 'draft') return refuse('not_found');
  const own = await ownSeat(work, row.id, memberId);
  if (own) return ok({ number, state: own.state });
  const decided = decideRegister(row, work.now);
  if (!decided.ok) return decided;
  await settle(work, row);
  const state = seatFor(row.capacity, await countUnderLock(work, row.id));
  await work.tx
    .insert(courseSeat)
    .values({ courseId: row.id, memberId, state, askedAt: work.now, changedAt: work.now });
  return ok({ number, state });
}

/** Takes the seat that came free for this person. Refuses `offer_over` when it went to the next one. */
export const confirm = (work: Work, { number }: { number: string }): Promise<Answer> =>
  onOwn(work, number, async (_row, seat) => {
    if (seat.state === 'confirmed') return ok({ number, state: 'confirmed' });
    if (seat.state !== 'offered' || seat.offeredUntil === null || seat.offeredUntil <= work.now)
      return refuse('offer_over');
    await change(work, seat.id, 'confirmed');
    return ok({ number, state: 'confirmed' });
  });

/** Gives the seat or the place in the line back; whoever waits first is offered it. Refuses `begun`. */
export const leave = (work: Work, { number }: { number: string }): Promise<Answer> =>
  onOwn(work, number, async (row, seat) => {
    if (row.state !== 'open') return refuse('begun');
    await change(work, seat.id, 'withdrawn');
    await settle(work, row);
    return ok({ number, state: 'withdrawn' });
  });

export const change = (work: Work, id: number, state: Seat['state']) =>
  work.tx.update(courseSeat).set({ state, offeredUntil: null, changedAt: work.now }).where(eq(courseSeat.id, id));

async function onOwn(
  work: Work,
  number: string,
  run: (row: LockedCourse, seat: Seat) => Promise<Answer>,
): Promise<Answer> {
  const row = await lockCourse(work, number);
  const seat = row && (await ownSeat(work, row.id, memberIdOf(work.actor)));
  return row && seat ? run(row, seat) : refuse('not_found');
}

async function ownSeat(work: Work, courseId: number, memberId: number | null): Promise<Seat | null> {
  const [seat] = await work.tx
    .select()
    .from(courseSeat)
    .where(
      and(
        eq(courseSeat.courseId, courseId),
        eq(courseSeat.memberId, memberId ?? 0),
        inArray(courseSeat.state, [...live]),
      ),
    );
  return seat ?? null;
}

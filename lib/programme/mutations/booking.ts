import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import { consultingBooking, consultingSlot } from '@/db/schema/programme-consulting';
import { isSomebody } from '@/lib/member/queries/somebody';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { listToRemind } from '../queries/slot';
import { decideBooking, decideChange } from '../rules/slots';
import { note } from './programme';
import { getOwner, lockSlots } from './slot';

/** What one person books at once is counted one after the other. */
const bookingLock = 7_310_034;

const lockPerson = (work: Work, memberId: number) =>
  work.tx.execute(sql`select pg_advisory_xact_lock(${bookingLock}, ${memberId}::int)`);

/** The same for people who are found to be one. */
export async function lockPeople(work: Work, memberIds: readonly number[]): Promise<void> {
  for (const memberId of memberIds.toSorted((a, b) => a - b)) await lockPerson(work, memberId);
}

/**
 * Takes a place in an hour. The person is locked first and then the hour: however many press at once, no more places are given than there are, and nobody holds more than
 * the programme allows. Refuses as `decideBooking`.
 */
export async function bookSlot(work: Work, ask: { slot: number; question: string }): Promise<Result<{ id: number }>> {
  const memberId = memberIdOf(work.actor);
  if (memberId === null || !(await isSomebody(work, memberId))) return refuse('not_allowed');
  await lockPerson(work, memberId);
  const [slot] = await lockSlots(work, [ask.slot]);
  if (!slot) return refuse('not_found');
  const owner = await getOwner(work, slot.programmeId);
  if (owner.state !== 'open') return refuse('slot_gone');
  const decided = decideBooking(slot, await listHeld(work, memberId, slot.programmeId), owner, work.now);
  if (!decided.ok) return decided;
  await take(work, slot.id, 1);
  const [row] = await work.tx
    .insert(consultingBooking)
    .values({
      slotId: slot.id,
      memberId,
      state: 'booked',
      question: ask.question,
      bookedAt: work.now,
      changedAt: work.now,
    })
    .returning({ id: consultingBooking.id });
  if (!row) throw new Error('a booking was not written');
  return ok(row);
}

/** Moves a booking to another hour of the same programme; the old place is free at the same moment. Refuses `too_late`, `wrong_state` and as `decideBooking`. */
export async function moveBooking(work: Work, ask: { booking: number; slot: number }): Promise<Result<{ id: number }>> {
  const memberId = memberIdOf(work.actor);
  if (memberId === null) return refuse('not_allowed');
  await lockPerson(work, memberId);
  const held = await lockBooking(work, ask.booking);
  if (!held || held.memberId !== memberId) return refuse('not_found');
  if (held.state !== 'booked') return refuse('wrong_state');
  if (held.slotId === ask.slot) return refuse('slot_mine');
  const slots = await lockSlots(work, [held.slotId, ask.slot]);
  const [from, to] = [held.slotId, ask.slot].map((id) => slots.find((slot) => slot.id === id));
  if (!from || !to || from.programmeId !== to.programmeId) return refuse('not_found');
  const owner = await getOwner(work, from.programmeId);
  const leaving = decideChange(from, owner, work.now);
  if (!leaving.ok) return leaving;
  const others = (await listHeld(work, memberId, from.programmeId)).filter(({ id }) => id !== from.id);
  const decided = decideBooking(to, others, owner, work.now);
  if (!decided.ok) return decided;
  await take(work, from.id, -1);
  await take(work, to.id, 1);
  await work.tx
    .update(consultingBooking)
    .set({
      slotId: to.id,
      moves: sql`${consultingBooking.moves} + 1`,
      remindedAt: null,
      changedAt: work.now,
    })
    .where(eq(consultingBooking.id, held.id));
  return ok({ id: held.id });
}

/** Gives a place back, as long as there is time for somebody else to take it. Refuses `too_late`, `wrong_state`. */
export async function cancelBooking(work: Work, ask: { booking: number }): Promise<Result<{ id: number }>> {
  const memberId = memberIdOf(work.actor);
  if (memberId === null) return refuse('not_allowed');
  await lockPerson(work, memberId);
  const held = await lockBooking(work, ask.booking);
  if (!held || held.memberId !== memberId) return refuse('not_found');
  if (held.state !== 'booked') return refuse('wrong_state');
  const [slot] = await lockSlots(work, [held.slotId]);
  if (!slot) return refuse('not_found');
  const decided = decideChange(slot, await getOwner(work, slot.programmeId), work.now);
  if (!decided.ok) return decided;
  await take(work, slot.id, -1);
  await work.tx
    .update(consultingBooking)
    .set({ state: 'cancelled', changedAt: work.now })
    .where(eq(consultingBooking.id, held.id));
  return ok({ id: held.id });
}

/** Whether somebody came, once the hour has begun; a slip can be corrected. Refuses `not_begun`, `wrong_state`. */
export async function recordAttendance(
  work: Work,
  ask: { booking: number; came: 'attended' | 'no_show' },
): Promise<Result<{ id: number }>> {
  const held = await lockBooking(work, ask.booking);
  if (!held) return refuse('not_found');
  if (held.state === 'cancelled' || held.state === ask.came) return refuse('wrong_state');
  const [slot] = await lockSlots(work, [held.slotId]);
  if (!slot || slot.startsAt > work.now) return refuse('not_begun');
  await work.tx
    .update(consultingBooking)
    .set({ state: ask.came, recordedBy: memberIdOf(work.actor), changedAt: work.now })
    .where(eq(consultingBooking.id, held.id));
  return ok({ id: held.id });
}

/** Writes down what was advised, for who asked and the desk alone; that person is told. Refuses `wrong_state` where nobody came. */
export async function writeAdvice(
  work: Work,
  ask: { booking: number; advice: string },
): Promise<Result<{ id: number }>> {
  const held = await lockBooking(work, ask.booking);
  if (!held) return refuse('not_found');
  if (held.state !== 'attended') return refuse('wrong_state');
  const [slot] = await lockSlots(work, [held.slotId]);
  if (!slot) return refuse('not_found');
  await work.tx
    .update(consultingBooking)
    .set({ advice: ask.advice, recordedBy: memberIdOf(work.actor), changedAt: work.now })
    .where(eq(consultingBooking.id, held.id));
  note(work, await getOwner(work, slot.programmeId), 'advise', { public: false, data: { author: held.memberId } });
  return ok({ id: held.id });
}

const hoursBefore = 26;
const job = { kind: 'system', job: 'programme.remind' } as const;

/** Tells those whose hour comes within a day that it does: once each, however often this runs. Answers how many. */
export async function remindBookings(now: Date): Promise<number> {
  const due = await listToRemind(now, new Date(now.getTime() + hoursBefore * 3_600_000));
  let told = 0;
  for (const { id } of due) {
    const done = await transact(job, now, (work) => remind(work, id));
    if (done.ok && done.value) told += 1;
  }
  return told;
}

async function remind(work: Work, id: number): Promise<Result<boolean>> {
  const [row] = await work.tx
    .update(consultingBooking)
    .set({ remindedAt: work.now })
    .where(
      and(eq(consultingBooking.id, id), eq(consultingBooking.state, 'booked'), isNull(consultingBooking.remindedAt)),
    )
    .returning({ memberId: consultingBooking.memberId, slotId: consultingBooking.slotId });
  if (!row) return ok(false);
  const [slot] = await work.tx
    .select({ programmeId: consultingSlot.programmeId, startsAt: consultingSlot.startsAt })
    .from(consultingSlot)
    .where(eq(consultingSlot.id, row.slotId));
  if (!slot) return ok(false);
  const data = { author: row.memberId, at: slot.startsAt.toISOString() };
  note(work, await getOwner(work, slot.programmeId), 'remind', { public: false, data });
  return ok(true);
}

/** The hours of a programme that somebody holds and that are still to come. */
const listHeld = (work: Work, memberId: number, programmeId: number) =>
  work.tx
    .select({ id: consultingSlot.id, startsAt: consultingSlot.startsAt, endsAt: consultingSlot.endsAt })
    .from(consultingBooking)
    .innerJoin(consultingSlot, eq(consultingSlot.id, consultingBooking.slotId))
    .where(
      and(
        eq(consultingBooking.memberId, memberId),
        eq(consultingSlot.programmeId, programmeId),
        ne(consultingBooking.state, 'cancelled'),
        gt(consultingSlot.startsAt, work.now),
      ),
    );

export const take = (work: Work, slotId: number, places: 1 | -1) =>
  work.tx
    .update(consultingSlot)
    .set({ taken: sql`${consultingSlot.taken} + ${places}` })
    .where(eq(consultingSlot.id, slotId));

async function lockBooking(work: Work, id: number) {
  const [row] = await work.tx
    .select({
      id: consultingBooking.id,
      slotId: consultingBooking.slotId,
      memberId: consultingBooking.memberId,
      state: consultingBooking.state,
    })
    .from(consultingBooking)
    .where(eq(consultingBooking.id, id))
    .for('update');
  return row ?? null;
}

import { and, asc, eq, gt, inArray, isNull, lt } from 'drizzle-orm';
import { programme } from '@/db/schema/programme';
import { consultingBooking, consultingSlot } from '@/db/schema/programme-consulting';
import { subject } from '@/db/schema/subject';
import { memberIdOf } from '@/lib/platform/actor';
import { settledCalendar } from '@/lib/platform/calendar/lock';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { seriesOf } from '../rules/slots';
import type { SlotsInput } from '../schema/slot';
import { lockProgramme, note } from './programme';

/**
 * Publishes an hour of advice, or a weekly series of which days off are left out. Refuses `in_the_past`, `overlapping` with an hour at the same place, and as `seriesOf`. All or
 * nothing.
 */
export async function publishSlots(
  work: Work,
  input: SlotsInput,
): Promise<Result<{ number: string; hours: number; leftOut: string[] }>> {
  const kept = await lockProgramme(work, input.number);
  const publishedBy = memberIdOf(work.actor);
  if (!kept || publishedBy === null) return refuse('not_found');
  if (kept.kind !== 'consulting') return refuse('wrong_state');
  const series = seriesOf(input, await settledCalendar(work.tx));
  if (!series.ok) return series;
  const { hours, leftOut } = series.value;
  const [first, last] = [hours[0], hours.at(-1)];
  if (!first || !last || first.startsAt <= work.now) return refuse('in_the_past', { field: 'firstDay' });
  const others = await work.tx
    .select({ startsAt: consultingSlot.startsAt, endsAt: consultingSlot.endsAt })
    .from(consultingSlot)
    .where(
      and(
        eq(consultingSlot.programmeId, kept.id),
        eq(consultingSlot.place, input.place),
        isNull(consultingSlot.cancelledAt),
        lt(consultingSlot.startsAt, last.endsAt),
        gt(consultingSlot.endsAt, first.startsAt),
      ),
    );
  const clash = others.some((o) => hours.some((hour) => o.startsAt < hour.endsAt && hour.startsAt < o.endsAt));
  if (clash) return refuse('overlapping', { field: 'firstDay' });
  const { topic, place, capacity } = input;
  await work.tx.insert(consultingSlot).values(
    hours.map((hour) => ({
      ...hour,
      programmeId: kept.id,
      topic,
      place,
      capacity,
      publishedBy,
      publishedAt: work.now,
    })),
  );
  note(work, kept, 'add_slots', { public: kept.state !== 'draft', text: topic, data: { n: hours.length } });
  return ok({ number: kept.number, hours: hours.length, leftOut });
}

/** Takes an hour back. Whoever holds a place in it is told why. Refuses `slot_past`, `slot_gone`. */
export async function cancelSlot(work: Work, ask: { slot: number; reason: string }): Promise<Result<{ told: number }>> {
  const [slot] = await lockSlots(work, [ask.slot]);
  if (!slot) return refuse('not_found');
  if (slot.cancelledAt) return refuse('slot_gone');
  if (slot.startsAt <= work.now) return refuse('slot_past');
  await work.tx
    .update(consultingSlot)
    .set({ cancelledAt: work.now, cancelReason: ask.reason, taken: 0 })
    .where(eq(consultingSlot.id, slot.id));
  const gone = await work.tx
    .update(consultingBooking)
    .set({ state: 'cancelled', changedAt: work.now })
    .where(and(eq(consultingBooking.slotId, slot.id), eq(consultingBooking.state, 'booked')))
    .returning({ memberId: consultingBooking.memberId });
  const of = await getOwner(work, slot.programmeId);
  for (const { memberId } of gone)
    note(work, of, 'slot_cancelled', {
      public: false,
      reason: ask.reason,
      data: { author: memberId, at: slot.startsAt.toISOString() },
    });
  return ok({ told: gone.length });
}

/** Locks hours in the order of their ids, so that two that change places never wait for each other. */
export const lockSlots = (work: Work, ids: readonly number[]) =>
  work.tx
    .select()
    .from(consultingSlot)
    .where(inArray(consultingSlot.id, [...ids]))
    .orderBy(asc(consultingSlot.id))
    .for('update');

/** The programme an hour belongs to, as its steps name it. */
export async function getOwner(work: Work, programmeId: number) {
  const [row] = await work.tx
    .select({
      id: programme.id,
      number: subject.number,
      departmentId: programme.departmentId,
      state: programme.state,
      mostBookings: programme.mostBookings,
      cancelHours: programme.cancelHours,
    })
    .from(programme)
    .innerJoin(subject, eq(subject.id, programme.id))
    .where(eq(programme.id, programmeId));
  if (!row) throw new Error(`an hour of advice belongs to no programme: ${programmeId}`);
  return row;
}

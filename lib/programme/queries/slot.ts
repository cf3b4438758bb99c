import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, ne } from 'drizzle-orm';
import { db } from '@/db/client';
import { member } from '@/db/schema/member';
import { programme } from '@/db/schema/programme';
import { consultingBooking, consultingSlot } from '@/db/schema/programme-consulting';
import { subject } from '@/db/schema/subject';

const slotColumns = {
  id: consultingSlot.id,
  programmeId: consultingSlot.programmeId,
  startsAt: consultingSlot.startsAt,
  endsAt: consultingSlot.endsAt,
  topic: consultingSlot.topic,
  place: consultingSlot.place,
  capacity: consultingSlot.capacity,
  taken: consultingSlot.taken,
  cancelledAt: consultingSlot.cancelledAt,
  cancelReason: consultingSlot.cancelReason,
};

/** Hours of a programme that are to come and were not cancelled, the earliest first. */
export const listComingSlots = (programmeId: number, now: Date) =>
  db
    .select(slotColumns)
    .from(consultingSlot)
    .where(
      and(
        eq(consultingSlot.programmeId, programmeId),
        gt(consultingSlot.startsAt, now),
        isNull(consultingSlot.cancelledAt),
      ),
    )
    .orderBy(asc(consultingSlot.startsAt), asc(consultingSlot.id))
    .limit(300);
export type SlotRow = Awaited<ReturnType<typeof listComingSlots>>[number];

/** Hours of a programme from a moment on, cancelled ones too: what its desk works with. */
export const listDeskSlots = (programmeId: number, from: Date) =>
  db
    .select(slotColumns)
    .from(consultingSlot)
    .where(and(eq(consultingSlot.programmeId, programmeId), gte(consultingSlot.startsAt, from)))
    .orderBy(asc(consultingSlot.startsAt), asc(consultingSlot.id))
    .limit(300);

/** One hour with its programme; `departmentId` is whose desk it is. */
export async function getSlot(id: number) {
  const [row] = await db
    .select({
      ...slotColumns,
      departmentId: programme.departmentId,
      programme: {
        id: programme.id,
        number: subject.number,
        title: programme.title,
        state: programme.state,
        mostBookings: programme.mostBookings,
        cancelHours: programme.cancelHours,
      },
    })
    .from(consultingSlot)
    .innerJoin(programme, eq(programme.id, consultingSlot.programmeId))
    .innerJoin(subject, eq(subject.id, programme.id))
    .where(eq(consultingSlot.id, id));
  return row ?? null;
}

const bookings = () =>
  db
    .select({
      id: consultingBooking.id,
      state: consultingBooking.state,
      question: consultingBooking.question,
      advice: consultingBooking.advice,
      moves: consultingBooking.moves,
      bookedAt: consultingBooking.bookedAt,
      changedAt: consultingBooking.changedAt,
      memberId: consultingBooking.memberId,
      name: member.name,
      slot: slotColumns,
      departmentId: programme.departmentId,
      programme: { number: subject.number, title: programme.title, cancelHours: programme.cancelHours },
    })
    .from(consultingBooking)
    .innerJoin(member, eq(member.id, consultingBooking.memberId))
    .innerJoin(consultingSlot, eq(consultingSlot.id, consultingBooking.slotId))
    .innerJoin(programme, eq(programme.id, consultingSlot.programmeId))
    .innerJoin(subject, eq(subject.id, programme.id));
export type BookingRow = Awaited<ReturnType<typeof bookings>>[number];

export async function getBooking(id: number) {
  const [row] = await bookings().where(eq(consultingBooking.id, id));
  return row ?? null;
}

/** A person's bookings, the latest hour first. */
export const listOwnBookings = (memberId: number) =>
  bookings()
    .where(eq(consultingBooking.memberId, memberId))
    .orderBy(desc(consultingSlot.startsAt), desc(consultingBooking.id))
    .limit(100);

/** Who holds places in these hours; cancelled bookings are nobody's any more. */
export const listBookingsIn = (slotIds: readonly number[]) =>
  bookings()
    .where(and(inArray(consultingBooking.slotId, [...slotIds]), ne(consultingBooking.state, 'cancelled')))
    .orderBy(asc(consultingBooking.id));

/** Bookings of hours that begin before `until`, and of which nobody was reminded yet. */
export const listToRemind = (now: Date, until: Date) =>
  db
    .select({ id: consultingBooking.id })
    .from(consultingBooking)
    .innerJoin(consultingSlot, eq(consultingSlot.id, consultingBooking.slotId))
    .where(
      and(
        eq(consultingBooking.state, 'booked'),
        isNull(consultingBooking.remindedAt),
        gt(consultingSlot.startsAt, now),
        lt(consultingSlot.startsAt, until),
      ),
    )
    .orderBy(asc(consultingSlot.startsAt))
    .limit(500);

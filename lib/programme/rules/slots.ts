import { type Calendar, isWorkingDay } from '@/lib/platform/calendar/calendar';
import { addDays, type Day, hour, instantOn } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';

export interface Span {
  startsAt: Date;
  endsAt: Date;
}

interface Series {
  firstDay: Day;
  /** Minutes after midnight at which the first hour begins. */
  from: number;
  minutes: number;
  /** How many hours follow each other on a day, and in how many weeks the day comes again. */
  perDay: number;
  weeks: number;
}

const dayEnds = 24 * 60;

/**
 * The hours of a weekly series. Weeks in which the day is a holiday are left out and named; a single hour on a day off is taken as it was meant. Refuses `past_midnight`,
 * `only_days_off`.
 */
export function seriesOf(series: Series, calendar: Calendar): Result<{ hours: Span[]; leftOut: Day[] }> {
  const { firstDay, from, minutes, perDay, weeks } = series;
  if (from + minutes * perDay > dayEnds) return refuse('past_midnight', { field: 'perDay' });
  const days = Array.from({ length: weeks }, (_, week) => addDays(firstDay, 7 * week));
  const leftOut = weeks === 1 ? [] : days.filter((day) => !isWorkingDay(day, calendar));
  const kept = days.filter((day) => !leftOut.includes(day));
  if (kept.length === 0) return refuse('only_days_off', { field: 'firstDay' });
  const hours = kept.flatMap((day) =>
    Array.from({ length: perDay }, (_, at) => ({
      startsAt: instantOn(day, from + at * minutes),
      endsAt: instantOn(day, from + (at + 1) * minutes),
    })),
  );
  return ok({ hours, leftOut });
}

const overlap = (a: Span, b: Span) => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

interface Slot extends Span {
  id: number;
  capacity: number;
  taken: number;
  cancelledAt: Date | null;
}

export interface Limits {
  mostBookings: number;
  cancelHours: number;
}

/**
 * Whether somebody may have a place in this hour. `mine` are the hours they hold that are still to come, without the one they move from. Refuses `slot_gone`,
 * `slot_past`, `slot_mine`, `slot_full`, `same_time`, `too_many_bookings`.
 */
export function decideBooking(
  slot: Slot,
  mine: readonly (Span & { id: number })[],
  limits: Limits,
  now: Date,
): Result<undefined> {
  if (slot.cancelledAt) return refuse('slot_gone');
  if (slot.startsAt <= now) return refuse('slot_past');
  if (mine.some(({ id }) => id === slot.id)) return refuse('slot_mine');
  if (slot.taken >= slot.capacity) return refuse('slot_full');
  if (mine.some((held) => overlap(held, slot))) return refuse('same_time');
  return mine.length >= limits.mostBookings ? refuse('too_many_bookings') : ok();
}

/** The last moment at which a booking can be moved or cancelled. */
export const changeUntil = ({ startsAt }: Span, { cancelHours }: Pick<Limits, 'cancelHours'>): Date =>
  new Date(startsAt.getTime() - cancelHours * hour);

/** Whether a booking can still be moved or cancelled by who holds it. Refuses `too_late`. */
export const decideChange = (slot: Span, limits: Pick<Limits, 'cancelHours'>, now: Date): Result<undefined> =>
  now <= changeUntil(slot, limits) ? ok() : refuse('too_late');

/** The free hours nearest to this one, in the order of their time. */
export function nearestFree<S extends Slot>(slot: Span & { id: number }, others: readonly S[], now: Date, n = 3): S[] {
  const apart = (other: Span) => Math.abs(other.startsAt.getTime() - slot.startsAt.getTime());
  return others
    .filter((o) => o.id !== slot.id && !o.cancelledAt && o.startsAt > now && o.taken < o.capacity)
    .toSorted((a, b) => apart(a) - apart(b) || a.id - b.id)
    .slice(0, n)
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

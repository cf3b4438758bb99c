import { type Calendar, holidaysOn, isWorkingDay, workingDayFrom } from '../../calendar/calendar';
import { addDays, addMonths, type Day, dayOf, hour, isWeekend } from '../../calendar/day';
import {
  addElapsedHours,
  addWorkingHours,
  closingTime,
  elapsedHours,
  type Span,
  workingHoursBetween,
} from '../../calendar/working-time';
import type { Period } from '../record';
import type { LeftOut } from './steps';

/** Up to this many days a period is counted in working hours (Civil Petitions Treatment Act, art. 19 ①). */
const fewDays = 5;
/** The same article: one day is eight working hours. */
const hoursOfDay = 8;

/** Where counting stands, by the unit: the first day to count (working days), the day before it (by the calendar), or the instant (hours). */
export type Position = { day: Day; at: Date };
export type Leg = { due: Date; next: Position; leftOut: LeftOut; moved: { from: Day; to: Day } | null };
export type Counting = { calendar: Calendar; paused: readonly Span[] };

/** Few working days as the hours they are counted in, null for every other period. The original period decides for its extensions too. */
export function hoursOfFewDays({ unit, n }: Period, original: Period): number | null {
  return unit === 'working_days' && original.n <= fewDays ? n * hoursOfDay : null;
}

/** Counts one period from a position. Pure; how each unit counts is said at `PeriodUnit`. */
export function countLeg(from: Position, period: Period, original: Period, counting: Counting): Leg {
  const hours = hoursOfFewDays(period, original);
  if (hours !== null) return countHours(from, hours, 'working', counting);
  switch (period.unit) {
    case 'working_days':
      return countWorkingDays(from, period.n, counting);
    case 'working_hours':
      return countHours(from, period.n, 'working', counting);
    case 'hours':
      return countHours(from, period.n, 'elapsed', counting);
    case 'days':
      return countToDay(from, addDays(from.day, period.n), counting);
    case 'months':
      return countToDay(from, addMonths(from.day, period.n), counting);
  }
}

/**
 * A day that the resident was waited for does not count. The Enforcement Decree of the Administrative Procedures Act, art. 11,
 * lets the office leave out the day of asking and the day of the answer as well. We leave out fewer: a day is left out only
 * when the clock still stood still as the office closed, so asking and answering on one day costs the resident nothing,
 * and a promise is never overdue while the resident is waited for.
 */
function stoodStill(day: Day, { calendar, paused }: Counting): boolean {
  const closing = closingTime(day, calendar);
  return paused.some(({ from, to }) => from <= closing && closing < to);
}

function countWorkingDays(from: Position, n: number, counting: Counting): Leg {
  const waitedDays: Day[] = [];
  let day = from.day;
  for (let counted = 0; ; day = addDays(day, 1)) {
    if (!isWorkingDay(day, counting.calendar)) continue;
    if (stoodStill(day, counting)) waitedDays.push(day);
    else if (++counted === n) break;
  }
  const leftOut = { ...daysOff(from.day, day, counting.calendar), waitedDays, waitedMs: 0 };
  return reachedDay(day, addDays(day, 1), { leftOut, moved: null }, counting);
}

/**
 * Counting by the calendar: days waited for before the end are added to it, and an end on a day off moves to the next working day.
 * A month from the last day of a short month ends on the same date (28 February + 1 month = 28 March), though
 * the Civil Act, art. 160 ②, would allow the whole month: the earlier day is the resident's.
 */
function countToDay(from: Position, target: Day, counting: Counting): Leg {
  const waitedDays: Day[] = [];
  let end = target;
  for (let day = addDays(from.day, 1); day <= end; day = addDays(day, 1)) {
    if (!stoodStill(day, counting)) continue;
    waitedDays.push(day);
    end = addDays(end, 1);
  }
  let moved = workingDayFrom(end, counting.calendar);
  while (stoodStill(moved, counting)) moved = workingDayFrom(addDays(moved, 1), counting.calendar);
  const leftOut = { weekends: false, holidays: [], waitedDays, waitedMs: 0 };
  return reachedDay(moved, moved, { leftOut, moved: moved === end ? null : { from: end, to: moved } }, counting);
}

/**
 * A promise in days is due when the office closes on its last day. The law would allow until midnight (Civil Act, art. 159), but after
 * closing nobody is there whom the resident could still reach: we hold ourselves to the stricter reading.
 */
function reachedDay(day: Day, next: Day, told: Pick<Leg, 'leftOut' | 'moved'>, { calendar }: Counting): Leg {
  const due = closingTime(day, calendar);
  return { due, next: { day: next, at: due }, ...told };
}

function countHours({ at }: Position, hours: number, kind: 'working' | 'elapsed', { calendar, paused }: Counting): Leg {
  const skipDaysOff = calendar.elapsedSkipsDaysOff ? calendar : null;
  const due =
    kind === 'working'
      ? addWorkingHours(at, hours, calendar, paused)
      : addElapsedHours(at, hours, { standstill: paused, skipDaysOff });
  const skips = kind === 'working' || skipDaysOff !== null;
  const off = skips ? daysOff(dayOf(at), dayOf(due), calendar) : { weekends: false, holidays: [] };
  const waitedMs = paused.reduce((sum, span) => sum + waited(clip(span, at, due), kind, calendar), 0);
  return { due, next: { day: dayOf(due), at: due }, leftOut: { ...off, waitedDays: [], waitedMs }, moved: null };
}

function clip({ from, to }: Span, start: Date, end: Date): Span {
  return { from: from < start ? start : from, to: to > end ? end : to };
}

function waited(span: Span, kind: 'working' | 'elapsed', calendar: Calendar): number {
  if (span.to <= span.from) return 0;
  return (
    (kind === 'working' ? workingHoursBetween(span.from, span.to, calendar) : elapsedHours(span.from, span.to)) * hour
  );
}

/** Days off from one day to another, both included: weekends as such, other holidays by name. */
function daysOff(from: Day, to: Day, calendar: Calendar): Pick<LeftOut, 'weekends' | 'holidays'> {
  const off: Pick<LeftOut, 'weekends' | 'holidays'> = { weekends: false, holidays: [] };
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isWeekend(day)) off.weekends = true;
    else if (!isWorkingDay(day, calendar)) off.holidays.push({ day, names: holidaysOn(day, calendar) });
  }
  return off;
}

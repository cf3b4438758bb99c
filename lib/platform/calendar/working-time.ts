import { type Calendar, isWorkingDay } from './calendar';
import { addDays, type Day, dayOf, hour, instantOn } from './day';

/** A stretch of time, `from` included, `to` not. */
export type Span = { from: Date; to: Date };

/** The office's hours of a day: morning and afternoon, none on a day off. */
export function workingSpans(day: Day, calendar: Calendar): Span[] {
  if (!isWorkingDay(day, calendar)) return [];
  const { opens, lunchFrom, lunchTo, closes } = calendar.hours;
  return [
    { from: instantOn(day, opens), to: instantOn(day, lunchFrom) },
    { from: instantOn(day, lunchTo), to: instantOn(day, closes) },
  ];
}

/** When the office closes on a day. */
export function closingTime(day: Day, calendar: Calendar): Date {
  return instantOn(day, calendar.hours.closes);
}

/** The instant itself within working hours, else the next opening. */
export function workingTimeFrom(instant: Date, calendar: Calendar): Date {
  for (let day = dayOf(instant); ; day = addDays(day, 1)) {
    for (const span of workingSpans(day, calendar)) {
      if (instant < span.to) return instant < span.from ? span.from : instant;
    }
  }
}

/** The instant at which `hours` of working time have passed. `standstill` is time that does not count. */
export function addWorkingHours(
  instant: Date,
  hours: number,
  calendar: Calendar,
  standstill: readonly Span[] = [],
): Date {
  return accumulate(instant, hours, (day) => workingSpans(day, calendar), standstill);
}

/** The instant at which `hours` have passed by the wall clock, without days off if `skipDaysOff`. */
export function addElapsedHours(
  instant: Date,
  hours: number,
  options: { standstill?: readonly Span[]; skipDaysOff?: Calendar | null } = {},
): Date {
  const { standstill = [], skipDaysOff = null } = options;
  const wholeDay = (day: Day) =>
    skipDaysOff && !isWorkingDay(day, skipDaysOff) ? [] : [{ from: instantOn(day), to: instantOn(addDays(day, 1)) }];
  return accumulate(instant, hours, wholeDay, standstill);
}

/** Hours by the wall clock; negative when `to` is earlier. */
export function elapsedHours(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / hour;
}

/** Working hours from one instant to another; negative when `to` is earlier. */
export function workingHoursBetween(from: Date, to: Date, calendar: Calendar): number {
  if (to < from) return -workingHoursBetween(to, from, calendar);
  let total = 0;
  for (let day = dayOf(from); day <= dayOf(to); day = addDays(day, 1)) {
    for (const span of workingSpans(day, calendar)) total += overlap(span, { from, to });
  }
  return total / hour;
}

/** Milliseconds that two stretches share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.to.getTime(), b.to.getTime()) - Math.max(a.from.getTime(), b.from.getTime()));
}

function accumulate(from: Date, hours: number, spansOf: (day: Day) => Span[], standstill: readonly Span[]): Date {
  if (!Number.isFinite(hours) || hours < 0) throw new RangeError(`Not a number of hours: ${hours}`);
  let left = hours * hour;
  if (left === 0) return from;
  for (let day = dayOf(from); ; day = addDays(day, 1)) {
    for (const span of spansOf(day)) {
      for (const free of without(span, [...standstill, { from: new Date(0), to: from }])) {
        const length = free.to.getTime() - free.from.getTime();
        if (length >= left) return new Date(free.from.getTime() + left);
        left -= length;
      }
    }
  }
}

/** What remains of a stretch when others are cut out of it, in order. */
function without(span: Span, cuts: readonly Span[]): Span[] {
  return cuts.reduce<Span[]>(
    (rest, cut) =>
      rest.flatMap((piece) => {
        if (overlap(piece, cut) === 0) return [piece];
        return [
          { from: piece.from, to: cut.from },
          { from: cut.to, to: piece.to },
        ].filter((part) => part.from < part.to);
      }),
    [span],
  );
}

import * as official from '@hyunbinseo/holidays-kr/all';
import { addDays, addMonths, type Day, isWeekend, yearOf } from './day';

/** Minutes after midnight in Seoul. */
export type OfficeHours = { opens: number; lunchFrom: number; lunchTo: number; closes: number };

/** A day off that the office adds itself: a temporary public holiday, declared after the yearly calendar was printed. */
export type TemporaryDay = { day: Day; name: string; nameEn?: string | null };

export type Calendar = {
  readonly hours: OfficeHours;
  /** Whether promises in elapsed hours stand still on days off. A setting; the clock always shows both figures. */
  readonly elapsedSkipsDaysOff: boolean;
  readonly temporary: ReadonlyMap<Day, TemporaryDay>;
};

export type CalendarSettings = { hours?: OfficeHours; elapsedSkipsDaysOff?: boolean };

/** 09–18 without 12–13: eight hours (Rules on the Service of Local Public Officials, art. 2). */
export const officeHours: OfficeHours = { opens: 9 * 60, lunchFrom: 12 * 60, lunchTo: 13 * 60, closes: 18 * 60 };

/** Public holidays of the official yearly calendar, as far as it has been published. */
const publicHolidays: ReadonlyMap<Day, readonly string[]> = new Map(
  Object.values(official).flatMap((year) => Object.entries<readonly string[]>(year)),
);
const publishedYears = new Set([...publicHolidays.keys()].map(yearOf));

/**
 * The office's working calendar: weekends, the published public holidays and the office's own temporary days.
 * It is data: hand the same one in and every date comes out the same.
 */
export function calendar(temporaryDays: readonly TemporaryDay[] = [], settings: CalendarSettings = {}): Calendar {
  return {
    hours: settings.hours ?? officeHours,
    elapsedSkipsDaysOff: settings.elapsedSkipsDaysOff ?? false,
    temporary: new Map(temporaryDays.map((entry) => [entry.day, entry])),
  };
}

/** Whether nobody has published the public holidays of that year yet (or any more). Then only weekends and temporary days are known. */
export function isUncertain(day: Day): boolean {
  return !publishedYears.has(yearOf(day));
}

/** Names of the holidays on a day, as the gazette writes them (Korean), or none. Weekends have no name. */
export function holidaysOn(day: Day, { temporary }: Calendar): { name: string; nameEn: string | null }[] {
  const own = temporary.get(day);
  const names = (publicHolidays.get(day) ?? []).map((name) => ({ name, nameEn: null }));
  return own ? [...names, { name: own.name, nameEn: own.nameEn ?? null }] : names;
}

export function isWorkingDay(day: Day, { temporary }: Calendar): boolean {
  return !isWeekend(day) && !publicHolidays.has(day) && !temporary.has(day);
}

/** The day itself when it is a working day, else the next one that is. */
export function workingDayFrom(day: Day, calendar: Calendar): Day {
  let candidate = day;
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The first working day after a day. */
export function nextWorkingDay(day: Day, calendar: Calendar): Day {
  return workingDayFrom(addDays(day, 1), calendar);
}

/** The `n`-th working day, the first day counted when it is one (Civil Petitions Treatment Act, art. 19 ②). */
export function addWorkingDays(day: Day, n: number, calendar: Calendar): Day {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`Not a number of working days: ${n}`);
  let last = workingDayFrom(day, calendar);
  for (let counted = 1; counted < n; counted++) last = nextWorkingDay(last, calendar);
  return last;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) days++;
  return days;
}

/** A day `n` calendar months later; a period that ends on a day off ends on the next working day (Civil Act, arts. 160 and 161). */
export function addCalendarMonths(day: Day, n: number, calendar: Calendar): Day {
  return workingDayFrom(addMonths(day, n), calendar);
}

/** A calendar day in Asia/Seoul, `'YYYY-MM-DD'`. Days compare and sort as text. */
export type Day = string;

export const minute = 60_000;
export const hour = 60 * minute;
const dayLength = 24 * hour;

/** Korea has kept UTC+9 without summer time since 1988, so a fixed offset is exact for everything the portal can date. */
const seoulOffset = 9 * hour;

/** The day on which an instant falls in Seoul. */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() + seoulOffset).toISOString().slice(0, 10);
}

/** The instant of a day in Seoul, `minutes` after its midnight. */
export function instantOn(day: Day, minutes = 0): Date {
  return new Date(utc(day) - seoulOffset + minutes * minute);
}

export function addDays(day: Day, n: number): Day {
  return format(utc(day) + n * dayLength);
}

/** Whole days from one day to another: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / dayLength);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(utc(day)).getUTCDay();
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) === 0 || weekdayOf(day) === 6;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/**
 * The same day `n` months later; where that month has no such day, its last one (Civil Act, art. 160 ③):
 * 31 October + 1 month = 30 November.
 */
export function addMonths(day: Day, n: number): Day {
  const date = new Date(utc(day));
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + n + 1, 0));
  const dayOfMonth = Math.min(date.getUTCDate(), lastOfMonth.getUTCDate());
  return format(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), dayOfMonth));
}

/** Whether a text is a day that exists: refuses 2026-02-30 as well as other shapes. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && format(time) === text;
}

function utc(day: Day): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`Not a day: ${day}`);
  return time;
}

function format(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

/** A day that an office can mean. Typing slips such as the year 0202 or 20262 lie outside, and so does what PostgreSQL cannot date. */
export const isOfficeDay = (text: string): text is Day => isDay(text) && text >= '1900-01-01' && text <= '2199-12-31';

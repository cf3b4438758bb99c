import type { Lang } from './copy';
import { dateFormatter, numberFormatter, relativeFormatter } from './formatters';
import { wordsCopy } from './words/copy';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** An instant, or a day in Seoul as `'YYYY-MM-DD'`. */
export type When = Date | string;

/** Noon in Seoul, so that a day stays that day. */
const instantOf = (when: When): Date => (typeof when === 'string' ? new Date(`${when}T12:00:00+09:00`) : when);

/** The day in Seoul on which an instant falls, `'YYYY-MM-DD'`: for `<time>`, file names and comparing. */
export function dayIn(when: When): string {
  return new Date(instantOf(when).getTime() + 9 * hour).toISOString().slice(0, 10);
}

/** A day with its year: "2026년 11월 23일", "23 November 2026". */
export function formatDay(when: When, lang: Lang): string {
  return dateFormatter(lang, { year: 'numeric', month: 'long', day: 'numeric' }).format(instantOf(when));
}

/** A day with its weekday, without the year: "12월 1일 (화)", "Tue, 1 December". */
export function formatWeekday(when: When, lang: Lang): string {
  return dateFormatter(lang, { month: 'long', day: 'numeric', weekday: 'short' }).format(instantOf(when));
}

/** A day in lists: "11월 23일", and with its year when that is not the year of `now`. */
export function formatShortDay(when: When, now: Date, lang: Lang): string {
  if (dayIn(when).slice(0, 4) !== dayIn(now).slice(0, 4)) return formatDay(when, lang);
  return dateFormatter(lang, { month: 'long', day: 'numeric' }).format(instantOf(when));
}

/** A day of any year from its `MM-DD`: "4월 1일", "1 April". */
export function formatMonthDay(monthDay: string, lang: Lang): string {
  return dateFormatter(lang, { month: 'long', day: 'numeric' }).format(instantOf(`2028-${monthDay}`));
}

/** "2026년 11월", "November 2026". */
export function formatMonth(when: When, lang: Lang): string {
  return dateFormatter(lang, { year: 'numeric', month: 'long' }).format(instantOf(when));
}

/** "14:20" in Seoul. */
export function formatTime(at: Date, lang: Lang): string {
  return dateFormatter(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** Day and time: "2026년 11월 23일 14:05". */
export function formatInstant(at: Date, lang: Lang): string {
  return `${formatDay(at, lang)} ${formatTime(at, lang)}`;
}

/** Day and time in lists: "11월 23일 14:05", and with its year when that is not the year of `now`. */
export function formatShortInstant(at: Date, now: Date, lang: Lang): string {
  return `${formatShortDay(at, now, lang)} ${formatTime(at, lang)}`;
}

/** "2026년 11월 23일~12월 1일", from one day to another, both included; an open end is left open. */
export function formatRange(from: When, to: When | null, lang: Lang): string {
  if (to === null) return `${formatDay(from, lang)} ${lang === 'ko' ? '~' : '–'}`;
  return dateFormatter(lang, { year: 'numeric', month: 'long', day: 'numeric' }).formatRange(
    instantOf(from),
    instantOf(to),
  );
}

/** How pressing a due time is: past, today or tomorrow, or later. Colour may follow it, never replace the words. */
export function urgency(dueAt: Date, now: Date): 'late' | 'soon' | 'later' {
  if (dueAt < now) return 'late';
  return daysFrom(now, dueAt) <= 1 ? 'soon' : 'later';
}

/** "3일 남음", "오늘 18:00까지", "2일 지남": by days of the calendar, and by hours when it was today. */
export function formatDue(dueAt: Date, lang: Lang, now: Date): string {
  const t = wordsCopy[lang];
  const days = daysFrom(now, dueAt);
  if (dueAt < now)
    return t.past(days === 0 ? formatDuration(now.getTime() - dueAt.getTime(), lang, 1) : unit(-days, 'day', lang));
  if (days === 0) return t.today(formatTime(dueAt, lang));
  return days === 1 ? t.tomorrow : t.left(unit(days, 'day', lang));
}

/** "7시간 남음", "3시간 지남": for promises that run by the wall clock. */
export function formatTimeLeft(dueAt: Date, lang: Lang, now: Date): string {
  const t = wordsCopy[lang];
  const left = dueAt.getTime() - now.getTime();
  return left < 0 ? t.past(formatDuration(-left, lang, 1)) : t.left(formatDuration(left, lang, 1));
}

/** "2일 전", "3시간 전", "어제": how long ago, or ahead, in the largest unit that fits. */
export function formatAgo(at: Date, lang: Lang, now: Date): string {
  const relative = relativeFormatter(lang, { numeric: 'auto' });
  const apart = at.getTime() - now.getTime();
  const days = daysFrom(now, at);
  if (Math.abs(days) >= 1 && Math.abs(apart) >= 12 * hour) return relative.format(days, 'day');
  if (Math.abs(apart) >= hour) return relative.format(Math.trunc(apart / hour), 'hour');
  return relative.format(Math.trunc(apart / minute), 'minute');
}

/** "2일 3시간", "45분": a length of time in at most `parts` units, rounded down, never empty. */
export function formatDuration(milliseconds: number, lang: Lang, parts = 2): string {
  const units = [
    ['day', Math.floor(milliseconds / day)],
    ['hour', Math.floor((milliseconds % day) / hour)],
    ['minute', Math.floor((milliseconds % hour) / minute)],
  ] as const;
  const first = units.findIndex(([, n]) => n > 0);
  if (first === -1) return unit(0, 'minute', lang);
  return units
    .slice(first, first + parts)
    .filter(([, n]) => n > 0)
    .map(([name, n]) => unit(n, name, lang))
    .join(' ');
}

function unit(n: number, name: 'day' | 'hour' | 'minute', lang: Lang): string {
  return numberFormatter(lang, { style: 'unit', unit: name, unitDisplay: 'long' }).format(n);
}

function daysFrom(from: Date, to: Date): number {
  return Math.round((Date.parse(dayIn(to)) - Date.parse(dayIn(from))) / day);
}

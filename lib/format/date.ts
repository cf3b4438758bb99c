import type { Lang } from './copy';

const locale: Record<Lang, string> = { ko: 'ko-KR', en: 'en-GB' };
const zone = 'Asia/Seoul';

/** Formatters are slow to make and never change. */
const made = new Map<string, Intl.DateTimeFormat>();
function formatter(lang: Lang, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${name}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale[lang], { timeZone: zone, ...options });
  made.set(key, known);
  return known;
}

/** Noon in Seoul, so that a day stays that day. */
const noon = (day: string) => new Date(`${day}T12:00:00+09:00`);
const asDate = (value: Date | string) => (typeof value === 'string' ? noon(value) : value);

/** A day with its year: "2026년 11월 23일", "23 November 2026". Takes an instant or a day `YYYY-MM-DD`; Seoul's calendar. */
export function formatDay(value: Date | string, lang: Lang): string {
  return formatter(lang, 'day', { year: 'numeric', month: 'long', day: 'numeric' }).format(asDate(value));
}

/** A day with its weekday, without the year: "12월 1일 (화)", "Tue, 1 December". */
export function formatWeekday(value: Date | string, lang: Lang): string {
  return formatter(lang, 'weekday', { month: 'long', day: 'numeric', weekday: 'short' }).format(asDate(value));
}

/** A day in lists: "11월 23일", and with its year when that is not the year of `now`. */
export function formatShortDay(value: Date | string, now: Date, lang: Lang): string {
  const year = (date: Date) => formatter('en', 'year', { year: 'numeric' }).format(date);
  const date = asDate(value);
  if (year(date) !== year(now)) return formatDay(date, lang);
  return formatter(lang, 'short', { month: 'long', day: 'numeric' }).format(date);
}

/** The time of day: "14:05". */
export function formatTime(value: Date, lang: Lang): string {
  return formatter(lang, 'time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(value);
}

/** Day and time: "2026년 11월 23일 14:05". */
export function formatInstant(value: Date, lang: Lang): string {
  return `${formatDay(value, lang)} ${formatTime(value, lang)}`;
}

import { courseCopy } from '@/lib/course/copy';
import type { Seats } from '@/lib/course/rules';
import type { Lang } from '@/lib/format/copy';
import { dayIn, formatInstant, formatTime, formatWeekday } from '@/lib/format/dates';

/** How many seats are left, or that none is and how many wait. */
export function seatWords(capacity: number, { taken, waiting }: Seats, lang: Lang): string {
  const t = courseCopy[lang];
  return taken >= capacity || waiting > 0 ? t.seatsFull(capacity, waiting) : t.seatsLeft(capacity - taken, capacity);
}

/** The day with its weekday, and from when until when; with both days when it goes over midnight. */
export function sessionWords({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, lang: Lang): string {
  const end = dayIn(startsAt) === dayIn(endsAt) ? formatTime(endsAt, lang) : formatInstant(endsAt, lang);
  return `${formatWeekday(startsAt, lang)} ${formatTime(startsAt, lang)}–${end}`;
}

/** A day that is near with its weekday, and its time. */
export const momentWords = (at: Date, lang: Lang): string => `${formatWeekday(at, lang)} ${formatTime(at, lang)}`;

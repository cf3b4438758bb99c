/** Hours in which nobody is woken by the office, as minutes of the day in Seoul; `from` after `to` runs past midnight, the same twice means never. */
export interface QuietHours {
  from: number;
  to: number;
  /** Whether receipts and answers of the machine wait for the morning too. */
  holdReplies: boolean;
}

/** Assumed, and a setting: from nine in the evening to eight in the morning; who texts at night hears at once that it has arrived. */
export const quietDefaults: QuietHours = { from: 21 * 60, to: 8 * 60, holdReplies: false };

type Kind = 'receipt' | 'reply' | 'answer' | 'notice' | 'confirm';

const minuteMs = 60_000;
const dayMinutes = 24 * 60;
/** Seoul is nine hours ahead of UTC all year. */
const ahead = 9 * 60;

/** The end of the quiet hours that `at` lies in; null by day. */
export function quietUntil(at: Date, quiet: QuietHours): Date | null {
  const minute = Math.floor(at.getTime() / minuteMs) + ahead;
  const today = minute % dayMinutes;
  const inside =
    quiet.from <= quiet.to ? today >= quiet.from && today < quiet.to : today >= quiet.from || today < quiet.to;
  if (!inside) return null;
  const left = (quiet.to - today + dayMinutes) % dayMinutes;
  return new Date((minute + left - ahead) * minuteMs);
}

/** Until when a text of this kind waits; null when it goes out at once. An officer who answers at night does so knowingly, and a stop is confirmed at once. */
export function heldUntil(kind: Kind, at: Date, quiet: QuietHours): Date | null {
  if (kind === 'answer' || kind === 'confirm') return null;
  if (kind !== 'notice' && !quiet.holdReplies) return null;
  return quietUntil(at, quiet);
}

/** "21:00" as a minute of the day; null for what is no time. */
export function minuteOf(time: string): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hour && minute ? Number(hour) * 60 + Number(minute) : null;
}

/** A minute of the day as "21:00". */
export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

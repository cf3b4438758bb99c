import type { Calendar } from '@/lib/platform/calendar/calendar';
import { addDays, dayOf, hour, instantOn, minute } from '@/lib/platform/calendar/day';
import { addWorkingHours, type Span, workingSpans, workingTimeFrom } from '@/lib/platform/calendar/working-time';
import type { Random } from './random';

/** When things happen in the demo: never after `now`, officers in office hours, residents while they are awake. */
export interface Times {
  now: Date;
  /** A moment `days` ago (fractions allowed) at which a resident may write: between 7 and 23 o'clock. */
  resident(days: number): Date;
  /** A moment in office hours at or before `days` ago. */
  office(days: number): Date;
  /** The moment in office hours that lies about `hours` of office time after `from`; not after now. */
  later(from: Date, hours: number): Date;
  /** The moment itself when the office is open, else the next morning; not after now. */
  opened(instant: Date): Date;
  /** The given moment, or a few minutes after `last` when that is later; not after now. */
  after(last: Date, wished: Date): Date;
}

export function times(now: Date, calendar: Calendar, chance: Random): Times {
  const latest = new Date(now.getTime() - 1000);
  const capped = (instant: Date) => (instant > latest ? latest : whole(instant));
  return {
    now,
    resident(days) {
      const day = dayOf(new Date(now.getTime() - days * 24 * hour));
      return capped(instantOn(day, chance.int(7 * 60, 22 * 60 + 59)));
    },
    office(days) {
      const wished = new Date(now.getTime() - days * 24 * hour);
      return capped(lastOfficeTime(wished, calendar, chance, days < 1.6));
    },
    later(from, hours) {
      const about = hours + chance.next() * (hours < 2 ? 0.1 : 0.7);
      return capped(workingTimeFrom(addWorkingHours(from, about, calendar), calendar));
    },
    opened(instant) {
      const open = workingTimeFrom(instant, calendar);
      return open > instant ? capped(new Date(open.getTime() + chance.int(5, 100) * minute)) : instant;
    },
    after: (last, wished) =>
      wished > last ? capped(wished) : capped(new Date(last.getTime() + chance.int(8, 40) * minute)),
  };
}

/** Some time in the office hours of that day; when it is a day off or not that late yet, of the last working day before it. */
function lastOfficeTime(wished: Date, calendar: Calendar, chance: Random, exact: boolean): Date {
  const today = workingSpans(dayOf(wished), calendar).filter((span) => span.from < wished);
  const current = today.find((span) => wished < span.to);
  if (exact && current) return wished;
  if (!exact && today.length > 0) return someTimeIn(workingSpans(dayOf(wished), calendar), chance);
  const earlier = today.at(-1);
  if (earlier) return new Date(earlier.to.getTime() - chance.int(5, 50) * minute);
  for (let day = addDays(dayOf(wished), -1); ; day = addDays(day, -1)) {
    const spans = workingSpans(day, calendar);
    if (spans.length > 0) return someTimeIn(spans, chance);
  }
}

function someTimeIn(spans: Span[], chance: Random): Date {
  const { from, to } = chance.pick(spans);
  return new Date(from.getTime() + Math.floor(chance.next() * (to.getTime() - from.getTime())));
}

/** Whole minutes: nobody's life is timed to the millisecond. */
const whole = (instant: Date) => new Date(Math.floor(instant.getTime() / minute) * minute);

/** Something of two hours that has just begun, on the day of `now` whatever the hour: the demo's door is always busy. */
export function justBegun(now: Date): { startsAt: Date; endsAt: Date } {
  const half = 30 * minute;
  const began = Math.floor((now.getTime() - 10 * minute) / half) * half;
  const [first, last] = [instantOn(dayOf(now)), instantOn(dayOf(now), 22 * 60)];
  const startsAt = new Date(Math.min(Math.max(began, first.getTime()), last.getTime()));
  return { startsAt, endsAt: new Date(startsAt.getTime() + 110 * minute) };
}

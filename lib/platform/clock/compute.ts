import { type Calendar, isUncertain, workingDaysBetween } from '../calendar/calendar';
import { dayOf, yearOf } from '../calendar/day';
import { addElapsedHours, elapsedHours, workingHoursBetween, workingTimeFrom } from '../calendar/working-time';
import { countLeg, hoursOfFewDays, type Leg, type Position } from './counting/count';
import type { Step } from './counting/steps';
import { promises } from './promises';
import { type ClockRecord, type Period, pausedSpans } from './record';

export type ClockState = 'running' | 'paused' | 'overdue' | 'met' | 'missed';

export type ClockReading = {
  dueAt: Date;
  /** What was promised at the start, before any pause or extension. */
  originalDueAt: Date;
  pausedMs: number;
  state: ClockState;
  /** Until due, negative when past. Working days: 0 on the last day. Hours: by the wall clock where the promise is, else the office's. */
  remaining: { workingDays: number; hours: number };
  /** Whether the due time is a time of the day, and not the end of a day. */
  precise: boolean;
  /** For a promise in elapsed hours: the due time with days off counted the other way. */
  otherDueAt: Date | null;
  /** Whether public holidays up to the due day are not all published yet. */
  uncertain: boolean;
  steps: Step[];
};

/**
 * Reads a clock at an instant. Pure: the same record, calendar and `now` give the same reading.
 * A pause that lasts is read as if the resident answered `now`; a stopped clock is read as of when it stopped.
 * Throws RangeError for a period that is not a positive number.
 */
export function computeClock(record: ClockRecord, calendar: Calendar, now: Date): ClockReading {
  const asOf = record.stoppedAt ?? now;
  const paused = pausedSpans(record, asOf);
  const { legs, steps } = countAll(record, { calendar, paused });
  const dueAt = last(legs).due;
  const originalDueAt = countAll(record, { calendar, paused: [] }).legs[0]?.due ?? dueAt;
  const otherDueAt = countOtherWay(record, calendar, paused);
  const uncertain = isUncertain(dayOf(dueAt)) || isUncertain(dayOf(record.startedAt));

  if (otherDueAt)
    steps.push({ kind: 'other_way', at: otherDueAt, daysOff: calendar.elapsedSkipsDaysOff ? 'count' : 'left_out' });
  if (uncertain) steps.push({ kind: 'uncertain', year: yearOf(dayOf(dueAt)) });
  return {
    dueAt,
    originalDueAt,
    pausedMs: paused.reduce((sum, { from, to }) => sum + (to.getTime() - from.getTime()), 0),
    state: stateOf(record, dueAt, now),
    remaining: {
      workingDays: workingDaysBetween(dayOf(asOf), dayOf(dueAt), calendar),
      hours: record.period.unit === 'hours' ? elapsedHours(asOf, dueAt) : workingHoursBetween(asOf, dueAt, calendar),
    },
    precise: isPrecise(record.period),
    otherDueAt,
    uncertain,
    steps,
  };
}

function stateOf({ stoppedAt, pauses }: ClockRecord, dueAt: Date, now: Date): ClockState {
  if (stoppedAt) return stoppedAt <= dueAt ? 'met' : 'missed';
  if (now > dueAt) return 'overdue';
  return pauses.some(({ to }) => to === null) ? 'paused' : 'running';
}

function countAll(record: ClockRecord, counting: Parameters<typeof countLeg>[3]): { legs: Leg[]; steps: Step[] } {
  const { period, startedAt, extensions } = record;
  if (!Number.isInteger(period.n) || period.n < 1) throw new RangeError(`Not a period: ${period.n} ${period.unit}`);
  const byHours = period.unit === 'working_hours' || hoursOfFewDays(period, period) !== null;
  const precise = isPrecise(period);
  const countsFrom = byHours ? workingTimeFrom(startedAt, counting.calendar) : startedAt;
  const steps: Step[] = [
    {
      kind: 'started',
      by: promises[record.promise].startedBy,
      at: startedAt,
      precise,
      countsFrom: countsFrom > startedAt ? countsFrom : null,
    },
  ];
  const legs: Leg[] = [];
  let position: Position = { day: dayOf(startedAt), at: countsFrom };
  for (const part of [
    { n: period.n, extension: null },
    ...extensions.map(({ n, consent }) => ({ n, extension: { consent } })),
  ]) {
    const asked = { unit: period.unit, n: part.n };
    const leg = countLeg(position, asked, period, counting);
    steps.push({ kind: 'counted', ...asked, hours: hoursOfFewDays(asked, period), extension: part.extension });
    steps.push({ kind: 'left_out', added: period.unit === 'days' || period.unit === 'months', ...leg.leftOut });
    if (leg.moved) steps.push({ kind: 'moved', ...leg.moved });
    steps.push({ kind: 'due', at: leg.due, precise });
    legs.push(leg);
    position = leg.next;
  }
  return { legs, steps };
}

function isPrecise(period: Period): boolean {
  return period.unit === 'hours' || period.unit === 'working_hours' || hoursOfFewDays(period, period) !== null;
}

function countOtherWay(
  { period, startedAt, extensions }: ClockRecord,
  calendar: Calendar,
  paused: ReturnType<typeof pausedSpans>,
): Date | null {
  if (period.unit !== 'hours') return null;
  const hours = extensions.reduce((sum, { n }) => sum + n, period.n);
  return addElapsedHours(startedAt, hours, {
    standstill: paused,
    skipDaysOff: calendar.elapsedSkipsDaysOff ? null : calendar,
  });
}

function last<T>(list: readonly T[]): T {
  const item = list.at(-1);
  if (item === undefined) throw new Error('A clock has at least one leg');
  return item;
}

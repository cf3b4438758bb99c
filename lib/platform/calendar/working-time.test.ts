import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar, isWorkingDay } from './calendar';
import { daysBetween, instantOn } from './day';
import { anyDay } from './testing';
import { addElapsedHours, addWorkingHours, elapsedHours, workingHoursBetween, workingTimeFrom } from './working-time';

const office = calendar();
const seoul = (text: string) => new Date(`${text}+09:00`);

describe('working hours', () => {
  it('pause at lunch, over night and on days off', () => {
    expect(addWorkingHours(seoul('2026-11-23T10:30'), 3, office)).toEqual(seoul('2026-11-23T14:30'));
    expect(addWorkingHours(seoul('2026-11-27T16:00'), 3, office)).toEqual(seoul('2026-11-30T10:00'));
    expect(addWorkingHours(seoul('2026-11-23T09:00'), 8, office)).toEqual(seoul('2026-11-23T18:00'));
    expect(workingTimeFrom(seoul('2026-11-23T12:10'), office)).toEqual(seoul('2026-11-23T13:00'));
    expect(workingTimeFrom(seoul('2026-11-27T18:00'), office)).toEqual(seoul('2026-11-30T09:00'));
  });

  it('follow other opening hours', () => {
    const late = calendar([], { hours: { opens: 10 * 60, lunchFrom: 13 * 60, lunchTo: 14 * 60, closes: 19 * 60 } });
    expect(addWorkingHours(seoul('2026-11-23T12:30'), 3, late)).toEqual(seoul('2026-11-23T16:30'));
  });

  it('leave out a standstill', () => {
    const standstill = [{ from: seoul('2026-11-23T11:00'), to: seoul('2026-11-23T14:00') }];
    expect(addWorkingHours(seoul('2026-11-23T10:00'), 3, office, standstill)).toEqual(seoul('2026-11-23T16:00'));
    expect(addElapsedHours(seoul('2026-11-23T10:00'), 3, { standstill })).toEqual(seoul('2026-11-23T16:00'));
  });

  it('agree with counting minute by minute', () => {
    const start = fc
      .tuple(anyDay, fc.integer({ min: 0, max: 24 * 60 - 1 }))
      .map(([day, minutes]) => instantOn(day, minutes));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 30 }), (from, hours) => {
        const due = addWorkingHours(from, hours, office);
        expect(due).toEqual(minuteByMinute(from, hours));
        expect(workingHoursBetween(from, due, office)).toBe(hours);
        expect(workingHoursBetween(due, from, office)).toBe(-hours);
      }),
      { numRuns: 60 },
    );
  });

  it('are not hours by the wall clock', () => {
    expect(elapsedHours(seoul('2026-11-27T10:00'), seoul('2026-11-29T10:00'))).toBe(48);
    expect(addElapsedHours(seoul('2026-11-27T10:00'), 48)).toEqual(seoul('2026-11-29T10:00'));
    expect(addElapsedHours(seoul('2026-11-27T10:00'), 48, { skipDaysOff: office })).toEqual(seoul('2026-12-01T10:00'));
    expect(daysBetween('2026-11-27', '2026-12-01')).toBe(4);
  });

  it('need a number of hours', () => {
    for (const hours of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => addWorkingHours(seoul('2026-11-23T10:00'), hours, office)).toThrow(RangeError);
    }
  });
});

function minuteByMinute(from: Date, hours: number): Date {
  let left = hours * 60;
  let time = from.getTime();
  while (left > 0) {
    const local = new Date(time + 9 * 3_600_000);
    const ofDay = local.getUTCHours() * 60 + local.getUTCMinutes();
    const open = (ofDay >= 540 && ofDay < 720) || (ofDay >= 780 && ofDay < 1080);
    if (open && isWorkingDay(local.toISOString().slice(0, 10), office)) left--;
    time += 60_000;
  }
  return new Date(time);
}

import { isHoliday } from '@hyunbinseo/holidays-kr';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCalendarMonths,
  addWorkingDays,
  calendar,
  holidaysOn,
  isUncertain,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from './calendar';
import { holidayName } from './copy';
import { addDays, addMonths, dayOf, instantOn, isDay } from './day';
import { anyDay } from './testing';

const office = calendar();

describe('a day in Seoul', () => {
  it('begins at 15:00 UTC of the day before', () => {
    expect(dayOf(new Date('2026-11-22T14:59:59Z'))).toBe('2026-11-22');
    expect(dayOf(new Date('2026-11-22T15:00:00Z'))).toBe('2026-11-23');
    expect(instantOn('2026-11-23', 9 * 60).toISOString()).toBe('2026-11-23T00:00:00.000Z');
  });

  it('has to exist', () => {
    expect(isDay('2028-02-29')).toBe(true);
    for (const wrong of ['2027-02-29', '2026-13-01', '2026-1-1', '20261101', '']) expect(isDay(wrong)).toBe(false);
    expect(() => addDays('tomorrow', 1)).toThrow(RangeError);
  });

  it('keeps to the end of a shorter month', () => {
    expect(addMonths('2026-10-31', 1)).toBe('2026-11-30');
    expect(addMonths('2027-12-31', 2)).toBe('2028-02-29');
    expect(addMonths('2026-11-15', 14)).toBe('2028-01-15');
  });
});

describe('working days', () => {
  it('leave out weekends, public holidays and elections', () => {
    for (const off of [
      '2026-11-28',
      '2026-11-29',
      '2026-02-16',
      '2026-05-01',
      '2026-06-03',
      '2026-07-17',
      '2027-12-27',
    ]) {
      expect(isWorkingDay(off, office), off).toBe(false);
    }
    expect(isWorkingDay('2026-11-23', office)).toBe(true);
    expect(isWorkingDay('2025-05-01', office), 'not yet a public holiday in 2025').toBe(true);
  });

  it('leave out the days that the office declares', () => {
    const declared = calendar([{ day: '2026-11-24', name: '임시공휴일', nameEn: 'special day' }]);
    expect(isWorkingDay('2026-11-24', declared)).toBe(false);
    expect(nextWorkingDay('2026-11-23', declared)).toBe('2026-11-25');
    expect(holidaysOn('2026-11-24', declared)).toEqual([{ name: '임시공휴일', nameEn: 'special day' }]);
  });

  it('agree with the gazette on every day of every published year', async () => {
    for (let day = '2018-01-01'; day <= '2027-12-31'; day = addDays(day, 1)) {
      const weekend = [0, 6].includes(new Date(`${day}T12:00:00+09:00`).getUTCDay());
      expect(isWorkingDay(day, office), day).toBe(!weekend && !(await isHoliday(day)));
      expect(isUncertain(day)).toBe(false);
    }
  });

  it('are weekdays only where no calendar is published, and say so', () => {
    expect(isUncertain('2031-01-01')).toBe(true);
    expect(isUncertain('2017-12-31')).toBe(true);
    expect(isWorkingDay('2031-01-01', office)).toBe(true);
    expect(isWorkingDay('2031-01-04', office)).toBe(false);
  });

  it('count the first day', () => {
    expect(addWorkingDays('2026-11-23', 1, office)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-28', 1, office)).toBe('2026-11-30');
    for (const n of [0, -1, 1.5, Number.NaN]) expect(() => addWorkingDays('2026-11-23', n, office)).toThrow(RangeError);
  });

  it('lie between two days as often as stepping finds them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (day, n) => {
        const last = addWorkingDays(day, n, office);
        expect(workingDaysBetween(addDays(day, -1), last, office)).toBe(n);
        expect(workingDaysBetween(last, addDays(day, -1), office)).toBe(-n);
      }),
    );
  });
});

describe('months', () => {
  it('end on the next working day', () => {
    expect(addCalendarMonths('2026-10-31', 1, office)).toBe('2026-11-30');
    expect(addCalendarMonths('2026-11-25', 1, office), 'Christmas, then a weekend').toBe('2026-12-28');
  });
});

describe('a holiday’s name', () => {
  const named = (name: string, nameEn: string | null = null) => holidayName({ name, nameEn }, 'en');

  it('is known in English for everything the gazette has ever printed', async () => {
    for (let day = '2018-01-01'; day <= '2027-12-31'; day = addDays(day, 1)) {
      for (const holiday of holidaysOn(day, office))
        expect(named(holiday.name), holiday.name).toMatch(/^[\p{ASCII}’]+$/u);
    }
  });

  it('reads within another name, and stays as written when unknown', () => {
    expect(named('대체공휴일(부처님 오신 날)')).toBe("substitute holiday (Buddha's Birthday)");
    expect(named('개청 기념일')).toBe('개청 기념일');
    expect(named('개청 기념일', 'Founding day')).toBe('Founding day');
  });
});

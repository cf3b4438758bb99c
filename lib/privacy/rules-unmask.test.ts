import { describe, expect, it } from 'vitest';
import { calendar } from '@/lib/platform/calendar/calendar';
import { signsOfLook, unmaskQuota } from './rules-unmask';

const office = calendar();
/** A Tuesday. */
const at = (time: string) => new Date(`2026-11-24T${time}:00+09:00`);
/** Looks an hour apart, each at another case. */
const looks = (n: number, from = at('09:00')) =>
  Array.from({ length: n }, (_, i) => ({ at: new Date(from.getTime() + i * 600_000), subjectId: i + 1 }));
const signs = (earlier: { at: Date; subjectId: number | null }[], time: Date, subjectId = 99) =>
  signsOfLook(earlier, { at: time, subjectId }, office);

describe('what the administrator is told of a look', () => {
  it('is nothing on an ordinary day', () => {
    expect(signs([], at('09:00'))).toEqual([]);
    expect(signs(looks(9), at('12:30'))).toEqual([]);
  });

  it('is that the quota runs out, and that it is used up, each once', () => {
    const told = Array.from({ length: unmaskQuota }, (_, n) => signs(looks(n), at('18:00')));
    expect(told.flat()).toEqual(['nearly_used', 'used_up']);
    expect(told.at(-1)).toEqual(['used_up']);
  });

  it('is that many follow close upon another', () => {
    const close = [0, 1, 2, 3].map((n) => ({ at: at(`10:0${n}`), subjectId: n }));
    expect(signs(close, at('10:09'))).toEqual(['hurried']);
    expect(signs(close, at('10:12'))).toEqual([]);
    expect(signs([...close, { at: at('10:04'), subjectId: 4 }], at('10:05'))).toEqual([]);
  });

  it('is that the same case is looked at a third time', () => {
    const twice = [at('09:00'), at('11:00')].map((time) => ({ at: time, subjectId: 7 }));
    expect(signs(twice, at('15:00'), 7)).toEqual(['again']);
    expect(signs(twice, at('15:00'), 8)).toEqual([]);
  });

  it('is the first look of a day at night or on a day off', () => {
    expect(signs([], at('06:59'))).toEqual(['off_hours']);
    expect(signs([], at('07:00'))).toEqual([]);
    expect(signs([], at('20:59'))).toEqual([]);
    expect(signs(looks(2), at('21:00'))).toEqual(['off_hours']);
    const saturday = new Date('2026-11-28T11:00:00+09:00');
    expect(signs([], saturday)).toEqual(['off_hours']);
    expect(signs([{ at: saturday, subjectId: 1 }], new Date(saturday.getTime() + 3_600_000))).toEqual([]);
    const declared = calendar([{ day: '2026-11-24', name: '임시 휴일' }]);
    expect(signsOfLook([], { at: at('11:00'), subjectId: 1 }, declared)).toEqual(['off_hours']);
  });
});

import { describe, expect, it } from 'vitest';
import { formatDay, formatInstant, formatShortDay, formatTime, formatWeekday } from './date';
import { maskName } from './mask';
import { formatNumber, formatPercent } from './number';

const lateEvening = new Date('2026-11-23T15:30:00Z'); // already the 24th in Seoul

describe('days and times are those of Seoul', () => {
  it('in Korean', () => {
    expect(formatDay(lateEvening, 'ko')).toBe('2026년 11월 24일');
    expect(formatWeekday('2026-12-01', 'ko')).toBe('12월 1일 (화)');
    expect(formatInstant(lateEvening, 'ko')).toBe('2026년 11월 24일 00:30');
    expect(formatShortDay('2026-01-02', lateEvening, 'ko')).toBe('1월 2일');
    expect(formatShortDay('2023-08-23', lateEvening, 'ko')).toBe('2023년 8월 23일');
  });

  it('in English', () => {
    expect(formatDay('2026-11-23', 'en')).toBe('23 November 2026');
    expect(formatShortDay('2026-11-23', lateEvening, 'en')).toBe('23 November');
    expect(formatTime(lateEvening, 'en')).toBe('00:30');
  });
});

describe('numbers', () => {
  it('are grouped and rounded', () => {
    expect(formatNumber(12045, 'ko')).toBe('12,045');
    expect(formatNumber(19.512, 'en', 1)).toBe('19.5');
    expect(formatPercent(0.9642, 'ko')).toBe('96.4');
  });
});

it.each([
  ['김하용', '김*용'],
  ['남궁민수', '남**수'],
  ['김용', '김*'],
  ['용', '*'],
  ['', '*'],
  ['𠮷田花', '𠮷*花'],
])('masks %s as %s', (name, masked) => expect(maskName(name)).toBe(masked));

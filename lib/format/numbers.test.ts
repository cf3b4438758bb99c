import { describe, expect, it } from 'vitest';
import { formatCount, formatPercent, formatWon } from './numbers';

describe('numbers', () => {
  it('are grouped', () => {
    expect(formatCount(1204, 'ko')).toBe('1,204');
    expect(formatCount(0, 'en')).toBe('0');
  });

  it('as a share never claim all or nothing when it is not', () => {
    expect(formatPercent(1161, 1204, 'ko')).toBe('96.4%');
    expect(formatPercent(9999, 10_000, 'ko')).toBe('99.9%');
    expect(formatPercent(1, 10_000, 'ko')).toBe('0.1%');
    expect(formatPercent(0, 10, 'ko')).toBe('0%');
    expect(formatPercent(10, 10, 'en')).toBe('100%');
    expect([formatPercent(0, 0, 'ko'), formatPercent(0, 0, 'en')]).toEqual(['없음', 'none']);
  });

  it('of won are read in ten thousands, exactly', () => {
    expect(formatWon(300_000_000, 'ko')).toBe('3억 원');
    expect(formatWon(250_000_000, 'ko')).toBe('2억 5,000만 원');
    expect(formatWon(123_456_789, 'ko')).toBe('1억 2,345만 6,789원');
    expect(formatWon(1_200_000_000_000, 'ko')).toBe('1조 2,000억 원');
    expect(formatWon(12_300, 'ko')).toBe('1만 2,300원');
    expect(formatWon(0, 'ko')).toBe('0원');
    expect(formatWon(-20_000, 'ko')).toBe('-2만 원');
    expect(formatWon(300_000_000, 'en')).toBe('300,000,000 won');
  });
});

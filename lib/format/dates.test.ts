import { describe, expect, it } from 'vitest';
import {
  dayIn,
  formatAgo,
  formatDay,
  formatDue,
  formatDuration,
  formatInstant,
  formatMonth,
  formatRange,
  formatShortDay,
  formatShortInstant,
  formatTime,
  formatTimeLeft,
  formatWeekday,
  urgency,
} from './dates';

const seoul = (text: string) => new Date(`${text}+09:00`);
const now = seoul('2026-11-23T10:00');
const both = (format: (lang: 'ko' | 'en') => string) => [format('ko'), format('en')];

describe('a day', () => {
  it('is that of Seoul, wherever the server is', () => {
    expect(dayIn(new Date('2026-11-22T15:00:00Z'))).toBe('2026-11-23');
    expect(dayIn('2026-11-23')).toBe('2026-11-23');
    expect(both((lang) => formatDay(new Date('2026-11-22T15:00:00Z'), lang))).toEqual([
      '2026년 11월 23일',
      '23 November 2026',
    ]);
    expect(both((lang) => formatWeekday('2026-12-01', lang))).toEqual(['12월 1일 (화)', 'Tue 1 December']);
  });

  it('has its year where that is not clear', () => {
    expect(both((lang) => formatShortDay('2027-01-04', now, lang))).toEqual(['2027년 1월 4일', '4 January 2027']);
    expect(both((lang) => formatShortDay('2026-12-01', now, lang))).toEqual(['12월 1일', '1 December']);
    expect(both((lang) => formatMonth('2026-11-23', lang))).toEqual(['2026년 11월', 'November 2026']);
  });

  it('and another make a range', () => {
    expect(
      both((lang) => formatRange('2026-11-23', '2026-12-01', lang)).map((text) => text.replaceAll('\u2009', ' ')),
    ).toEqual(['2026년 11월 23일~12월 1일', '23 November – 1 December 2026']);
    expect(formatRange('2026-11-23', null, 'ko')).toBe('2026년 11월 23일 ~');
  });
});

describe('a moment', () => {
  it('has 24 hours', () => {
    expect(formatTime(seoul('2026-11-23T00:05'), 'en')).toBe('00:05');
    expect(formatInstant(seoul('2026-11-23T14:20'), 'ko')).toBe('2026년 11월 23일 14:20');
    expect(both((lang) => formatShortInstant(seoul('2026-11-23T14:20'), now, lang))).toEqual([
      '11월 23일 14:20',
      '23 November 14:20',
    ]);
  });

  it('was some time ago', () => {
    expect(both((lang) => formatAgo(seoul('2026-11-21T10:00'), lang, now))).toEqual(['그저께', '2 days ago']);
    expect(formatAgo(seoul('2026-11-23T07:00'), 'ko', now)).toBe('3시간 전');
    expect(formatAgo(seoul('2026-11-22T23:30'), 'ko', now), 'before midnight, yet not a day').toBe('10시간 전');
    expect(formatAgo(seoul('2026-11-23T09:58'), 'en', now)).toBe('2 minutes ago');
    expect(formatAgo(seoul('2026-11-26T10:00'), 'en', now)).toBe('in 3 days');
  });
});

describe('a due time', () => {
  const due = (at: string) => both((lang) => formatDue(seoul(at), lang, now));

  it('is counted in days', () => {
    expect(due('2026-11-26T18:00')).toEqual(['3일 남음', '3 days left']);
    expect(due('2026-11-24T18:00')).toEqual(['내일까지', 'by tomorrow']);
    expect(due('2026-11-21T18:00')).toEqual(['2일 지남', '2 days late']);
  });

  it('is counted in hours on its day', () => {
    expect(due('2026-11-23T18:00')).toEqual(['오늘 18:00까지', 'today by 18:00']);
    expect(due('2026-11-23T06:30')).toEqual(['3시간 지남', '3 hours late']);
    expect(due('2026-11-23T09:59')).toEqual(['1분 지남', '1 minute late']);
  });

  it('of a text runs by the wall clock', () => {
    const left = (at: string) => both((lang) => formatTimeLeft(seoul(at), lang, now));
    expect(left('2026-11-23T17:30')).toEqual(['7시간 남음', '7 hours left']);
    expect(left('2026-11-25T09:00')).toEqual(['1일 남음', '1 day left']);
    expect(left('2026-11-22T08:00')).toEqual(['1일 지남', '1 day late']);
  });

  it('presses when past, today or tomorrow', () => {
    expect(urgency(seoul('2026-11-23T09:59'), now)).toBe('late');
    expect(urgency(seoul('2026-11-24T23:59'), now)).toBe('soon');
    expect(urgency(seoul('2026-11-25T00:00'), now)).toBe('later');
  });
});

describe('a length of time', () => {
  it('has two units, rounded down', () => {
    const hours = (n: number) => both((lang) => formatDuration(n * 3_600_000, lang));
    expect(hours(51.9)).toEqual(['2일 3시간', '2 days 3 hours']);
    expect(hours(48.5)).toEqual(['2일', '2 days']);
    expect(hours(0.75)).toEqual(['45분', '45 minutes']);
    expect(hours(0)).toEqual(['0분', '0 minutes']);
  });
});

import { describe, expect, it } from 'vitest';
import { calendar } from '../../calendar/calendar';
import { computeClock } from '../compute';
import { explainClock } from '../explain';
import { promises } from '../promises';
import type { ClockRecord } from '../record';

const office = calendar();
const seoul = (text: string) => new Date(`${text}+09:00`);
const started = (at: string): ClockRecord => ({
  ...{ promise: 'grievance', startedAt: seoul(at), period: promises.grievance.period },
  ...{ pauses: [], extensions: [], stoppedAt: null },
});

describe('a reading', () => {
  const record = started('2026-11-23T10:00');
  const at = (now: string, more: Partial<ClockRecord> = {}) => computeClock({ ...record, ...more }, office, seoul(now));

  it('tells its state', () => {
    expect(at('2026-12-01T18:00').state).toBe('running');
    expect(at('2026-12-01T18:01').state).toBe('overdue');
    expect(at('2026-12-24T10:00', { stoppedAt: seoul('2026-12-01T18:00') }).state).toBe('met');
    expect(at('2026-12-24T10:00', { stoppedAt: seoul('2026-12-01T18:01') }).state).toBe('missed');
  });

  it('tells what remains, and by how much it is late', () => {
    expect(at('2026-11-26T10:00').remaining).toEqual({ workingDays: 3, hours: 31 });
    expect(at('2026-12-01T17:00').remaining).toEqual({ workingDays: 0, hours: 1 });
    expect(at('2026-12-03T10:00').remaining).toEqual({ workingDays: -2, hours: -9 });
  });

  it('says when holidays are not published yet', () => {
    const reading = computeClock(started('2027-12-28T10:00'), office, seoul('2027-12-28T10:00'));
    expect(reading.uncertain).toBe(true);
    expect(explainClock(reading.steps, 'ko')).toContain('2028년 공휴일');
    expect(at('2026-11-26T10:00').uncertain).toBe(false);
  });

  it('refuses a period that is none', () => {
    for (const n of [0, -7, 1.5])
      expect(() => at('2026-11-26T10:00', { period: { unit: 'working_days', n } })).toThrow(RangeError);
  });
});

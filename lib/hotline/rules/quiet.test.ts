import { describe, expect, it } from 'vitest';
import { heldUntil, minuteOf, quietDefaults, quietUntil, timeOf } from './quiet';

const seoul = (time: string) => new Date(`2026-11-${time}+09:00`);

describe('quiet hours', () => {
  it('run past midnight, and end in the morning that comes', () => {
    const until = (time: string) => quietUntil(seoul(time), quietDefaults)?.toISOString() ?? null;
    const morning = seoul('24T08:00:00').toISOString();
    expect(until('23T20:59:59')).toBeNull();
    expect(until('23T21:00:00')).toBe(morning);
    expect(until('23T23:59:30')).toBe(morning);
    expect(until('24T00:00:00')).toBe(morning);
    expect(until('24T07:59:59')).toBe(morning);
    expect(until('24T08:00:00')).toBeNull();
  });
  it('may lie within a day, and the same time twice is never', () => {
    const noon = { ...quietDefaults, from: 12 * 60, to: 13 * 60 };
    expect(quietUntil(seoul('23T12:30:00'), noon)).toEqual(seoul('23T13:00:00'));
    expect(quietUntil(seoul('23T13:00:00'), noon)).toBeNull();
    for (const hour of ['00', '09', '21'])
      expect(quietUntil(seoul(`23T${hour}:00:00`), { ...quietDefaults, from: 540, to: 540 })).toBeNull();
  });
  it('hold notices, receipts only when the office says so, and never an officer’s answer or the end of texts', () => {
    const night = seoul('23T22:00:00');
    const held = (kind: Parameters<typeof heldUntil>[0], holdReplies = false) =>
      heldUntil(kind, night, { ...quietDefaults, holdReplies }) !== null;
    expect([held('notice'), held('receipt'), held('reply'), held('answer'), held('confirm')]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect([held('receipt', true), held('reply', true), held('answer', true), held('confirm', true)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(heldUntil('notice', seoul('23T12:00:00'), quietDefaults)).toBeNull();
  });
  it('are typed as times of the day', () => {
    expect([minuteOf('21:00'), minuteOf('08:30'), minuteOf('24:00'), minuteOf('8:00'), minuteOf('')]).toEqual([
      1260,
      510,
      null,
      null,
      null,
    ]);
    expect(timeOf(510)).toBe('08:30');
  });
});

import { describe, expect, it } from 'vitest';
import { canBeTexted, normalNumber, sentWhen, showNumber } from './rules';
import { measure, splitText } from './rules-bytes';

describe('a number', () => {
  it.each([
    '010-0000-1234',
    '010 0000 1234',
    '+82 10-0000-1234',
    '+82 010 0000 1234',
    '0082 10 0000 1234',
    '01000001234',
  ])('%s is one person', (typed) => expect(normalNumber(typed)).toEqual({ ok: true, value: '01000001234' }));
  it('is refused when it is none, and foreign ones are kept but cannot be texted', () => {
    for (const typed of ['', 'mayor', '12', '010-0000-12345678']) expect(normalNumber(typed).ok).toBe(false);
    expect(normalNumber('+1 202 555 0100')).toEqual({ ok: true, value: '+12025550100' });
    expect(canBeTexted('+12025550100')).toBe(false);
    expect(canBeTexted('01000001234')).toBe(true);
    expect(showNumber('01000001234')).toBe('010-0000-1234');
  });
});

it('a text was sent when its phone says, unless that cannot be', () => {
  const here = new Date('2026-11-23T10:00:00+09:00');
  const minutesBefore = (n: number) => new Date(here.getTime() - n * 60_000);
  for (const n of [0, 5, 7 * 24 * 60]) expect(sentWhen(minutesBefore(n), here)).toEqual(minutesBefore(n));
  for (const n of [-5, 7 * 24 * 60 + 1]) expect(sentWhen(minutesBefore(n), here)).toEqual(here);
  expect(sentWhen(new Date(0), here)).toEqual(here);
});

describe('bytes', () => {
  it('count as the carriers do', () => {
    expect(measure('가나다 abc')).toEqual({ bytes: 10, kind: 'short', parts: 1, foreign: [] });
    expect(measure('가'.repeat(45)).kind).toBe('short');
    expect(measure(`${'가'.repeat(45)}a`).kind).toBe('long');
    expect(measure('가'.repeat(1000))).toMatchObject({ bytes: 2000, kind: 'long', parts: 1 });
    expect(measure(`${'가'.repeat(1000)}a`)).toMatchObject({ bytes: 2001, kind: 'several', parts: 2 });
    expect(measure(`${'가'.repeat(43)}😀`)).toMatchObject({ bytes: 90, kind: 'short', foreign: ['😀'] });
    expect(measure(`${'가'.repeat(43)}뷁a`)).toMatchObject({ bytes: 91, kind: 'long', foreign: ['뷁'] });
    expect(measure(`${'가'.repeat(1000)}나`)).toMatchObject({ kind: 'several', parts: 2 });
  });
  it('name what EUC-KR lacks', () => {
    expect(measure('뷁 고마워요 😀 감사').foreign).toEqual(['뷁', '😀']);
    expect(measure('👨‍👩‍👧‍👦').foreign).toEqual(['👨‍👩‍👧‍👦']);
  });
  it('split without losing a character', () => {
    const text = `${'바로 문자 하랑께 '.repeat(300)}😀${'끝'.repeat(1500)}`;
    const parts = splitText(text);
    expect(parts.join('')).toBe(text);
    for (const part of parts) expect(measure(part).bytes).toBeLessThanOrEqual(2000);
    expect(splitText('')).toEqual(['']);
  });
});

import { describe, expect, it } from 'vitest';
import { canBeTexted, normalNumber, showNumber } from './rules';
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

describe('bytes', () => {
  it('count as the carriers do', () => {
    expect(measure('가나다 abc')).toEqual({ bytes: 10, kind: 'short', parts: 1, foreign: [] });
    expect(measure('가'.repeat(45)).kind).toBe('short');
    expect(measure(`${'가'.repeat(45)}a`).kind).toBe('long');
    expect(measure('가'.repeat(1000)).parts).toBe(1);
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

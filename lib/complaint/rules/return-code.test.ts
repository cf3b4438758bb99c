import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { readReturnCode, returnCodeOf, showReturnCode } from './return-code';

it('a return code has 80 bits, each of which changes it', () => {
  expect(returnCodeOf(new Uint8Array(10))).toBe('0000000000000000');
  expect(returnCodeOf(new Uint8Array(10).fill(255))).toBe('ZZZZZZZZZZZZZZZZ');
  const codes = new Set(
    Array.from({ length: 80 }, (_, bit) => {
      const bytes = new Uint8Array(10);
      bytes[bit >> 3] = 1 << (bit & 7);
      return returnCodeOf(bytes);
    }),
  );
  expect(codes.size).toBe(80);
});

it('is read however it is written down', () => {
  for (let n = 0; n < 200; n += 1) {
    const code = returnCodeOf(randomBytes(10));
    const shown = showReturnCode(code);
    expect(shown).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    for (const typed of [
      shown,
      shown.toLowerCase(),
      ` ${code} `,
      shown.replaceAll('-', ' '),
      shown.replaceAll('0', 'o').replaceAll('1', 'l'),
    ])
      expect(readReturnCode(typed)).toBe(code);
  }
});

import { expect, it } from 'vitest';
import { appAddress, codeAt, hashOfRecovery, newRecoveryCodes, newSecret, stepOf, typed } from './codes';

/** The seed of RFC 6238, appendix B, "12345678901234567890", in base 32. */
const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

it('gives the codes of RFC 6238, in six figures', () => {
  const vectors = [
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
  ] as const;
  for (const [seconds, code] of vectors) expect(codeAt(seed, at(seconds))).toBe(code);
});

it('takes a code of the step before and after, for clocks that differ, and no other', () => {
  const now = at(1_800_000_015);
  const step = Math.floor(1_800_000_015 / 30);
  const of = (offset: number) => codeAt(seed, at(1_800_000_015 + offset * 30));
  expect([-2, -1, 0, 1, 2].map((offset) => stepOf(seed, of(offset), now, null))).toEqual([
    null,
    step - 1,
    step,
    step + 1,
    null,
  ]);
  for (const wrong of ['', '000000', '12345', '1234567', 'abcdef']) expect(stepOf(seed, wrong, now, null)).toBeNull();
});

it('takes no code twice, and none older than one that was taken', () => {
  const now = at(1_800_000_015);
  const step = Math.floor(1_800_000_015 / 30);
  expect(stepOf(seed, codeAt(seed, now), now, step)).toBeNull();
  expect(stepOf(seed, codeAt(seed, now), now, step - 1)).toBe(step);
  expect(stepOf(seed, codeAt(seed, at(1_799_999_985)), now, step)).toBeNull();
});

it('makes secrets and recovery codes that are long, different and easy to type', () => {
  expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newSecret()).not.toBe(newSecret());
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[A-HJ-KM-NP-Z2-9]{4}(-[A-HJ-KM-NP-Z2-9]{4}){3}$/);
  expect(typed(' abcd efgh-2345 ')).toBe('ABCDEFGH2345');
  expect(hashOfRecovery(1, 'abcd-efgh')).toBe(hashOfRecovery(1, 'ABCD EFGH'));
  expect(hashOfRecovery(1, 'ABCD')).not.toBe(hashOfRecovery(2, 'ABCD'));
});

it('tells the app whose it is', () => {
  expect(appAddress(seed, '도우리')).toMatch(/^otpauth:\/\/totp\/Ollim:.*[?&]secret=GEZDGNBV/);
});

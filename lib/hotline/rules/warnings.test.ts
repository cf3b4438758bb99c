import { expect, it } from 'vitest';
import { warningAt } from './warnings';

const now = new Date('2026-11-23T10:00:00+09:00');
const left = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

it('the newest warning is said, and only that', () => {
  expect(warningAt(left(24.01), now)).toBeNull();
  expect(warningAt(left(24), now)).toBe('warn_24h');
  expect(warningAt(left(6.01), now)).toBe('warn_24h');
  expect(warningAt(left(6), now)).toBe('warn_6h');
  expect(warningAt(left(0), now)).toBe('breach');
  expect(warningAt(left(-500), now)).toBe('breach');
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checks } from './checks';
import { judge } from './finding';
import { readHouse } from './source';

const empty = mkdtempSync(join(tmpdir(), 'ollim-empty-'));
writeFileSync(join(empty, 'package.json'), '{ "name": "empty" }');
afterAll(() => rmSync(empty, { recursive: true }));

test.each(checks.map((check) => [check.name, check] as const))(
  '%s fails when it finds nothing to read',
  async (_name, check) => {
    const verdict = await judge(check, readHouse(empty));
    expect(verdict).toMatchObject({ tooFew: true, passed: false });
  },
  30_000,
);

test('a file that does not parse stops everything', () => {
  writeFileSync(join(empty, 'broken.ts'), 'export const = ;');
  expect(() => readHouse(empty)).toThrow('broken.ts does not parse');
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { endOf } from './run';

const directory = mkdtempSync(join(tmpdir(), 'ollim-run-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it('the end of a log tells what failed, not which pictures were taken', () => {
  const file = join(directory, 'e2e.log');
  const picture = '    attachment #2: screenshot (image/png) ────────────────────────';
  writeFileSync(file, ['first', 'Error: not visible', '', picture, '  test-failed-1.png', '1 failed', ''].join('\n'));
  expect(endOf(file, 2)).toBe('Error: not visible\n1 failed');
});

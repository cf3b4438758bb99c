import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ofPlaywright, ofVitest } from './outcome';

const directory = mkdtempSync(join(tmpdir(), 'ollim-outcome-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = join(directory, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('counting tests', () => {
  it('reads the counts of Vitest', () => {
    const file = report({ numPassedTests: 12, numFailedTests: 2, numFailedTestSuites: 1 });
    expect(ofVitest(file, false)).toEqual({ passed: 12, failed: 2 });
  });

  it('counts a failed run without a failed test as a failure', () => {
    const file = report({ numPassedTests: 12, numFailedTests: 0, numFailedTestSuites: 1 });
    expect(ofVitest(file, false)).toEqual({ passed: 12, failed: 1 });
  });

  it('counts a run without any test as a failure', () => {
    const file = report({ stats: { expected: 0, unexpected: 0, flaky: 0 } });
    expect(ofPlaywright(file, true)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a run that could not start as a failure', () => {
    expect(ofVitest(join(directory, 'absent.json'), false)).toEqual({ passed: 0, failed: 1 });
  });

  it('takes a flaky browser test for a failed one', () => {
    const file = report({ stats: { expected: 5, unexpected: 1, flaky: 1 } });
    expect(ofPlaywright(file, false)).toEqual({ passed: 5, failed: 2 });
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How a part of the check went: how many tests (a tool that reports no tests counts as one), and a line for whoever reads. */
export type Outcome = { passed: number; failed: number; note?: string };

const vitest = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() });
const playwright = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) });

/** A tool that only says yes or no. */
export function yesOrNo(succeeded: boolean): Outcome {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts of Vitest's JSON report. A file that could not even be loaded counts as one failure. */
export function ofVitest(file: string, succeeded: boolean): Outcome {
  const report = read(file, vitest);
  if (!report) return yesOrNo(false);
  return withExit({ passed: report.numPassedTests, failed: report.numFailedTests }, succeeded);
}

/** Counts of Playwright's JSON report. A test that passed only when repeated is a failure: nobody trusts it. */
export function ofPlaywright(file: string, succeeded: boolean): Outcome {
  const report = read(file, playwright);
  if (!report) return yesOrNo(false);
  const { expected, unexpected, flaky } = report.stats;
  return withExit({ passed: expected, failed: unexpected + flaky }, succeeded);
}

/** A run that failed without a failed test, or that had no test at all, must not look like success. */
function withExit(counts: Outcome, succeeded: boolean): Outcome {
  const isSilentFailure = counts.failed === 0 && (!succeeded || counts.passed === 0);
  return isSilentFailure ? { ...counts, failed: 1 } : counts;
}

function read<T>(file: string, schema: z.ZodType<T>): T | null {
  if (!existsSync(file)) return null;
  return schema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
}

import type { House } from './source';

/** One violation, in words that teach: where, what is wrong, and what to do instead. */
export type Finding = { at: string; wrong: string; instead: string };

/**
 * One rule of the house. `read` says how many things the check looked at; below `atLeast` it fails,
 * because a guard that reads nothing passes everything.
 */
export type Check = {
  name: string;
  why: string;
  unit: string;
  atLeast: number;
  run(house: House): Promise<Report> | Report;
};

export type Report = { read: number; findings: Finding[] };

export type Verdict = Report & { passed: boolean; tooFew: boolean };

/** Runs a check and judges it: it passes when it read enough and found nothing. */
export async function judge(check: Check, house: House): Promise<Verdict> {
  const report = await check.run(house);
  const tooFew = report.read < check.atLeast;
  return { ...report, tooFew, passed: !tooFew && report.findings.length === 0 };
}

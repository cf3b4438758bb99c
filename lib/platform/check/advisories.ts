import { execFile } from 'node:child_process';
import { z } from 'zod';
import { type Outcome, yesOrNo } from './outcome';

const counts = z.object({ moderate: z.number(), high: z.number(), critical: z.number() });
const answer = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
  metadata: z.object({ vulnerabilities: counts }),
});
const refusal = z.object({ statusCode: z.number() });

/**
 * What `npm audit --json` says of all packages in the lock. High and critical advisories fail the check. A registry that does not answer the
 * question, as many mirrors do not, is said to have answered nothing: that is neither a success nor a failure of ours.
 */
export function ofAudit(output: string): Outcome {
  const said = parsed(output);
  const { data } = answer.safeParse(said);
  if (!data) {
    const { statusCode } = refusal.safeParse(said).data ?? {};
    const why = statusCode === undefined ? 'no answer' : `status ${statusCode}`;
    return {
      passed: 0,
      failed: 0,
      note: `The registry does not say which advisories there are (${why}): not checked.`,
    };
  }
  const { moderate, high, critical } = data.metadata.vulnerabilities;
  const bad = Object.entries(data.vulnerabilities).filter(([, { severity }]) => /^(high|critical)$/.test(severity));
  if (high + critical > 0) return { ...yesOrNo(false), note: `High: ${bad.map(([name]) => name).join(', ')}` };
  return { ...yesOrNo(true), ...(moderate > 0 ? { note: `${moderate} moderate, see npm audit` } : {}) };
}

function parsed(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}

/** Asks once, and does not wait long: a check without a network goes on without. */
export function askAdvisories(): Promise<Outcome> {
  const npm = process.env.npm_execpath;
  const args = ['audit', '--json', '--audit-level=high', '--fetch-retries=0', '--fetch-timeout=20000'];
  const [program, given] = npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args];
  return new Promise((done) => {
    execFile(program, given, { timeout: 60_000, maxBuffer: 64 * 1024 * 1024 }, (_, output) => done(ofAudit(output)));
  });
}

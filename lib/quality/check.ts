import { checks } from './checks';
import { type Check, judge, type Verdict } from './finding';
import { readHouse } from './source';

function tell(check: Check, verdict: Verdict): void {
  console.log(`${verdict.passed ? '✓' : '✗'} ${check.name} (${verdict.read} ${check.unit} read)`);
  if (verdict.passed) return;
  if (verdict.tooFew)
    console.log(
      `    read ${verdict.read} ${check.unit}, expected at least ${check.atLeast}: a check that reads nothing passes everything`,
    );
  verdict.findings.forEach(({ at, wrong, instead }, index) => {
    console.log(`    ${at}  ${wrong}`);
    if (verdict.findings[index + 1]?.instead !== instead) console.log(`        → ${instead}`);
  });
  console.log(`    why: ${check.why}`);
}

async function main(): Promise<void> {
  const house = readHouse(process.cwd());
  const verdicts = await Promise.all(checks.map((check) => judge(check, house)));
  checks.forEach((check, index) => {
    const verdict = verdicts[index];
    if (verdict) tell(check, verdict);
  });
  const passed = verdicts.filter((verdict) => verdict.passed).length;
  console.log(`${passed} checks passed, ${checks.length - passed} failed`);
  process.exitCode = passed === checks.length ? 0 : 1;
}

void main();

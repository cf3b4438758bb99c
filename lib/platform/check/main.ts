import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPages, isBuilt } from '../start/build';
import { seconds } from '../start/step';
import { askAdvisories } from './advisories';
import { type Outcome, ofPlaywright, ofVitest, yesOrNo } from './outcome';
import { endOf, runLogged } from './run';

const logs = resolve(process.env.DATA_DIR || '.data', 'test');
const node = process.execPath;
const bin = (path: string) => [node, join('node_modules', path)];

/** A step without a log says what there is to say in its note. */
type Step = { title: string; log: string; run: (log: string) => Promise<Outcome> };

/** Runs commands one after the other; all must succeed. */
const all =
  (...commands: string[][]) =>
  async (log: string): Promise<Outcome> => {
    for (const command of commands) if (!(await runLogged(command, log))) return yesOrNo(false);
    return yesOrNo(true);
  };

const vitest = (project: string) => async (log: string) => {
  const report = join(logs, `${project}.json`);
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = await runLogged(
    [...bin('vitest/vitest.mjs'), 'run', '--config=lib/quality/vitest.config.mjs', '--project', project, ...options],
    log,
    {
      NODE_ENV: 'test',
    },
  );
  return ofVitest(report, succeeded);
};

async function build(log: string): Promise<Outcome> {
  if (isBuilt()) return yesOrNo(true);
  try {
    await buildPages(log);
    return yesOrNo(true);
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return yesOrNo(false);
  }
}

async function browser(log: string): Promise<Outcome> {
  const report = join(logs, 'e2e.json');
  const succeeded = await runLogged([node, '--import', 'tsx', 'e2e/support/run.ts'], log, {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return ofPlaywright(report, succeeded);
}

const steps: Step[] = [
  {
    title: 'Types',
    log: 'types.log',
    run: all([...bin('next/dist/bin/next'), 'typegen'], [...bin('typescript/bin/tsc'), '--noEmit']),
  },
  {
    title: 'Lint and format',
    log: 'lint.log',
    run: all([
      ...bin('@biomejs/biome/bin/biome'),
      'check',
      '--config-path=lib/quality/lint.json',
      '--error-on-warnings',
      '.',
    ]),
  },
  { title: 'House checks', log: 'house.log', run: all([node, '--import', 'tsx', 'lib/quality/check.ts']) },
  { title: 'Advisories of packages (npm audit)', log: '', run: askAdvisories },
  { title: 'Unit tests', log: 'unit.log', run: vitest('unit') },
  { title: 'Database tests', log: 'db.log', run: vitest('db') },
  { title: 'Production build', log: 'build.log', run: build },
  { title: 'Safety tests', log: 'safety.log', run: vitest('safety') },
  { title: 'Browser tests', log: 'e2e.log', run: browser },
];

async function main(): Promise<void> {
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });
  const total: Outcome = { passed: 0, failed: 0 };
  let isStopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (isStopped = true));
  for (const step of steps) {
    if (isStopped) break;
    const from = performance.now();
    process.stdout.write(`• ${step.title}\n`);
    const log = join(logs, step.log);
    const outcome = await step.run(log);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    const took = seconds(performance.now() - from);
    process.stdout.write(`  ${outcome.passed} passed, ${outcome.failed} failed in ${took}\n`);
    if (outcome.note) process.stdout.write(`  ${outcome.note}\n`);
    if (outcome.failed > 0 && step.log) process.stdout.write(`${indent(endOf(log))}\n  The whole log: ${log}\n`);
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed === 0 && !isStopped ? 0 : 1;
}

const indent = (text: string) => text.replace(/^/gm, '    ');

void main();

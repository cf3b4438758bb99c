import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Check, Finding } from '../finding';

const config = 'lib/quality/unused/knip.json';

const named = z.array(z.object({ name: z.string(), line: z.number().optional() })).default([]);
const report = z.object({
  issues: z.array(
    z.object({
      file: z.string(),
      files: named,
      dependencies: named,
      devDependencies: named,
      unlisted: named,
      unresolved: named,
      exports: named,
      duplicates: z.array(named).default([]),
    }),
  ),
});

const meaning = {
  files: 'is used by nobody',
  dependencies: 'is a dependency that nobody imports',
  devDependencies: 'is a development dependency that nobody uses',
  unlisted: 'is imported, but is no dependency of package.json',
  unresolved: 'is imported and cannot be found',
  exports: 'is exported, but nobody else uses it',
} as const;

/** No file, export or dependency that nobody uses (knip). */
export const unused: Check = {
  name: 'nothing unused',
  why: 'Dead code is read, moved and feared by everyone who comes later; the history remembers it if it is ever wanted.',
  unit: 'files',
  atLeast: 100,
  async run(house) {
    const { issues } = report.parse(JSON.parse(await knip(house.root)));
    return { read: house.sources.length, findings: issues.flatMap(toFindings) };
  },
};

function toFindings(issue: z.infer<typeof report>['issues'][number]): Finding[] {
  const kinds = ['files', 'dependencies', 'devDependencies', 'unlisted', 'unresolved', 'exports'] as const;
  const single = kinds.flatMap((kind) =>
    issue[kind].map(({ name, line }) => ({
      at: line ? `${issue.file}:${line}` : issue.file,
      wrong: `${name} ${meaning[kind]}`,
      instead: 'delete it, or make it private to its file',
    })),
  );
  const twice = issue.duplicates.map((names) => ({
    at: issue.file,
    wrong: `${names.map((each) => each.name).join(' and ')} are the same thing under two names`,
    instead: 'keep one name',
  }));
  return [...single, ...twice];
}

/** Runs knip over `root` and returns its report as JSON text. Throws when knip itself fails. */
function knip(root: string): Promise<string> {
  const program = join(process.cwd(), 'node_modules/knip/bin/knip.js');
  const chosen = existsSync(join(root, config)) ? ['--config', config] : [];
  const args = [
    program,
    '--directory',
    root,
    '--reporter',
    'json',
    '--no-progress',
    '--no-config-hints',
    '--exclude',
    'types',
    ...chosen,
  ];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 64e6 }, (error, stdout, stderr) => {
      if (error && !stdout.trim().startsWith('{')) reject(new Error(`knip did not run: ${stderr || error.message}`));
      else resolve(stdout);
    });
  });
}

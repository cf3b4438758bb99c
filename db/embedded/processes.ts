import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const hasProc = process.platform === 'linux';

/** True when a process with this id runs. A zombie (killed, not yet reaped by its parent) does not run. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (hasProc) {
    const stat = readOrNull(`/proc/${pid}/stat`);
    const state = stat?.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
    return state !== undefined && state !== 'Z' && state !== 'X';
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Tells a process from a later one with the same id: `pid:start time`. Null when it does not run. */
export function processIdentity(pid: number): string | null {
  if (!isRunning(pid)) return null;
  const stat = hasProc ? readOrNull(`/proc/${pid}/stat`) : null;
  return stat ? `${pid}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}` : `${pid}:`;
}

/** True when this process runs and is the server of this data directory, not a later process that got its number. */
export function isServerOf(pid: number, dataDirectory: string): boolean {
  if (!isRunning(pid)) return false;
  const command = hasProc ? readOrNull(`/proc/${pid}/cmdline`) : null;
  return command === null || command.split('\0').includes(dataDirectory);
}

/**
 * Running PostgreSQL processes whose home is this data directory (each one changes into it at start).
 * Empty on systems without /proc, where PostgreSQL's own check has to do.
 */
export function processesInside(directory: string): number[] {
  if (!hasProc) return [];
  const home = realpathSync(directory);
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => isRunning(pid) && isPostgresIn(pid, home));
}

function isPostgresIn(pid: number, home: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === home && /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false; // it ended while we looked, or it belongs to somebody else
  }
}

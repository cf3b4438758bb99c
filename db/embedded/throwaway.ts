import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
const neededBytes = 1_000_000_000;

/** A directory for databases that tests throw away: in memory where there is room (containers often give 64 MB), else in tmp. */
export function throwawayDirectory(purpose: string): string {
  const copy = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 8);
  const user = process.getuid?.() ?? 0;
  const directory = join(hasRoomInMemory() ? memory : tmpdir(), `ollim-${purpose}-${user}-${copy}`);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  return directory;
}

function hasRoomInMemory(): boolean {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > neededBytes;
  } catch {
    return false; // no such directory on this system
  }
}

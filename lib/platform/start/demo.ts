import { readFile } from 'node:fs/promises';
import postgres from 'postgres';
import { type Db, db } from '../../../db/client';

type Seed = (database: Db, now: Date) => Promise<unknown>;

/** Held while loading, so that of two copies on one database the second waits and then finds it filled. */
const loadLock = 4_156_012;

/** Fills a database that has no district yet. The seed writes in one transaction, so a load that was cut off has written nothing. True when it loaded. */
export async function loadFirst(url: string, now: Date, seed: Seed): Promise<boolean> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(${loadLock})`;
    const [row] = await sql<{ filled: boolean }[]>`select exists (select from district) as filled`;
    if (row?.filled) return false;
    await seed(db, now);
    return true;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The demo district of db/seed, read only when a start needs it. */
export async function demoDistrict(database: Db, now: Date): Promise<void> {
  const { default: seed } = await import('../../../db/seed/main');
  await seed(database, now);
}

/** The places of a district as its file says, and nobody in them: how an office begins. Throws with the file's faults. */
export const emptyDistrict =
  (file: string): Seed =>
  async (database) => {
    const { loadDistrict } = await import('../../district/mutations');
    const input: unknown = JSON.parse(await readFile(file, 'utf8'));
    const loaded = await database.transaction((tx) => loadDistrict(tx, input));
    if (!loaded.ok) throw new Error(`${file} cannot be loaded:\n${loaded.problems.join('\n')}`);
  };

import type postgres from 'postgres';
import { dataKeys, type KeyRing } from './keys';
import { lookupHashes, open, SealBroken, seal } from './seal';

const context = 'data_key.proof';
const lookupRow = 'lookup-key';

/** What proves which lookup keys a process has, the newest first. */
export const lookupProofs = (ring: KeyRing = dataKeys()): [string, ...string[]] =>
  lookupHashes('text', lookupRow, ring);

/**
 * Compares the keys of this process with those that the database was sealed and is searched with, and remembers the newest of each. Throws with what to set when one is
 * missing or is another one under the same name: going on with it would split the data into two halves that nobody can read together.
 */
export async function requireKnownKeys(sql: postgres.Sql, now: Date, ring: KeyRing = dataKeys()): Promise<void> {
  await sql.begin(async (tx) => {
    const wrong = [...(await registerLookups(tx, now, ring)), ...(await registerNewest(tx, now, ring))];
    if (wrong.length === 0) return;
    throw new Error(
      `The personal data in this database is sealed with other keys than this process has. Set:\n${wrong.join('\n')}\nKeys that npm start made are in secrets.json of the data directory this database was first used with, and in its copies.`,
    );
  });
}

/**
 * The newest lookup key is the one to write with from here on: a process that has only an older one writes no hash any more, and what it was writing is waited for (the
 * function `lookup_fence` in the database). The older ones stay known until nothing is found by them.
 */
async function registerLookups(tx: postgres.TransactionSql, now: Date, ring: KeyRing): Promise<string[]> {
  await tx`select pg_advisory_xact_lock(hashtext('ollim.lookup'), 0)`;
  const known = await tx<{ id: string; proof: string }[]>`select id, proof from data_key where id like 'lookup-key%'`;
  const proofs = lookupProofs(ring);
  if (known.some(({ proof }) => !proofs.includes(proof)))
    return known.length + proofs.length > 2
      ? ['  LOOKUP_KEY: every key that something is still found by, newest first, until npm run keys:rotate is through']
      : ['  LOOKUP_KEY: the one this database is searched with'];
  const current = known.find(({ id }) => id === lookupRow);
  if (current?.proof === proofs[0]) return [];
  await tx`delete from data_key where id like 'lookup-key-%' and proof = ${proofs[0]}`;
  await tx`update data_key set id = id || '-' || left(proof, 16) where id = ${lookupRow}`;
  await tx`insert into data_key (id, proof, since) values (${lookupRow}, ${proofs[0]}, ${now.toISOString()}::timestamptz)`;
  return [];
}

async function registerNewest(tx: postgres.TransactionSql, now: Date, ring: KeyRing): Promise<string[]> {
  await tx`insert into data_key (id, proof, since)
    values (${ring.newest.id}, ${seal(lookupRow, context, ring)}, ${now.toISOString()}::timestamptz) on conflict (id) do nothing`;
  const keys = await tx<
    { id: string; proof: string }[]
  >`select id, proof from data_key where id not like 'lookup-key%'`;
  return keys
    .filter(({ proof }) => !opens(proof, ring))
    .map(({ id }) => `  DATA_KEYS: also the key "${id}", as it was when this database was sealed with it`);
}

function opens(proof: string, ring: KeyRing): boolean {
  try {
    return open(proof, context, ring) === lookupRow;
  } catch (error) {
    if (error instanceof SealBroken) return false;
    throw error;
  }
}

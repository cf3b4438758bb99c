import type postgres from 'postgres';
import { dataKeys, type KeyRing } from './keys';
import { lookupHash, open, SealBroken, seal } from './seal';

const context = 'data_key.proof';
const lookupRow = 'lookup-key';

/**
 * Compares the keys of this process with those that the database was sealed with, and remembers the newest. Throws with what to set when one is missing or is
 * another one under the same name: sealing on with it would split the data into two halves that nobody can read together.
 */
export async function requireKnownKeys(sql: postgres.Sql, now: Date, ring: KeyRing = dataKeys()): Promise<void> {
  const lookup = lookupHash('text', lookupRow, ring);
  const newest = seal(lookupRow, context, ring);
  await sql`insert into data_key (id, proof, since)
    values (${lookupRow}, ${lookup}, ${now.toISOString()}::timestamptz), (${ring.newest.id}, ${newest}, ${now.toISOString()}::timestamptz) on conflict (id) do nothing`;
  const rows = await sql<{ id: string; proof: string }[]>`select id, proof from data_key`;
  const wrong = rows.filter(({ id, proof }) => (id === lookupRow ? proof !== lookup : !opens(proof, ring)));
  if (wrong.length === 0) return;
  const lines = wrong.map(({ id }) =>
    id === lookupRow
      ? '  LOOKUP_KEY: the one this database was first used with'
      : `  DATA_KEYS: also the key "${id}", as it was when this database was sealed with it`,
  );
  throw new Error(
    `The personal data in this database is sealed with other keys than this process has. Set:\n${lines.join('\n')}\nKeys that npm start made are in secrets.json of the data directory this database was first used with, and in its copies.`,
  );
}

function opens(proof: string, ring: KeyRing): boolean {
  try {
    return open(proof, context, ring) === lookupRow;
  } catch (error) {
    if (error instanceof SealBroken) return false;
    throw error;
  }
}

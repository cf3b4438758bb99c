import postgres from 'postgres';
import { type LookupColumn, lookupColumns } from '@/db/sealed';
import { dataKeys, type KeyRing } from './keys';
import { lookupProofs } from './known-keys';
import type { Progress } from './rotate';
import { lookupHash, open } from './seal';

/** What is still found by an older key, and why it stays so. */
export interface Left {
  column: string;
  rows: number;
  /** `bare`: nothing is kept that a new hash could be made of. `twice`: another row has the same value under the newest key. */
  why: 'bare' | 'twice';
}

const atOnce = 200;

/**
 * Hashes everything anew with the newest key of LOOKUP_KEY while the portal runs, out of the sealed values: small batches, and a row that somebody writes meanwhile
 * is left as they wrote it. Cut off, the next run begins again and changes only what is left. When nothing is, the database forgets the older keys and they can be taken
 * out of LOOKUP_KEY; until then no process starts without them.
 */
export async function rehash(
  sql: postgres.Sql,
  tell: (progress: Progress) => void,
  ring: KeyRing = dataKeys(),
): Promise<{ done: number; left: Left[] }> {
  const older = await sql`select from data_key where id like 'lookup-key-%'`;
  if (older.length === 0) return { done: 0, left: [] };
  let done = 0;
  const left: Left[] = [];
  for (const each of lookupColumns) {
    const name = `${each.table}.${each.column}`;
    let ofThis = 0;
    for (let pass = await walk(sql, each, ring); ; pass = await walk(sql, each, ring)) {
      ofThis += pass.changed;
      if (pass.changed > 0) tell({ column: name, done: ofThis, left: pass.twice });
      if (pass.changed > 0 || pass.missed > 0) continue;
      if (pass.twice > 0) left.push({ column: name, rows: pass.twice, why: 'twice' });
      break;
    }
    const bare = await countBare(sql, each);
    if (bare > 0) left.push({ column: name, rows: bare, why: 'bare' });
    done += ofThis;
  }
  if (left.length === 0)
    await sql`delete from data_key where id like 'lookup-key-%' and exists
      (select from data_key c where c.id = 'lookup-key' and c.proof = ${lookupProofs(ring)[0]})`;
  return { done, left };
}

interface Pass {
  changed: number;
  /** Written by somebody else while it was looked at. */
  missed: number;
  twice: number;
}

type Row = { id: string; value: string; hash: string; [also: string]: string };

/** Once through a column, in the order of ids. */
async function walk(sql: postgres.Sql, each: LookupColumn, ring: KeyRing): Promise<Pass> {
  const { table, column, sealed, of, also = [] } = each;
  const pass: Pass = { changed: 0, missed: 0, twice: 0 };
  if (sealed === null) return pass;
  for (let after: string | null = null; ; ) {
    const rows: Row[] = await sql<Row[]>`
      select ${sql(['id', ...also])}, ${sql(sealed)} as value, ${sql(column)} as hash from ${sql(table)}
      where ${after === null ? sql`true` : sql`id > ${after}`} and ${sql(column)} is not null and ${sql(sealed)} <> '' order by id limit ${atOnce}`;
    for (const row of rows) {
      const value = open(row.value, `${table}.${sealed}`, ring);
      const from = value === '' ? null : of(value, row); // erased: its hash is of nothing
      const anew = from && lookupHash(...from, ring);
      if (!anew || anew === row.hash) continue;
      pass[await replace(sql, each, row, anew)] += 1;
    }
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return pass;
    after = last.id;
  }
}

async function replace(
  sql: postgres.Sql,
  { table, column }: LookupColumn,
  { id, hash }: { id: string; hash: string },
  anew: string,
): Promise<keyof Pass> {
  try {
    const { count } = await sql`
      update ${sql(table)} set ${sql({ [column]: anew })} where id = ${id} and ${sql(column)} = ${hash}`;
    return count > 0 ? 'changed' : 'missed';
  } catch (error) {
    if (error instanceof postgres.PostgresError && error.code === '23505') return 'twice';
    throw error;
  }
}

/** Rows that are still looked for, were written before the newest key, and have nothing that a new hash could be made of. */
async function countBare(sql: postgres.Sql, { table, column, sealed, bare }: LookupColumn): Promise<number> {
  if (!bare) return 0;
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ${sql(table)}
    where ${sql(column)} is not null and ${sealed ? sql`${sql(sealed)} is null` : sql`true`} and ${sql.unsafe(bare.while)}
      and ${sql(bare.at)} < (select since from data_key where id = 'lookup-key')`;
  return row?.n ?? 0;
}

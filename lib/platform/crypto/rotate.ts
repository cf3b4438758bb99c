import type postgres from 'postgres';
import { sealedColumns } from '@/db/sealed';
import { dataKeys, type KeyRing } from './keys';
import { open, seal } from './seal';

export interface Progress {
  column: string;
  /** How many of this column were sealed anew so far, and how many are left. */
  done: number;
  left: number;
}

const atOnce = 200;

/**
 * Seals everything anew with the newest key while the portal runs. Small batches; a value that somebody writes meanwhile is left as they wrote it and looked at again. Cut
 * off, the next run goes on with what is left. In the end the database forgets the older keys: they can be taken out of DATA_KEYS.
 */
export async function rotateKeys(
  sql: postgres.Sql,
  tell: (progress: Progress) => void,
  ring: KeyRing = dataKeys(),
): Promise<number> {
  let total = 0;
  for (const { table, column } of sealedColumns) {
    const name = `${table}.${column}`;
    const old = sql`${sql(column)} not like ${`s1.${ring.newest.id}.%`} and ${sql(column)} <> ''`;
    const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ${sql(table)} where ${old}`;
    let done = 0;
    for (let batch = atOnce; batch > 0; ) {
      const rows = await sql<{ id: string; value: string }[]>`
        select id, ${sql(column)} as value from ${sql(table)} where ${old} limit ${atOnce}`;
      batch = rows.length;
      for (const { id, value } of rows) {
        const anew = seal(open(value, name, ring), name, ring);
        const { count } = await sql`
          update ${sql(table)} set ${sql({ [column]: anew })} where id = ${id} and ${sql(column)} = ${value}`;
        done += count;
      }
      if (batch > 0) tell({ column: name, done, left: Math.max(0, (row?.n ?? 0) - done) });
    }
    total += done;
  }
  await sql`delete from data_key where id <> ${ring.newest.id} and id not like 'lookup-key%'`;
  return total;
}

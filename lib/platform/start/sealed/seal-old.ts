import postgres from 'postgres';
import { lookupColumns, type SealedColumn, sealedColumns } from '../../../../db/sealed';
import { now } from '../../clock/now';
import { requireKnownKeys } from '../../crypto/known-keys';
import { lookupHash, seal } from '../../crypto/seal';

const atOnce = 500;

/** After each migration, as the owner of the tables: the keys are those of this database, and everything personal in it is sealed. */
export async function preparePersonalData(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await requireKnownKeys(sql, now());
    await sealOld(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/**
 * Seals what an earlier version kept as plain text. Runs before the doors open, in small transactions: cut off, it goes on where it was; with nothing left to
 * seal it costs one look a table.
 */
export async function sealOld(sql: postgres.Sql): Promise<number> {
  let sealed = 0;
  for (const each of sealedColumns) {
    for (let rows = atOnce; rows > 0; sealed += rows) rows = await sealSome(sql, each);
  }
  await validateChecks(sql);
  return sealed;
}

/** From then on the database itself refuses what is not sealed, for old rows too. */
async function validateChecks(sql: postgres.Sql): Promise<void> {
  const checks = await sql<{ table: string; name: string }[]>`
    select conrelid::regclass::text as "table", conname as name from pg_constraint where conname like '%\_sealed' and not convalidated`;
  for (const { table, name } of checks) await sql`alter table ${sql(table)} validate constraint ${sql(name)}`;
}

function sealSome(sql: postgres.Sql, { table, column }: SealedColumn): Promise<number> {
  const lookups = lookupColumns.filter((each) => each.table === table && each.sealed === column);
  const also = [...new Set(lookups.flatMap((each) => each.also ?? []))];
  return sql.begin(async (tx) => {
    const rows = await tx<{ id: string; value: string; [also: string]: string }[]>`
      select ${tx(['id', ...also])}, ${tx(column)} as value from ${tx(table)} where ${tx(column)} not like 's1.%' and ${tx(column)} <> '' order by id limit ${atOnce} for update`;
    for (const row of rows) {
      const { id, value } = row;
      const made: Record<string, string> = { [column]: seal(value, `${table}.${column}`) };
      for (const lookup of lookups) {
        const of = lookup.of(value, row);
        if (of) made[lookup.column] = lookupHash(...of);
      }
      await tx`update ${tx(table)} set ${tx(made)} where id = ${id}`;
    }
    return rows.length;
  });
}

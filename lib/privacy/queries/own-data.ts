import { type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { asSystem } from '@/lib/platform/auth/scope';
import { open } from '@/lib/platform/crypto/seal';
import { type OwnRecord, ownRecords } from '../rules-records';

const raw = sql.raw;

/** The condition by which rows are a person's. */
export const belongingTo = (
  { table, column, where }: Pick<OwnRecord, 'table' | 'column' | 'where'>,
  id: number,
): SQL =>
  where
    ? sql.join(
        where.split('$me').map((part) => raw(part)),
        sql`${id}::bigint`,
      )
    : sql`${raw(`${table}.${column}`)} = ${id}::bigint`;

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export interface OwnTable {
  table: string;
  rows: Record<string, Value>[];
}

/** Everything that is kept about a person, table by table, as that person may take it along. */
export async function listOwnData(memberId: number): Promise<OwnTable[]> {
  return asSystem(async () => {
    const tables: OwnTable[] = [];
    for (const record of ownRecords) tables.push({ table: record.table, rows: await rowsOf(record, memberId) });
    return tables;
  });
}

async function rowsOf(record: OwnRecord, memberId: number): Promise<OwnTable['rows']> {
  const columns = raw(record.shown.map((name) => `"${name}"`).join(', '));
  const rows = await db.execute<{ row: Record<string, Value> }>(
    sql`select to_jsonb(shown) as row from (select ${columns} from ${raw(record.table)} where ${belongingTo(record, memberId)}) shown`,
  );
  return rows.map(({ row }) => {
    const opened = (record.sealed ?? []).map((name) => [
      name,
      typeof row[name] === 'string' ? open(row[name], `${record.table}.${name}`) : row[name],
    ]);
    return { ...row, ...Object.fromEntries(opened) };
  });
}

import { type SQL, sql } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { asSystem } from '@/lib/platform/auth/scope';
import { open } from '@/lib/platform/crypto/seal';
import { type OwnRecord, ownRecords } from '../rules-records';

const raw = sql.raw;

/** A person's account and those that were found to be theirs too: what did not move with them is still about the same person. */
export async function listAccounts(memberId: number, on: Pick<Tx, 'execute'> = db): Promise<number[]> {
  const rows = await on.execute<{ id: string }>(sql`with recursive mine as (select ${memberId}::bigint as id
    union select m.id from member m join mine on m.united_into_id = mine.id) select id from mine order by id`);
  return rows.map(({ id }) => Number(id));
}

/** The condition by which rows are of one of these accounts. */
export function belongingTo(
  { table, column, where }: Pick<OwnRecord, 'table' | 'column' | 'where'>,
  accounts: readonly number[],
): SQL {
  const mine = sql`any(${sql.param([...accounts])}::bigint[])`;
  if (!where) return sql`${raw(`${table}.${column}`)} = ${mine}`;
  return sql.join(
    where.split('$me').map((part) => raw(part)),
    mine,
  );
}

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export interface OwnTable {
  table: string;
  rows: Record<string, Value>[];
}

/** Everything that is kept about a person, table by table, as that person may take it along. */
export async function listOwnData(memberId: number): Promise<OwnTable[]> {
  return asSystem(async () => {
    const accounts = await listAccounts(memberId);
    const tables: OwnTable[] = [];
    for (const record of ownRecords) tables.push({ table: record.table, rows: await rowsOf(record, accounts) });
    return tables;
  });
}

async function rowsOf(record: OwnRecord, accounts: readonly number[]): Promise<OwnTable['rows']> {
  const columns = raw(record.shown.map((name) => `"${name}"`).join(', '));
  const rows = await db.execute<{ row: Record<string, Value> }>(
    sql`select to_jsonb(shown) as row from (select ${columns} from ${raw(record.from ?? record.table)} where ${belongingTo(record, accounts)}) shown`,
  );
  return rows.map(({ row }) => {
    const opened = (record.sealed ?? []).map((name) => [
      name,
      row[name] && typeof row[name] === 'string' ? open(row[name], `${record.table}.${name}`) : row[name],
    ]);
    return { ...row, ...Object.fromEntries(opened) };
  });
}

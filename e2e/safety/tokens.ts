import postgres from 'postgres';
import type { Private } from '@/lib/quality/permissions/field';
import { fields } from '@/lib/quality/permissions/fields';

export interface Planted {
  table: string;
  column: string;
  field: Private;
  rows: number;
}

const marked = (planted: number, key: string) => `'zq${planted}x' || ${key} || 'z'`;
const pattern = /zq(\d{1,3})x(\d{1,9})z/gi;

/**
 * Writes a token into every private field of every row, the demo's own among them: `zq<field>x<key>z`. Checks, lengths and rules of the tables hold; what is
 * only ever added to is changed all the same, as a superuser can. A row without a key has none: a text to a phone about no case.
 */
export async function plant(): Promise<Planted[]> {
  const sql = postgres(process.env.DATABASE_URL ?? '', { max: 1, onnotice: () => undefined });
  const planted: Planted[] = [];
  try {
    await sql`set session_replication_role = replica`;
    for (const [table, columns] of Object.entries(fields))
      for (const [column, field] of Object.entries(columns)) {
        if (typeof field === 'string') continue;
        const n = planted.length;
        const change = await statement(sql, table, column, field, n);
        // The worker writes meanwhile: whoever waits for the whole table and holds nothing else cannot lock each other out.
        const rows = await sql.begin(async (tx) => {
          await tx.unsafe(`lock table "${table}" in share row exclusive mode`);
          return tx.unsafe(change);
        });
        planted.push({ table, column, field, rows: rows.count });
      }
  } finally {
    await sql.end({ timeout: 5 });
  }
  return planted;
}

async function statement(sql: postgres.Sql, table: string, column: string, field: Private, n: number): Promise<string> {
  const [found] = await sql<{ type: string; length: number | null }[]>`
    select data_type as type, character_maximum_length as length from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and column_name = ${column}`;
  if (!found) throw new Error(`lib/quality/permissions/fields.ts names ${table}.${column}, which does not exist`);
  const token = marked(n, `"${field.key}"`);
  const value =
    found.type === 'jsonb'
      ? `case jsonb_typeof("${column}") when 'array' then jsonb_build_array(jsonb_build_object('title', ${token})) else "${column}" || jsonb_build_object('title', ${token}) end`
      : found.length
        ? `left(${token} || "${column}", ${found.length})`
        : `${token} || ' ' || "${column}"`;
  const where = [
    `"${column}" is not null`,
    `"${field.key}" is not null`,
    ...(field.where ? [`(${field.where})`] : []),
  ].join(' and ');
  return `update "${table}" set "${column}" = ${value} where ${where}`;
}

/** The tokens that stand in some text: which field, and whose. */
export function tokensIn(text: string): { field: number; key: number }[] {
  const found = new Map<string, { field: number; key: number }>();
  for (const [token, field, key] of text.matchAll(pattern))
    found.set(token.toLowerCase(), { field: Number(field), key: Number(key) });
  return [...found.values()];
}

import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';

/** Types of columns in which somebody's words can stand. */
const holdsText = /^(text|char|varchar|jsonb|json)/;

/** The tables of the schema with their columns that hold text; those that the database computes from others are left out. */
export async function tablesOf(folder: string): Promise<{ table: string; columns: string[] }[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    files.map((name) => import(pathToFileURL(resolve(folder, name)).href) as Promise<Record<string, unknown>>),
  );
  const tables = modules.flatMap((module) => Object.values(module)).filter((value) => is(value, PgTable));
  return tables.map((table) => {
    const { name, columns } = getTableConfig(table);
    const texts = columns.filter((column) => !column.generated && holdsText.test(column.getSQLType()));
    return { table: name, columns: texts.map((column) => column.name) };
  });
}

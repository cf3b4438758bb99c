import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import postgres from 'postgres';
import { closeDatabase, type Db, db } from '../../../db/client';
import { migrateDatabase } from '../../../db/migrate';

type Seed = (db: Db, now: Date) => Promise<unknown>;

/** Written on the schema while the demo is being loaded: it is still there when that was interrupted. */
const marker = 'the demo district is being loaded';

/**
 * Loads the demo district when the database is empty, and loads it anew when an earlier attempt was cut off: nobody can have
 * written anything in between, since pages are served only afterwards. True when it loaded.
 */
export async function loadDemo(url: string, now: Date): Promise<boolean> {
  const seed = await seedScript();
  if (!seed) return false;
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    if ((await remark(sql)) === marker) await startOver(sql, url);
    else if (!(await isEmpty(sql))) return false;
    await sql.unsafe(`comment on schema public is '${marker}'`);
    await seed(db, now);
    await sql.unsafe(`comment on schema public is null`);
    return true;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function seedScript(): Promise<Seed | null> {
  const file = resolve('db/seed/main.ts');
  if (!existsSync(file)) return null;
  const loaded = (await import(pathToFileURL(file).href)) as { default: Seed | { default: Seed } };
  return typeof loaded.default === 'function' ? loaded.default : loaded.default.default;
}

async function remark(sql: postgres.Sql): Promise<string | null> {
  const [row] = await sql<{ text: string | null }[]>`select obj_description('public'::regnamespace) as text`;
  return row?.text ?? null;
}

async function isEmpty(sql: postgres.Sql): Promise<boolean> {
  const [row] = await sql<{ filled: boolean }[]>`select exists (select from district) as filled`;
  return !row?.filled;
}

async function startOver(sql: postgres.Sql, url: string): Promise<void> {
  await closeDatabase();
  await sql.unsafe(
    'drop schema if exists graphile_worker cascade; drop schema if exists drizzle cascade; drop schema public cascade; create schema public',
  );
  await migrateDatabase(url);
}

import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { withScope } from './wall/scoped-client';

type Connection = { sql: postgres.Sql; db: ReturnType<typeof drizzle> };

export type Db = ReturnType<typeof drizzle>;
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** One pool a process, also when a bundler loads this file twice: it hangs on globalThis. */
const key = Symbol.for('ollim.database');
const held = (): Connection | undefined => Reflect.get(globalThis, key);

function connection(): Connection {
  const open = held();
  if (open) return open;
  const url = process.env.DATABASE_URL;
  if (!url)
    throw new Error(
      'DATABASE_URL is not set: start with npm start, npm run dev or npm test, or set it to a PostgreSQL 15 or newer.',
    );
  const sql = postgres(url, {
    max: Number(process.env.DATABASE_POOL ?? 10),
    connect_timeout: 10,
    idle_timeout: 60,
    onnotice: () => undefined,
    connection: { application_name: 'ollim', TimeZone: 'UTC' },
  });
  const scoped = withScope(sql);
  const made = { sql: scoped, db: drizzle(scoped) };
  Reflect.set(globalThis, key, made);
  return made;
}

/** The database of this process. Connects on first use, so importing this file costs nothing and needs no configuration. */
export const db: Db = new Proxy({} as Db, {
  get: (_, name) => {
    const target = connection().db;
    const value: unknown = Reflect.get(target, name, target);
    return typeof value === 'function' ? value.bind(target) : value;
  },
});

/** The same pool for what the query builder cannot say. Tagged templates see with nobody's eyes; `unsafe` and `begin` with those of who asks. */
export const sqlClient = (): postgres.Sql => connection().sql;

/** Ends the pool and waits for running queries (at most `seconds`). The next use opens a new one. */
export async function closeDatabase(seconds = 5): Promise<void> {
  const open = held();
  Reflect.set(globalThis, key, undefined);
  await open?.sql.end({ timeout: seconds });
}

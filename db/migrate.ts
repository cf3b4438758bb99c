import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { runMigrations as migrateWorker } from 'graphile-worker';
import postgres from 'postgres';

/** Any number will do, as long as every process that migrates uses the same one. */
const migrationLock = 4_156_011;

/** PostgreSQL 15 is the oldest whose features (nulls not distinct, merge, trusted extensions) the schema relies on. */
const oldestServer = 15;

/**
 * Brings the database up to date: our tables, then the job queue's. Safe when several processes start at once: one migrates,
 * the others wait for it. Throws when the server is too old, with what to do.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const guard = postgres(url, { max: 1, onnotice: () => undefined });
  const work = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await requireVersion(guard);
    await guard`select pg_advisory_lock(${migrationLock})`;
    await applyMigrations(drizzle(work), { migrationsFolder: 'db/migrations' });
    await migrateWorker({ connectionString: url });
  } finally {
    await work.end({ timeout: 5 });
    await guard.end({ timeout: 5 });
  }
}

async function requireVersion(sql: postgres.Sql): Promise<void> {
  const [row] = await sql<{ version: number }[]>`select current_setting('server_version_num')::int as version`;
  const major = Math.floor((row?.version ?? 0) / 10_000);
  if (major < oldestServer)
    throw new Error(
      `The database server is PostgreSQL ${major}; PostgreSQL ${oldestServer} or newer is needed. Point DATABASE_URL to a newer server, or unset it to use the embedded one.`,
    );
}

import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { closeDatabase, type Db, db, sqlClient } from './client';

export const templateName = 'ollim_template';

/** A database of one test file: migrated, empty, and also what `db` of db/client means from now on in this file. */
export type TestDatabase = { db: Db; sql: postgres.Sql; url: string; close: () => Promise<void> };

/**
 * Copies the migrated template into a new database (about 10 ms) and points `DATABASE_URL` to it. Call it once in `beforeAll`,
 * before the code under test first touches the database, and `close` in `afterAll`.
 */
export async function freshDatabase(): Promise<TestDatabase> {
  const adminUrl = process.env.TEST_DATABASE_ADMIN_URL;
  if (!adminUrl)
    throw new Error('Database tests run by `npm run test:db` (vitest --project db), which starts their server.');
  await closeDatabase();
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await administer(adminUrl, (admin) => copyTemplate(admin, name));
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  process.env.DATABASE_URL = url.href;
  return {
    db,
    sql: sqlClient(),
    url: url.href,
    close: async () => {
      await closeDatabase();
      await administer(adminUrl, async (admin) => {
        await admin`drop database if exists ${admin(name)} with (force)`;
      });
    },
  };
}

async function copyTemplate(admin: postgres.Sql, name: string): Promise<void> {
  await admin`select pg_advisory_lock(1)`; // a template can be copied by one session at a time
  await admin`create database ${admin(name)} template ${admin(templateName)} strategy file_copy`;
}

async function administer(adminUrl: string, work: (admin: postgres.Sql) => Promise<void>): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await work(admin);
  } finally {
    await admin.end({ timeout: 5 });
  }
}

import { randomBytes } from 'node:crypto';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { closeDatabase, type Db } from './client';
import { setDefaultScope } from './scope';

export const templateName = 'ollim_template';

/** The role behind the wall, as in a portal that runs: the code under test works as it. */
export const testRole = { name: `${templateName}_app`, password: 'test' } as const;

/**
 * A database of one test file: migrated and empty. `db` and `sql` look at it as its owner, to whom nothing is hidden; the code under test reaches it through db/client
 * as the portal's own role. `url` is the owner's address, `appUrl` that of the role.
 */
export type TestDatabase = { db: Db; sql: postgres.Sql; url: string; appUrl: string; close: () => Promise<void> };

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
  const appUrl = new URL(url);
  appUrl.username = testRole.name;
  appUrl.password = testRole.password;
  process.env.DATABASE_URL = appUrl.href;
  setDefaultScope('system');
  const connection = { application_name: 'test', TimeZone: 'UTC' };
  const sql = postgres(url.href, { max: 10, onnotice: () => undefined, connection });
  return {
    db: drizzle(sql),
    sql,
    url: url.href,
    appUrl: appUrl.href,
    close: async () => {
      await closeDatabase();
      await sql.end({ timeout: 5 });
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

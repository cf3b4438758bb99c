import { rmSync } from 'node:fs';
import postgres from 'postgres';
import { startEmbedded } from './embedded/launcher';
import { throwawayDirectory } from './embedded/throwaway';
import { migrateDatabase } from './migrate';
import { templateName, testRole } from './testing';
import { entryBehindWall } from './wall/role';

/** Vitest runs this once before all database tests: one throw-away server, one migrated template that every test file copies. */
export default async function setup(): Promise<() => Promise<void>> {
  const home = throwawayDirectory('test');
  const server = await startEmbedded(home, 'throwaway');
  const adminUrl = server.url('postgres');
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  await dropLeftovers(admin);
  await admin`create database ${admin(templateName)}`;
  await admin.end();
  await migrateDatabase(server.url(templateName));
  const entry = await entryBehindWall(server.url(templateName), () => testRole.password);
  if (!entry.walled) throw new Error(entry.why);
  process.env.TEST_DATABASE_ADMIN_URL = adminUrl;
  return async () => {
    await server.stop();
    if (!server.adopted) rmSync(home, { recursive: true, force: true });
  };
}

async function dropLeftovers(admin: postgres.Sql): Promise<void> {
  const databases = await admin<{ name: string }[]>`
    select datname as name from pg_database where datname like 'test_%' or datname = ${templateName}`;
  for (const { name } of databases) await admin`drop database if exists ${admin(name)} with (force)`;
}

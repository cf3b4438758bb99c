import { join } from 'node:path';
import postgres from 'postgres';
import { ensureDatabase } from '../../../db/embedded/databases';
import { type Embedded, startEmbedded } from '../../../db/embedded/launcher';
import { isRunning } from '../../../db/embedded/processes';
import type { Env } from '../env';
import { log } from '../log';

/** The database of this copy and how to let go of it. */
export type Database = { url: string; stop: () => Promise<void> };

/** The database that the configuration names, or the embedded one. `lost` is called when the embedded one cannot be kept running. */
export async function openDatabase(env: Env, lost: (error: unknown) => void): Promise<Database> {
  if (!env.DATABASE_URL) return openEmbedded(env.DATA_DIR, lost);
  await requireAnswer(env.DATABASE_URL);
  return { url: env.DATABASE_URL, stop: () => Promise.resolve() };
}

async function requireAnswer(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    await sql`select 1`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The database of DATABASE_URL cannot be used: ${reason}. Start it or correct the address; without DATABASE_URL an embedded one is used.`,
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/**
 * The embedded PostgreSQL in the data directory, created on the first start. Should it die while we run, it is started again
 * on the same port, and the pool reconnects by itself; when that fails, `lost` is called.
 */
async function openEmbedded(dataDirectory: string, lost: (error: unknown) => void): Promise<Database> {
  const home = join(dataDirectory, 'postgres');
  let server = await startEmbedded(home);
  await ensureDatabase(server.url('postgres'), 'ollim');
  const watch = keepRunning(
    () => server,
    async () => {
      log.warn('database.restarting', { pid: server.pid });
      server = await startEmbedded(home);
    },
    lost,
  );
  return {
    url: server.url('ollim'),
    stop: async () => {
      watch.stop();
      await server.stop();
    },
  };
}

function keepRunning(current: () => Embedded, restart: () => Promise<void>, lost: (error: unknown) => void) {
  let busy = false;
  const timer = setInterval(() => {
    if (busy || isRunning(current().pid)) return;
    busy = true;
    restart().then(
      () => {
        busy = false;
      },
      (error: unknown) => {
        clearInterval(timer);
        lost(error);
      },
    );
  }, 500);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import next from 'next';
import { closeDatabase } from '../../../db/client';
import { migrateDatabase } from '../../../db/migrate';
import { inScope, setDefaultScope } from '../../../db/scope';
import { countAdmins } from '../../staff/queries';
import { settleScope } from '../auth/request-scope';
import { dayOf } from '../calendar/day';
import { now } from '../clock/now';
import type { Env } from '../env';
import { closeServer } from '../server/close';
import { sealConsole } from '../server/console';
import { withDoors } from '../server/direct';
import { readableWhenMissing } from '../server/missing';
import { portalServer } from '../server/server';
import { loadDoors } from './beside/doors';
import { startServices } from './beside/services';
import { buildPages, isBuilt } from './build';
import { configure } from './configuration';
import { openDatabase } from './database';
import { demoDistrict, emptyDistrict, loadFirst } from './demo';
import { startJobs } from './jobs';
import { type Lifecycle, lifecycle } from './lifecycle';
import { preparePersonalData } from './sealed/seal-old';
import { step } from './step';
import { crontab, loadServices, loadTasks } from './tasks';
import { enterDatabase } from './wall';
import { welcome } from './welcome';

/** From nothing to a portal that answers, step by step. */
async function main({ onEnd, end }: Lifecycle): Promise<void> {
  const env = configure();
  const dev = env.NODE_ENV === 'development';
  await requireFreePort(env);

  const database = await step(env.DATABASE_URL ? 'Using the database of DATABASE_URL' : 'Starting PostgreSQL', () =>
    openDatabase(env, (error) => {
      process.stderr.write(`The database is gone and could not be started again: ${String(error)}\n`);
      void end(1);
    }),
  );
  onEnd(database.stop);
  onEnd(() => closeDatabase());
  await step('Bringing the database up to date', async () => {
    await migrateDatabase(database.url);
    await preparePersonalData(database.url);
    process.env.DATABASE_URL = await enterDatabase(env, database.url);
  });
  const demo = env.DEMO_SIGN_IN === 'on';
  await step(`Looking for data, loading the ${demo ? 'demo ' : ''}district if there is none`, () =>
    inScope('system', () =>
      loadFirst(database.url, new Date(), demo ? demoDistrict : emptyDistrict(env.DISTRICT_FILE)),
    ),
  );
  if (!dev && !isBuilt())
    await step('Building the pages (a minute the first time)', () => buildPages(join(env.DATA_DIR, 'log/build.log')));

  await step(`Opening the doors on ${env.HOST}:${env.PORT}`, () => serve(env, dev, onEnd));
  const jobs = startJobs(await loadTasks(), { connectionString: database.url, crontab });
  onEnd(jobs.stop);
  onEnd(startServices(await loadServices(), database.url).stop);
  process.stdout.write(welcome(env, await countAdmins(dayOf(now()))));
}

async function serve(env: Env, dev: boolean, onEnd: Lifecycle['onEnd']): Promise<void> {
  if (!dev) sealConsole();
  const app = next({ dev, hostname: env.HOST, port: env.PORT });
  await app.prepare();
  const handle = readableWhenMissing(app.getRequestHandler());
  const pages = async (request: IncomingMessage, response: ServerResponse) => {
    await settleScope(request, now());
    await handle(request, response);
  };
  const server = portalServer(withDoors(dev ? new Map() : await loadDoors(), pages), {
    dev,
    origin: env.ORIGIN,
    trustProxy: env.TRUST_PROXY === '1',
  });
  const upgrade = app.getUpgradeHandler();
  server.on('upgrade', (request, socket, head) => {
    if (dev) void upgrade(request, socket, head);
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.PORT, env.HOST, resolve);
  });
  onEnd(() => app.close());
  onEnd(() => closeServer(server, dev ? 500 : 10_000));
}

/** Said at once, not after a minute of building. */
async function requireFreePort({ HOST, PORT }: Env): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${PORT} on ${HOST} is in use. Another copy may be running; choose a port: PORT=${PORT + 1} npm start`,
            )
          : error,
      ),
    );
    probe.listen(PORT, HOST, () => probe.close(() => resolve()));
  });
}

// What belongs to no request is the machine's own: timers, and connections to carriers.
setDefaultScope('system');
const life = lifecycle();
main(life).catch((error: unknown) => {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n\n`);
  return life.end(1);
});

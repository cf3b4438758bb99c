import { setDefaultScope } from '../../../db/scope';
import { startServices } from './beside/services';
import { configure } from './configuration';
import { openDatabase } from './database';
import { startJobs } from './jobs';
import { lifecycle } from './lifecycle';
import { preparePersonalData } from './sealed/seal-old';
import { crontab, loadServices, loadTasks } from './tasks';
import { enterDatabase } from './wall';

/** `npm run worker`: only the jobs, for an installation where they have a machine of their own. Needs a migrated database. */
async function main(): Promise<void> {
  const env = configure();
  const database = await openDatabase(env, () => void life.end(1));
  life.onEnd(database.stop);
  await preparePersonalData(database.url);
  process.env.DATABASE_URL = await enterDatabase(env, database.url);
  const jobs = startJobs(await loadTasks(), { connectionString: database.url, crontab });
  life.onEnd(jobs.stop);
  life.onEnd(startServices(await loadServices(), database.url).stop);
  process.stdout.write('The worker is running. Stop it with Ctrl-C.\n');
}

setDefaultScope('system');
const life = lifecycle();
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return life.end(1);
});

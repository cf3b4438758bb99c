import type { TaskList } from 'graphile-worker';
import { inScope } from '../../../../db/scope';
import { startJobs } from '../jobs';
import { asPortal } from '../tasks';
import { type Running, runAlone } from './alone';

/** Something that runs beside the worker, in one process of all only. */
export interface Service {
  /** Held in the database by the process that runs it. */
  lock: number;
  /** How many of its tasks run at the same time. */
  concurrency: number;
  /** `tasks` are taken by the process that runs it and by no other. */
  start: () => Promise<Running & { tasks: TaskList }>;
}

/** Keeps the services running, here or in another process of this installation. */
export function startServices(services: readonly Service[], connectionString: string): Running {
  const kept = services.map(({ lock, concurrency, start }) =>
    runAlone(connectionString, lock, async () => {
      const service = await inScope('system', start);
      const jobs = startJobs(asPortal(service.tasks), { connectionString, concurrency });
      return { stop: async () => void (await Promise.all([service.stop(), jobs.stop()])) };
    }),
  );
  return { stop: async () => void (await Promise.all(kept.map((each) => each.stop()))) };
}

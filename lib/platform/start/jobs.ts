import { Logger, type Runner, run, type TaskList } from 'graphile-worker';
import { log } from '../log';

export type Jobs = { stop: () => Promise<void> };

/**
 * Starts the worker on the queue that transactions fill. Tasks run at least once, so each must be idempotent; a failed one is
 * retried with growing pauses, and the jobs of a crashed worker come back. Rejects when the database cannot be reached.
 */
export async function startJobs(
  tasks: TaskList,
  options: { connectionString: string; concurrency?: number },
): Promise<Jobs> {
  const runner: Runner = await run({
    connectionString: options.connectionString,
    concurrency: options.concurrency ?? 4,
    maxPoolSize: (options.concurrency ?? 4) + 2,
    pollInterval: 2000,
    noHandleSignals: true,
    taskList: tasks,
    logger: new Logger(() => (level, message, meta) => {
      if (level === 'error') log.error('job.failed', meta?.error ?? new Error(message));
      else if (level === 'warning') log.warn('job.warning', { message });
    }),
  });
  const ended = runner.promise.catch((error: unknown) => log.error('jobs.ended', error));
  return {
    stop: async () => {
      await runner.stop();
      await ended;
    },
  };
}

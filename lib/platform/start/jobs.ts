import { setTimeout as wait } from 'node:timers/promises';
import { Logger, type Runner, run, type TaskList } from 'graphile-worker';
import { log } from '../log';

export interface Jobs {
  /** Ends after the running jobs. */
  stop: () => Promise<void>;
}

const logger = new Logger(() => (level, message, meta) => {
  if (level === 'error') log.error('job.failed', meta?.error ?? new Error(message));
  else if (level === 'warning') log.warn('job.warning', { message });
});

/**
 * Starts the worker on the queue that transactions fill. Tasks run at least once, so each must be idempotent; a failed one is
 * retried with growing pauses, and the jobs of a crashed worker come back. While the database is away it keeps knocking.
 */
export function startJobs(
  tasks: TaskList,
  {
    connectionString,
    crontab = '',
    concurrency = 4,
  }: { connectionString: string; crontab?: string; concurrency?: number },
): Jobs {
  const stopping = new AbortController();
  let runner: Runner | undefined;

  const work = async () => {
    while (!stopping.signal.aborted) {
      try {
        runner = await run({
          connectionString,
          concurrency,
          maxPoolSize: concurrency + 2,
          pollInterval: 2000,
          noHandleSignals: true,
          taskList: tasks,
          crontab,
          logger,
        });
        if (stopping.signal.aborted) await runner.stop(); // asked to stop while it was starting
        await runner.promise;
      } catch (error) {
        log.error('jobs.interrupted', error);
      }
      await pause(stopping.signal);
    }
  };
  const ended = work();
  return {
    stop: async () => {
      stopping.abort();
      await runner?.stop().catch((error: unknown) => log.info('jobs.already_ended', { error: String(error) }));
      await ended;
    },
  };
}

async function pause(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await wait(2000, undefined, { signal }).catch((error: Error) => log.debug(error.name));
}

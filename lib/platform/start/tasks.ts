import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TaskList } from 'graphile-worker';
import { now } from '../clock/now';
import { refreshPausedClocks } from '../clock/recompute';

/** When the worker does something by itself, as lines of a crontab in UTC. */
export const crontab = '*/10 * * * * refresh_paused_clocks ?max=3&jobKey=refresh_paused_clocks&jobKeyMode=replace';

/** The platform's own work: a due time moves on while the resident is waited for. */
const ownTasks: TaskList = { refresh_paused_clocks: () => refreshPausedClocks(now()) };

/**
 * What the worker can do: the platform's own tasks and the export `tasks` of lib/notification/reactions.ts. The platform knows no noun, so it is found by its
 * place when the process starts and not by an import.
 */
export async function loadTasks(): Promise<TaskList> {
  const file = resolve('lib/notification/reactions.ts');
  if (!existsSync(file)) return ownTasks;
  const loaded = (await import(pathToFileURL(file).href)) as { tasks: TaskList };
  return { ...ownTasks, ...loaded.tasks };
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TaskList } from 'graphile-worker';

/**
 * What the worker can do: the export `tasks` of lib/notification/reactions.ts. The platform knows no noun, so it is found by its
 * place when the process starts and not by an import.
 */
export async function loadTasks(): Promise<TaskList> {
  const file = resolve('lib/notification/reactions.ts');
  if (!existsSync(file)) return {};
  const loaded = (await import(pathToFileURL(file).href)) as { tasks: TaskList };
  return loaded.tasks;
}

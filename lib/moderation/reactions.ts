import type { TaskList } from 'graphile-worker';
import { now } from '@/lib/platform/clock/now';
import { endDueTakedowns } from './mutations/takedown-due';

/** What the worker does by itself about words that were taken down. */
export const tasks: TaskList = {
  end_takedowns: async () => void (await endDueTakedowns(now())),
};

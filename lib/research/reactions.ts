import type { TaskList } from 'graphile-worker';
import { now } from '@/lib/platform/clock/now';
import { closeEndedCalls } from './mutations/call';

/** Just after midnight the calls whose last day is over close by themselves. */
export const tasks: TaskList = {
  close_research_calls: async () => void (await closeEndedCalls(now())),
};

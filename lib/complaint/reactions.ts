import type { TaskList } from 'graphile-worker';
import { now } from '@/lib/platform/clock/now';
import { closeAnswered } from './mutations/close';

/** What the worker does with complaints by itself, every night. */
export const tasks: TaskList = {
  close_answered_complaints: async () => {
    await closeAnswered(now());
  },
};

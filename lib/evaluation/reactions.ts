import type { TaskList } from 'graphile-worker';
import { now } from '@/lib/platform/clock/now';
import { closeDue } from './mutations/round';

/** What the worker does about rounds by itself: it ends those whose time has run out. */
export const tasks: TaskList = {
  close_evaluations: async () => {
    await closeDue(now());
  },
};

import type { TaskList } from 'graphile-worker';
import { now } from '@/lib/platform/clock/now';
import { eraseDue } from './mutations/erasure';
import { applyRetention } from './mutations/retention';

/** Every night: who asked to be forgotten goes, and what has been kept long enough. */
export const tasks: TaskList = {
  forget_people: async () => {
    await eraseDue(now());
  },
  apply_retention: async () => {
    await applyRetention(now());
  },
};

import type { TaskList } from 'graphile-worker';
import { now } from '@/lib/platform/clock/now';
import { forgetNetworks } from './mutations/burst';

/** What the worker does by itself about proposals. */
export const tasks: TaskList = {
  forget_networks: () => forgetNetworks(now()),
};

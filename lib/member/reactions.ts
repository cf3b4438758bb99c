import type { TaskList } from 'graphile-worker';
import { now } from '@/lib/platform/clock/now';
import { endLeftContacts } from './mutations/account';
import { forgetCodes } from './mutations/code';
import { forgetNewcomers } from './mutations/join';

/** What the worker does for accounts: what was only needed on the way in is forgotten, and contacts that were given up leave. */
export const tasks: TaskList = {
  forget_codes: async () => {
    await forgetCodes(now());
    await forgetNewcomers(now());
    await endLeftContacts(now());
  },
};

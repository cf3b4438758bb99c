import type { TaskList } from 'graphile-worker';
import { now } from '@/lib/platform/clock/now';
import { remindReplies } from './mutations/reply';
import { closeDue } from './mutations/round';

/** What the worker does about rounds by itself: it ends those whose time has run out, and reminds those in charge of answers that are due. */
export const tasks: TaskList = {
  close_evaluations: async () => {
    await closeDue(now());
  },
  remind_replies: async () => {
    await remindReplies(now());
  },
};

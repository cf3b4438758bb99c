import type { TaskList } from 'graphile-worker';
import { now } from '@/lib/platform/clock/now';
import { remindBookings } from './mutations/booking';

/** What the worker does for programmes by itself, every hour. */
export const tasks: TaskList = {
  remind_bookings: async () => {
    await remindBookings(now());
  },
};

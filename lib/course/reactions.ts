import type { TaskList } from 'graphile-worker';
import { now } from '@/lib/platform/clock/now';
import { remindCourses } from './mutations/remind';
import { watchCourses } from './mutations/watch';

/** What the worker does for courses: the waiting list moves up, courses begin and end, and who has a seat is reminded the day before. */
export const tasks: TaskList = {
  watch_courses: () => watchCourses(now()),
  remind_courses: async () => {
    await remindCourses(now());
  },
};

import type { TaskList } from 'graphile-worker';
import { now } from '@/lib/platform/clock/now';
import { watchCourses } from './mutations/watch';

/** What the worker does for courses: the waiting list moves up, courses begin and end. */
export const tasks: TaskList = {
  watch_courses: () => watchCourses(now()),
};

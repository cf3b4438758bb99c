import fc from 'fast-check';
import { addDays } from './day';

/** Any day within the published calendars, far enough from their end that long periods stay inside. For property tests. */
export const anyDay = fc.integer({ min: 0, max: 365 * 9 + 180 }).map((n) => addDays('2018-01-01', n));

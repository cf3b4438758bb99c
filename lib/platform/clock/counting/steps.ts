import type { Day } from '../../calendar/day';
import type { StartedBy } from '../promises';
import type { PeriodUnit } from '../record';

export type HolidayName = { name: string; nameEn: string | null };
export type NamedHoliday = { day: Day; names: HolidayName[] };

/** What was left out while counting. */
export type LeftOut = { weekends: boolean; holidays: NamedHoliday[]; waitedDays: Day[]; waitedMs: number };

/**
 * The calculation of a due time as data, in the order in which one would tell it.
 * - `started`: what was received when; `countsFrom` where counting began later than that (outside office hours)
 * - `counted`: so much, first or as an extension; `hours` where few days are counted as hours
 * - `left_out`: what did not count on the way
 * - `moved`: the period ended on a day off
 * - `due`: what it comes to, after each `counted`
 * - `other_way`: for elapsed hours, what it would be with days off counted the other way
 * - `uncertain`: public holidays of that year are not published yet
 */
export type Step =
  | { kind: 'started'; by: StartedBy; at: Date; precise: boolean; countsFrom: Date | null }
  | { kind: 'counted'; unit: PeriodUnit; n: number; hours: number | null; extension: { consent: boolean } | null }
  | ({ kind: 'left_out'; added: boolean } & LeftOut)
  | { kind: 'moved'; from: Day; to: Day }
  | { kind: 'due'; at: Date; precise: boolean }
  | { kind: 'other_way'; at: Date; daysOff: 'count' | 'left_out' }
  | { kind: 'uncertain'; year: number };

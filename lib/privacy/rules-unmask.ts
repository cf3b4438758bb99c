import { type Calendar, isWorkingDay } from '@/lib/platform/calendar/calendar';
import { dayOf, hour, instantOn, minute } from '@/lib/platform/calendar/day';

/** How often one officer may look at what is masked on one day. Whoever needs more talks to the administrator, who sees every look. */
export const unmaskQuota = 20;
/** From here on the administrator hears that a quota runs out. */
export const nearlyUsed = 16;
/** So many looks in so short a time are no case work. */
const hurried = { looks: 5, within: 10 * minute };
/** The same case is looked at so often by nobody who writes down what they saw. */
const often = 3;
/** Early and late hours in which an officer may still be at work; lunch is no sign of anything. */
const working = { from: 7, to: 21 };

/** What the administrator is told of a look. */
export const lookSigns = ['used_up', 'nearly_used', 'hurried', 'again', 'off_hours'] as const;
export type LookSign = (typeof lookSigns)[number];

interface Look {
  at: Date;
  subjectId: number | null;
}

/**
 * What is unusual about a look, given the officer's earlier ones of the same day. Each sign is given once, by the look that brings it about, so that the
 * administrator is told and not flooded.
 */
export function signsOfLook(earlier: readonly Look[], look: Look, calendar: Calendar): LookSign[] {
  const signs: LookSign[] = [];
  const number = earlier.length + 1;
  if (number === unmaskQuota) signs.push('used_up');
  if (number === nearlyUsed) signs.push('nearly_used');
  const since = look.at.getTime() - hurried.within;
  if (earlier.filter(({ at }) => at.getTime() > since).length + 1 === hurried.looks) signs.push('hurried');
  if (earlier.filter(({ subjectId }) => subjectId === look.subjectId).length + 1 === often) signs.push('again');
  const off = ({ at }: Look) => isOffHours(at, calendar);
  if (off(look) && !earlier.some(off)) signs.push('off_hours');
  return signs;
}

function isOffHours(at: Date, calendar: Calendar): boolean {
  const day = dayOf(at);
  const time = (at.getTime() - instantOn(day).getTime()) / hour;
  return !isWorkingDay(day, calendar) || time < working.from || time >= working.to;
}

import { ok, type Result, refuse } from '@/lib/platform/result';
import type { TakedownEvent, TakedownState } from '../states-takedown';

const day = 86_400_000;
/** The longest that words may be hidden before it is decided (art. 44-2 (4) of the Network Act). */
export const longestDays = 30;
/** How long removed words are kept sealed, for whoever goes to court about it. */
export const keptDays = 365;

interface Takedown {
  authorId: number;
  state: TakedownState;
  decidedBy: number | null;
}

/** When hidden words come back by themselves; whole days, thirty at most. */
export function decideEnd(days: number, now: Date): Result<Date> {
  if (!Number.isInteger(days) || days < 1 || days > longestDays) return refuse('takedown_days', { field: 'days' });
  return ok(new Date(now.getTime() + days * day));
}

/** Whether this officer may take this step: nobody on their own words, and removing for good takes another one than hid them. */
export function decideOfficer(takedown: Takedown, event: TakedownEvent, officer: number): Result<undefined> {
  if (takedown.authorId === officer) return refuse('own_case');
  if (event === 'remove' && takedown.decidedBy === officer) return refuse('other_officer');
  if (event === 'restore' && takedown.state === 'objected' && takedown.decidedBy === officer)
    return refuse('other_officer');
  return ok();
}

/** Whether its author may object now: while it is hidden, once. */
export function decideObjection(takedown: Takedown, memberId: number): Result<undefined> {
  if (takedown.authorId !== memberId) return refuse('not_found');
  return takedown.state === 'hidden' ? ok() : refuse('objection_once');
}

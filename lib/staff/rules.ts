import { addDays, type Day, daysBetween } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Charge, StaffRole } from './schema';

/** Days on which something holds: from the first day up to, not including, `validTo`. */
export interface Days {
  validFrom: Day;
  validTo: Day | null;
}

/** What people type is the last day; what is kept is the first day after it. */
export const endOf = (lastDay: Day | null): Day | null => (lastDay === null ? null : addDays(lastDay, 1));
export const lastDayOf = (validTo: Day | null): Day | null => (validTo === null ? null : addDays(validTo, -1));

/** Whether it lies behind, holds, or is still to come. */
export function whenIs({ validFrom, validTo }: Days, today: Day): 'past' | 'now' | 'future' {
  if (validTo !== null && (validTo <= today || validTo <= validFrom)) return 'past';
  return validFrom <= today ? 'now' : 'future';
}

export const overlap = (a: Days, b: Days): boolean =>
  (a.validTo === null || a.validTo > b.validFrom) &&
  (b.validTo === null || b.validTo > a.validFrom) &&
  a.validTo !== a.validFrom &&
  b.validTo !== b.validFrom;

export const sameCharge = (a: Charge, b: Charge): boolean =>
  a.role === b.role &&
  a.dongCode === b.dongCode &&
  a.departmentId === b.departmentId &&
  a.institutionId === b.institutionId;

/** The words that say whether a page still shows what is kept. */
export const seenOf = (a: Days & { isHead: boolean }): string => `${a.validFrom}|${a.validTo ?? ''}|${a.isHead}`;

type NewCharge = Charge & Days & { memberId: number };

/**
 * Whether an officer may be put in charge of something: `own_powers` (nobody raises their own), `needs_grant` (an administrator is made by two),
 * `in_the_past`, `ends_before`, `has_already`.
 */
export function decideAssignment(
  wanted: NewCharge,
  held: readonly (Charge & Days)[],
  actorId: number | null,
  today: Day,
): Result<undefined> {
  if (wanted.memberId === actorId) return refuse('own_powers');
  if (wanted.role === 'admin') return refuse('needs_grant');
  return decideDays(wanted, held, today);
}

/** The part of it that is true of administrators too. */
export function decideDays(wanted: NewCharge, held: readonly (Charge & Days)[], today: Day): Result<undefined> {
  if (wanted.validFrom < today) return refuse('in_the_past', { field: 'from' });
  if (wanted.validTo !== null && wanted.validTo <= wanted.validFrom) return refuse('ends_before', { field: 'lastDay' });
  return held.some((a) => sameCharge(a, wanted) && overlap(a, wanted)) ? refuse('has_already') : ok();
}

interface Ending {
  held: Charge & Days & { memberId: number };
  /** The first day on which it no longer holds; null for an open end. */
  until: Day | null;
  actorId: number | null;
  today: Day;
  /** The other assignments as administrator. */
  admins: readonly Days[];
}

/**
 * Whether the end of an assignment may be set. `ended_already`, `in_the_past` (what was held was held), `own_powers` and `needs_grant` (a later end is more
 * power), `last_admin` (somebody without an end has to stay).
 */
export function decideEnd({ held, until, actorId, today, admins }: Ending): Result<{ validTo: Day | null }> {
  if (whenIs(held, today) === 'past') return refuse('ended_already');
  if (until !== null && until < today) return refuse('in_the_past', { field: 'lastDay' });
  const later = held.validTo !== null && (until === null || until > held.validTo);
  if (later && held.memberId === actorId) return refuse('own_powers');
  if (later && held.role === 'admin') return refuse('needs_grant');
  const validTo = until !== null && until < held.validFrom ? held.validFrom : until;
  if (held.role === 'admin' && validTo !== null && !staysAdmin(admins, validTo)) return refuse('last_admin');
  return ok({ validTo });
}

/** Whether somebody is administrator from that day on, with no end in sight. */
const staysAdmin = (admins: readonly Days[], from: Day) =>
  admins.some((a) => a.validTo === null && a.validFrom <= from);

/** Longest time that one deputy may stand in, in days. Beyond it the charge itself should change hands. */
export const longestDeputy = 92;

type NewDeputy = { memberId: number; deputyId: number; validFrom: Day; validTo: Day };

/**
 * Whether somebody may stand in: `same_person`, `own_powers` (an administrator does not name themself for somebody else), `in_the_past`, `ends_before`,
 * `too_long`, `deputy_overlap` (one at a time).
 */
export function decideDeputy(
  wanted: NewDeputy,
  named: readonly Days[],
  actorId: number | null,
  today: Day,
): Result<undefined> {
  if (wanted.memberId === wanted.deputyId) return refuse('same_person', { field: 'deputy' });
  if (wanted.deputyId === actorId) return refuse('own_powers');
  if (wanted.validFrom < today) return refuse('in_the_past', { field: 'from' });
  if (wanted.validTo <= wanted.validFrom) return refuse('ends_before', { field: 'lastDay' });
  if (daysBetween(wanted.validFrom, wanted.validTo) > longestDeputy) return refuse('too_long', { field: 'lastDay' });
  return named.some((days) => overlap(days, wanted)) ? refuse('deputy_overlap') : ok();
}

/** The houses somebody works in: institutions by their id, the district office itself as null; without any charge the office. */
const housesOf = (held: readonly Charge[]): (number | null)[] =>
  held.length === 0 ? [null] : held.map((charge) => charge.institutionId);

/** Whether somebody may stand in by where they work: nobody of one house gets the powers of another. */
export function areColleagues(away: readonly Charge[], deputy: readonly Charge[]): boolean {
  const houses = housesOf(deputy);
  return housesOf(away).every((house) => houses.includes(house));
}

type Grant = { memberId: number; askedBy: number; outcome: string | null };

/** Whether a request to become administrator may be decided so: granted or refused by another than who asked or gets it, withdrawn by who asked. */
export function decideGrant(
  grant: Grant,
  verdict: 'granted' | 'refused' | 'withdrawn',
  actorId: number | null,
): Result<undefined> {
  if (grant.outcome !== null) return refuse('already_done');
  if (verdict === 'withdrawn') return grant.askedBy === actorId ? ok() : refuse('not_allowed');
  return grant.askedBy === actorId || grant.memberId === actorId ? refuse('four_eyes') : ok();
}

/** What people call a charge, without the place. */
export const isPlaced = (role: StaffRole): boolean =>
  role === 'dong_officer' || role === 'department_officer' || role === 'institution_officer';

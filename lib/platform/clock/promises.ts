import type { Period } from './record';

/** What sets a promise going; the explanation names it. */
export type StartedBy = 'received' | 'submitted' | 'published' | 'decided' | 'asked';

export type Promised = {
  period: Period;
  startedBy: StartedBy;
  /** Whether a law sets the period, or the office promises it by itself. */
  basis: 'law' | 'service';
  /** Whether the office may take longer by saying why. */
  extendable: boolean;
};

const workingDays = (n: number): Period => ({ unit: 'working_days', n });
const days = (n: number): Period => ({ unit: 'days', n });

/**
 * Every promise that runs on a clock. A clock keeps the period it was started with, so a changed line here
 * concerns only what comes in afterwards. Extension by law: Enforcement Decree of the Civil Petitions Treatment Act, art. 21.
 */
export const promises = {
  /** Enforcement Decree of the Civil Petitions Treatment Act, art. 14: inquiries about anything but a law. */
  inquiry_procedure: { period: workingDays(7), startedBy: 'received', basis: 'law', extendable: true },
  /** Same article: explanation or interpretation of a law. */
  inquiry_law: { period: workingDays(14), startedBy: 'received', basis: 'law', extendable: true },
  /** Same decree, art. 15. */
  suggestion: { period: workingDays(14), startedBy: 'received', basis: 'law', extendable: true },
  /** Same decree, art. 17 ①. */
  grievance: { period: workingDays(7), startedBy: 'received', basis: 'law', extendable: true },
  /** Same decree, arts. 16 and 19: "at once" means within three working hours. */
  everyday: { period: { unit: 'working_hours', n: 3 }, startedBy: 'received', basis: 'law', extendable: true },
  /** Service promise of the district mayor's text line. */
  hotline: { period: { unit: 'hours', n: 48 }, startedBy: 'received', basis: 'service', extendable: false },
  /** Service promise of the dong: publish, return or ask. */
  dong_screening: { period: workingDays(3), startedBy: 'received', basis: 'service', extendable: false },
  /** Regulations on Proposals by Citizens, art. 6 ②: the office may ask for a supplement this long. */
  proposal_supplement: { period: days(7), startedBy: 'received', basis: 'law', extendable: false },
  /** Service promise of the hub: each published proposal ends gathered or with a closing note. */
  gathering_round: { period: { unit: 'months', n: 1 }, startedBy: 'published', basis: 'service', extendable: true },
  /** Regulations on Proposals by Citizens, art. 10 ①; here from the hub's submission. */
  proposal_decision: { period: { unit: 'months', n: 1 }, startedBy: 'submitted', basis: 'law', extendable: true },
  /** Same regulations, art. 12: how long a proposer may ask for a re-examination. */
  re_examination_request: { period: days(15), startedBy: 'decided', basis: 'law', extendable: false },
  /** Service promise: answering a re-examination. */
  re_examination: { period: days(15), startedBy: 'asked', basis: 'service', extendable: true },
  /** Service promise of the department: deciding on what a merchant applied for, and answering an objection. */
  application: { period: workingDays(14), startedBy: 'received', basis: 'service', extendable: false },
  application_objection: { period: days(15), startedBy: 'asked', basis: 'service', extendable: false },
  /** Enforcement Decree of the Civil Petitions Treatment Act, art. 23: after 30 days the resident is told the progress. */
  progress_notice: { period: days(30), startedBy: 'received', basis: 'law', extendable: false },
} as const satisfies Record<string, Promised>;

export type PromiseName = keyof typeof promises;
export const promiseNames = Object.keys(promises) as PromiseName[];

export function isPromiseName(name: string): name is PromiseName {
  return Object.hasOwn(promises, name);
}

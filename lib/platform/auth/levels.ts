import type { Actor } from '../actor';

/** How much is known of somebody, from nothing to "lives here". Each level has what the ones before it have. */
export const levels = ['visitor', 'guest', 'account', 'phone', 'residence'] as const;
export type Level = (typeof levels)[number];

/**
 * What residents need for each act, by the name of its action. Whatever is not here needs an account. A setting of the office: stricter or easier is
 * one word.
 */
export const neededLevels = {
  'complaint.submit': 'visitor',
  'takedown.ask': 'visitor',
  'takedown.object': 'guest',
  'complaint.supplement': 'guest',
  'complaint.answer_extension': 'guest',
  'complaint.rate': 'guest',
  'complaint.reopen': 'guest',
  'complaint.close': 'guest',
  'complaint.withdraw': 'guest',
  'moderation.appeal': 'guest',
  'notification.read': 'guest',
  'application.submit': 'phone',
  'booking.book': 'phone',
  'course.register': 'phone',
  'course.confirm': 'phone',
  'proposal.submit': 'phone',
  'proposal.edit': 'phone',
  'proposal.support': 'phone',
  'proposal.take_support_back': 'phone',
} as const satisfies Record<string, Level>;

export const neededLevel = (action: string): Level =>
  Object.hasOwn(neededLevels, action) ? neededLevels[action as keyof typeof neededLevels] : 'account';

/** The level of a visitor or resident; null for everyone else: officers act by their assignments. */
export function levelOf(actor: Actor): Level | null {
  if (actor.kind === 'visitor') return 'visitor';
  if (actor.kind !== 'resident') return null;
  if (actor.guest) return 'guest';
  return actor.verification === 'none' ? 'account' : actor.verification;
}

/** The level that an act needs and this actor does not have; null when they may go on. */
export function missingLevel(actor: Actor, action: string): Level | null {
  const level = levelOf(actor);
  const needed = neededLevel(action);
  return level !== null && levels.indexOf(level) < levels.indexOf(needed) ? needed : null;
}

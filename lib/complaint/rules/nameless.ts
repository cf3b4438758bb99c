import type { Actor } from '@/lib/platform/actor';

/** Filing without an account is for whoever has none, or came back to a case without one. */
export const isNameless = (actor: Actor): boolean =>
  actor.kind === 'visitor' || (actor.kind === 'resident' && actor.guest === true);

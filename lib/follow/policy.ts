import { type Actor, memberIdOf } from '@/lib/platform/actor';

/** Whoever has an account follows what everybody may read; what one follows is one's own. */
export const mayFollow = (actor: Actor): boolean =>
  memberIdOf(actor) !== null && !(actor.kind === 'resident' && actor.guest);

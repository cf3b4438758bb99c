import { type Actor, memberIdOf } from '@/lib/platform/actor';

/** Messages are their reader's own; which ones is settled by the member's id in the query. */
export const mayReadMessages = (actor: Actor): boolean => memberIdOf(actor) !== null;

/** Whoever has an account says how they want their news. */
export const mayChooseNews = (actor: Actor): boolean =>
  memberIdOf(actor) !== null && !(actor.kind === 'resident' && actor.guest);

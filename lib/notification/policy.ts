import { type Actor, memberIdOf } from '@/lib/platform/actor';

/** Messages are their reader's own; which ones is settled by the member's id in the query. */
export const mayReadMessages = (actor: Actor): boolean => memberIdOf(actor) !== null;

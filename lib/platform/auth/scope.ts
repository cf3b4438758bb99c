import { inScope, type Scope } from '@/db/scope';
import type { Actor } from '../actor';

/** Whose eyes the row policies see with when this actor asks. */
export function scopeOf(actor: Actor): Scope {
  if (actor.kind === 'resident' || actor.kind === 'officer') return `${actor.kind}:${actor.memberId}`;
  return actor.kind === 'visitor' ? '' : actor.kind;
}

/**
 * Reads with the eyes of the portal itself, for what is counted and never shown row by row, and for a door that checks by other means who asks (a code, a token). Whoever
 * calls it answers for what leaves it.
 */
export const asSystem = <T>(work: () => Promise<T>): Promise<T> => inScope('system', work);

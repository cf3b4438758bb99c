import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { inScope, type Scope } from '@/db/scope';
import { type Actor, isOfOffice } from '../actor';

/** Whose eyes the row policies see with when this actor asks. */
export function scopeOf(actor: Actor): Scope {
  // Whoever works for an institution beside the office sees what a person sees, and nothing of the office.
  if (actor.kind === 'officer') return `${isOfOffice(actor) ? 'officer' : 'institution'}:${actor.memberId}`;
  if (actor.kind === 'resident') return `resident:${actor.memberId}`;
  return actor.kind === 'visitor' ? '' : actor.kind;
}

/**
 * Reads with the eyes of the portal itself, for what is counted and never shown row by row, and for a door that checks by other means who asks (a code, a token). Whoever
 * calls it answers for what leaves it.
 */
export const asSystem = <T>(work: () => PromiseLike<T>): Promise<T> =>
  // A query runs when it is awaited, and that has to be in here.
  inScope('system', async () => await work());

/** The same for a part of a transaction that somebody else began: what follows from what they did, and they may not see. Afterwards it sees as before. */
export async function asSystemIn<T>({ tx }: { tx: Tx }, run: () => Promise<T>): Promise<T> {
  const [before] = await tx.execute<{ scope: Scope }>(
    sql`select coalesce(current_setting('ollim.actor', true), '') as scope`,
  );
  await seeAs(tx, 'system');
  const value = await run();
  await seeAs(tx, before?.scope ?? '');
  return value;
}

/** From here on this transaction sees with these eyes: of the guest that a visitor has just become, or of the portal where a proof was given. */
export async function seeAs(tx: Pick<Tx, 'execute'>, scope: Scope): Promise<void> {
  await tx.execute(sql`select set_config('ollim.actor', ${scope}, true)`);
}

import type { Actor } from '@/lib/platform/actor';
import { mayRead } from '../policy';
import { getComplaint } from '../queries';

/** The complaint a form names, for someone who may read it; null otherwise, so that a private one answers as if there were none. */
export async function loadCaseFor(input: { number: string }, actor: Actor) {
  const row = await getComplaint(input.number);
  return row && mayRead(actor, row) ? row : null;
}

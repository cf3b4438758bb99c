import type { Actor } from './actor';

/** Who is asking. */
export async function currentActor(): Promise<Actor> {
  return { kind: 'visitor' };
}

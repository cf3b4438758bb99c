import type { Actor } from '@/lib/platform/actor';

/** Every step of a workflow as rows, asked in each state it may start from. */
export function steps<S extends string, E extends string>(
  transitions: readonly { event: E; from: readonly S[] }[],
  may: (actor: Actor, state: S, event: E) => boolean,
): Record<string, (actor: Actor) => boolean> {
  return Object.fromEntries(
    transitions.map(({ event, from }) => [event, (actor: Actor) => from.some((state) => may(actor, state, event))]),
  );
}

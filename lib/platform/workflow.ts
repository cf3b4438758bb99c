import type { Role } from './actor';
import { type Refusal, refuse } from './result';

export interface Transition<State extends string, Event extends string> {
  event: Event;
  from: readonly State[];
  to: State;
  by: readonly Role[];
  /** Whether the one who acts has to say why. */
  reason: 'required' | 'optional' | 'none';
  /** Whether everyone may see the step; an internal one is for the author and the desks. */
  public: boolean;
}

export interface Workflow<State extends string, Event extends string> {
  noun: string;
  initial: State;
  states: readonly State[];
  transitions: readonly Transition<State, Event>[];
}

/** A lifecycle as data: the buttons, the permissions and the documents are all made from it. */
export function defineWorkflow<const State extends string, const Event extends string>(workflow: {
  noun: string;
  initial: NoInfer<State>;
  states: readonly State[];
  transitions: readonly Transition<NoInfer<State>, Event>[];
}): Workflow<State, Event> {
  return workflow;
}

const find = <S extends string, E extends string>(workflow: Workflow<S, E>, state: S, event: E) =>
  workflow.transitions.find((t) => t.event === event && t.from.includes(state));

/**
 * Whether `event` may happen now: `wrong_state` (someone was faster, or the page is stale), `not_allowed`, `reason_required`.
 */
export function decideTransition<S extends string, E extends string>(
  workflow: Workflow<S, E>,
  ask: { state: S; event: NoInfer<E>; roles: readonly Role[]; reason?: string | null },
): { ok: true; value: Transition<S, E> } | Refusal {
  const transition = find(workflow, ask.state, ask.event);
  if (!transition) return refuse('wrong_state', { detail: { state: ask.state, event: ask.event } });
  if (!transition.by.some((role) => ask.roles.includes(role))) return refuse('not_allowed');
  if (transition.reason === 'required' && !ask.reason?.trim()) return refuse('reason_required', { field: 'reason' });
  return { ok: true, value: transition };
}

/** The role by which the actor may do it: the first of the table's row that the actor has. */
export function actingRole<S extends string, E extends string>(
  transition: Transition<S, E>,
  roles: readonly Role[],
): Role | undefined {
  return transition.by.find((role) => roles.includes(role));
}

/** What someone with these roles can do now: the buttons of the page. */
export function eventsFor<S extends string, E extends string>(
  workflow: Workflow<S, E>,
  state: S,
  roles: readonly Role[],
): E[] {
  return workflow.transitions
    .filter((t) => t.from.includes(state) && t.by.some((role) => roles.includes(role)))
    .map((t) => t.event);
}

export function isTerminal<S extends string, E extends string>(workflow: Workflow<S, E>, state: S): boolean {
  return !workflow.transitions.some((t) => t.from.includes(state));
}

/** The lifecycle as a Mermaid state diagram. */
export function mermaid<S extends string, E extends string>(workflow: Workflow<S, E>): string {
  const arrows = workflow.transitions.flatMap((t) => t.from.map((from) => `  ${from} --> ${t.to}: ${t.event}`));
  const ends = workflow.states.filter((state) => isTerminal(workflow, state)).map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', `  [*] --> ${workflow.initial}`, ...arrows, ...ends].join('\n');
}

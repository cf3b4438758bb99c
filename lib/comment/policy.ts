import { type Actor, rolesOn } from '@/lib/platform/actor';

export const mayWriteComment = (actor: Actor): boolean => actor.kind === 'resident' && !actor.guest;

/** Whoever is signed in may point at what is wrong. */
export const mayReport = (actor: Actor): boolean => actor.kind === 'resident' || actor.kind === 'officer';

/** The desks that keep a conversation decent: of the dong, its hub, and the planning office. */
export function mayModerate(actor: Actor, proposal: { dongCode: string }): boolean {
  return rolesOn(actor, proposal).some((role) => ['dong_officer', 'hub_officer', 'planner', 'admin'].includes(role));
}

/** Whether there is a queue of reports for this officer at all. */
export const mayOpenQueue = (actor: Actor): boolean =>
  actor.kind === 'officer' && actor.assignments.some((a) => ['dong_officer', 'planner', 'admin'].includes(a.role));

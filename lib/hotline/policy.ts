import { type Actor, hasRole, type Role, rolesOn } from '@/lib/platform/actor';
import { eventsFor } from '@/lib/platform/workflow';
import { type HotlineEvent, type HotlineState, hotlineWorkflow } from './states';

export interface Guarded {
  state: HotlineState;
  departmentId: number | null;
}

/** The number that texts is the person: a provider speaks for it. Among officers the mayor's office and the department that has the case. */
export function rolesOnThread(actor: Actor, thread: Guarded): Role[] {
  if (actor.kind === 'provider') return ['author'];
  const roles = rolesOn(actor, { departmentId: thread.departmentId ?? -1 });
  return roles.filter((role) => role === 'mayor' || role === 'planner' || role === 'department_officer');
}

export const mayOpenThread = (actor: Actor, thread: Guarded): boolean =>
  actor.kind === 'officer' && rolesOnThread(actor, thread).length > 0;

export const eventsOnThread = (actor: Actor, thread: Guarded): HotlineEvent[] =>
  eventsFor(hotlineWorkflow, thread.state, rolesOnThread(actor, thread));

/** The whole queue is for the mayor's office; a department sees what was routed to it. */
export const maySeeAllThreads = (actor: Actor): boolean => hasRole(actor, 'mayor') || hasRole(actor, 'planner');

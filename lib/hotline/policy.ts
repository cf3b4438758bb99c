import { type Actor, hasRole, isOfOffice, type Role, rolesOn } from '@/lib/platform/actor';
import { eventsFor } from '@/lib/platform/workflow';
import { departmentsOf } from './rules/desk';
import { type HotlineEvent, type HotlineState, hotlineWorkflow } from './states';

export interface Guarded {
  state: HotlineState;
  departmentId: number | null;
  /** Departments that were asked to contribute to the answer. */
  contributors?: readonly number[];
}

/** The number that texts is the person: a provider speaks for it. Among officers the mayor's office and the department that has the case. */
export function rolesOnThread(actor: Actor, thread: Guarded): Role[] {
  if (actor.kind === 'provider') return ['author'];
  if (actor.kind === 'system') return ['system'];
  const roles = rolesOn(actor, { departmentId: thread.departmentId ?? -1 });
  return roles.filter((role) => role === 'mayor' || role === 'planner' || role === 'department_officer');
}

export const mayOpenThread = (actor: Actor, thread: Guarded): boolean =>
  actor.kind === 'officer' && rolesOnThread(actor, thread).length > 0;

/** A department that is asked says its part and does nothing else. */
export const mayContribute = (actor: Actor, thread: Guarded): boolean =>
  departmentsOf(actor).some((id) => thread.contributors?.includes(id));

export const mayReadThread = (actor: Actor, thread: Guarded): boolean =>
  mayOpenThread(actor, thread) || mayContribute(actor, thread);

export const eventsOnThread = (actor: Actor, thread: Guarded): HotlineEvent[] =>
  eventsFor(hotlineWorkflow, thread.state, rolesOnThread(actor, thread));

/** Who leads the desk that answers: the mayor, the head of the department that has the case, and in the mayor's office its head. */
export const mayApproveAnswer = (actor: Actor, thread: Guarded): boolean =>
  mayOpenThread(actor, thread) &&
  actor.kind === 'officer' &&
  actor.assignments.some(
    ({ role, isHead, departmentId }) =>
      role === 'mayor' ||
      (isHead === true &&
        (role === 'planner' || (role === 'department_officer' && departmentId === thread.departmentId))),
  );

/** Templates and rules of the text line are kept by the mayor's office, and by whoever leads a desk. */
export const mayKeepTemplates = (actor: Actor): boolean =>
  maySeeAllThreads(actor) ||
  (isOfOffice(actor) &&
    actor.assignments.some(({ role, isHead }) => isHead === true && role !== 'institution_officer'));

export const mayKeepHotline = (actor: Actor): boolean => maySeeAllThreads(actor) || hasRole(actor, 'admin');

/** The whole queue is for the mayor's office; a department sees what was routed to it. */
export const maySeeAllThreads = (actor: Actor): boolean => hasRole(actor, 'mayor') || hasRole(actor, 'planner');

/** Whoever has a queue of texts at all. */
export const maySeeThreads = (actor: Actor): boolean => maySeeAllThreads(actor) || departmentsOf(actor).length > 0;

/** When the office texts is a setting of the whole office. */
export const mayKeepQuietHours = (actor: Actor): boolean => hasRole(actor, 'admin');

import { type Actor, hasRole, memberIdOf, type Role, rolesOn } from '@/lib/platform/actor';
import { eventsFor } from '@/lib/platform/workflow';
import {
  type ApplicationEvent,
  type ApplicationState,
  applicationWorkflow,
  type ProgrammeEvent,
  programmeWorkflow,
} from './states';

interface OfDepartment {
  departmentId: number;
}

/** A programme is kept by the department in charge of it and by the planners: its words, questions and hours of advice. */
export const mayKeepProgramme = (actor: Actor, { departmentId }: OfDepartment): boolean =>
  rolesOn(actor, { departmentId }).some((role) => role === 'department_officer' || role === 'planner');

/** Whoever keeps a programme somewhere. */
export const mayKeepProgrammes = (actor: Actor): boolean =>
  hasRole(actor, 'planner') || hasRole(actor, 'department_officer');

/** What can be done with a programme in its state. */
export const eventsOnProgramme = (
  actor: Actor,
  programme: OfDepartment & { state: 'draft' | 'open' | 'closed' },
): ProgrammeEvent[] => eventsFor(programmeWorkflow, programme.state, rolesOn(actor, programme));

/** Residents apply and book; what they have proved is asked by the level of the act. */
export const mayAskFor = (actor: Actor): boolean => actor.kind === 'resident' && !actor.guest;

/** What permissions ask of an application. */
export interface Guarded extends OfDepartment {
  applicantId: number;
  state: ApplicationState;
}

/** What an actor is to an application. Nobody is the desk of their own. */
export function rolesOnApplication(actor: Actor, { applicantId, departmentId }: Guarded): Role[] {
  const roles = rolesOn(actor, { authorId: applicantId, departmentId });
  return roles.includes('author') ? ['author'] : roles;
}

/** At the desk: the department in charge, and the planners who answer objections. */
export const mayOpenApplication = (actor: Actor, application: Guarded): boolean =>
  rolesOnApplication(actor, application).some((role) => role === 'department_officer' || role === 'planner');

/** Who applied, and who has it at the desk. For everybody else it does not exist. */
export const mayReadApplication = (actor: Actor, application: Guarded): boolean =>
  memberIdOf(actor) === application.applicantId || mayOpenApplication(actor, application);

/** The buttons of the page. */
export const eventsOnApplication = (actor: Actor, application: Guarded): ApplicationEvent[] =>
  eventsFor(applicationWorkflow, application.state, rolesOnApplication(actor, application));

/** Whether the actor has, for any state, a part in this event; the state itself is asked under the lock. */
export const mayMoveApplication = (actor: Actor, application: Guarded, event: ApplicationEvent): boolean => {
  const roles = rolesOnApplication(actor, application);
  return applicationWorkflow.transitions.some((t) => t.event === event && t.by.some((role) => roles.includes(role)));
};

/** Somebody's hour of advice. */
export interface GuardedBooking extends OfDepartment {
  memberId: number;
}

/** A booking is moved and cancelled by who holds it. */
export const mayChangeBooking = (actor: Actor, { memberId }: GuardedBooking): boolean => memberIdOf(actor) === memberId;

/** Who came and what was advised is written down by the desk, never by who was advised. */
export const mayRecordBooking = (actor: Actor, booking: GuardedBooking): boolean =>
  !mayChangeBooking(actor, booking) && mayKeepProgramme(actor, booking);

export const mayReadBooking = (actor: Actor, booking: GuardedBooking): boolean =>
  mayChangeBooking(actor, booking) || mayKeepProgramme(actor, booking);

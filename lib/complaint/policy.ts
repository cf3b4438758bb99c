import { type Actor, memberIdOf, type Role, rolesOn } from '@/lib/platform/actor';
import { eventsFor } from '@/lib/platform/workflow';
import { type ComplaintEvent, type ComplaintState, complaintWorkflow, openStates } from './states';

/** What permissions ask of a complaint. */
export interface Guarded {
  authorId: number;
  dongCode: string;
  departmentId: number | null;
  visibility: 'public' | 'private';
  state: ComplaintState;
}

/**
 * What an actor is to a complaint. The desk that has it acts on it and no other: the dong's until it is routed to a department, then that
 * department's. Nobody is the desk of their own case.
 */
export function rolesOnComplaint(actor: Actor, c: Guarded): Role[] {
  const roles = rolesOn(actor, { authorId: c.authorId, dongCode: c.dongCode, departmentId: c.departmentId });
  if (roles.includes('author')) return ['author'];
  return roles.filter((role) => role !== 'hub_officer' && !(role === 'dong_officer' && c.departmentId !== null));
}

/** Everyone may see it. A withdrawn case is nobody's business any more but the author's and the desk's. */
export const mayEveryoneSee = (c: Pick<Guarded, 'visibility' | 'state'>): boolean =>
  c.visibility === 'public' && c.state !== 'withdrawn';

/** Private cases are there for their author, the desk that has them and the planner; for everyone else they do not exist. */
export function mayReadInside(actor: Actor, c: Guarded): boolean {
  const roles = rolesOnComplaint(actor, c);
  return (['author', 'dong_officer', 'department_officer', 'planner', 'system'] as const).some((r) =>
    roles.includes(r),
  );
}

export const mayRead = (actor: Actor, c: Guarded): boolean => mayEveryoneSee(c) || mayReadInside(actor, c);

/** Whether the case is on this officer's desk, for work or (planner) for routing. */
export const mayOpenAtDesk = (actor: Actor, c: Guarded): boolean =>
  actor.kind === 'officer' && memberIdOf(actor) !== c.authorId && mayReadInside(actor, c);

/** The buttons of the page: events of the table that this actor may cause now. */
export const eventsOnComplaint = (actor: Actor, c: Guarded): ComplaintEvent[] =>
  eventsFor(complaintWorkflow, c.state, rolesOnComplaint(actor, c));

/** Whether the actor has, for any state, a part in this event; the state itself is asked under the lock. */
export const mayCause = (actor: Actor, c: Guarded, event: ComplaintEvent): boolean => {
  const roles = rolesOnComplaint(actor, c);
  return complaintWorkflow.transitions.some((t) => t.event === event && t.by.some((role) => roles.includes(role)));
};

/** Residents file in their own name; who has no account files too, and comes back with a return code. */
export const mayFile = (actor: Actor): boolean => actor.kind === 'resident' || actor.kind === 'visitor';

/** Nothing is kept for later of who has no account. */
export const mayKeepDraft = (actor: Actor): boolean => actor.kind === 'resident' && !actor.guest;

/** Back to a case comes whoever filed it without an account, or takes it into their own. */
export const mayComeBack = (actor: Actor): boolean => actor.kind === 'visitor' || actor.kind === 'resident';

/** More time is asked by the desk that works on it, not while it waits for the resident: the clock stands still then. */
export const mayExtend = (actor: Actor, c: Guarded): boolean =>
  openStates.includes(c.state) &&
  c.state !== 'supplement_requested' &&
  rolesOnComplaint(actor, c).some((role) => role === 'dong_officer' || role === 'department_officer');

/** What waits to be shown to everyone is looked at by the desk that has it. */
export const mayRelease = (actor: Actor, c: Guarded): boolean =>
  rolesOnComplaint(actor, c).some((role) => role === 'dong_officer' || role === 'department_officer');

/** Contentment, and consent to a second extension, are the author's alone. */
export const mayAnswerAsAuthor = (actor: Actor, c: Guarded): boolean => rolesOnComplaint(actor, c).includes('author');

import { type Actor, hasRole, memberIdOf, type Role, rolesOn } from '@/lib/platform/actor';
import { eventsFor } from '@/lib/platform/workflow';
import { isAlive, isOfTeam } from './rules';
import { type TeamEvent, type TeamState, teamWorkflow } from './states';

/** What permissions ask of a team. */
export interface TeamSubject {
  departmentId: number;
  state: TeamState;
  selectedAt: Date | null;
  leadId: number | null;
  memberIds: readonly number[];
}

/** Whoever announces calls somewhere: planners, and officers of departments for their own. */
export const mayKeepCalls = (actor: Actor): boolean =>
  hasRole(actor, 'planner') || hasRole(actor, 'department_officer');

/** A call is kept by the department in charge of it, and by the planners. */
export const mayKeepCall = (actor: Actor, { departmentId }: { departmentId: number }): boolean =>
  actor.kind === 'officer' &&
  actor.assignments.some(
    (a) => a.role === 'planner' || (a.role === 'department_officer' && a.departmentId === departmentId),
  );

/** Teams are founded and joined by residents with an account. */
export const mayFound = (actor: Actor): boolean => actor.kind === 'resident' && actor.guest !== true;

/** The office in charge, never somebody who is in the team. */
export const mayDecideTeam = (actor: Actor, team: TeamSubject): boolean =>
  mayKeepCall(actor, team) && !isOfTeam(actor, team);

/** What stays between the team and the office: money, days that are not public, files of receipts. */
export const mayReadTeamInside = (actor: Actor, team: TeamSubject): boolean =>
  isOfTeam(actor, team) || mayDecideTeam(actor, team);

/** The roles that a team's lifecycle knows: who leads it is its author; the office's roles end where somebody is of the team. */
export function rolesOnTeam(actor: Actor, team: TeamSubject): Role[] {
  const roles = rolesOn(actor, { authorId: team.leadId, departmentId: team.departmentId });
  return isOfTeam(actor, team) ? roles.filter((role) => role === 'author') : roles;
}

export const mayMoveTeam = (actor: Actor, team: TeamSubject, event: TeamEvent): boolean =>
  eventsFor(teamWorkflow, team.state, rolesOnTeam(actor, team)).includes(event);

/** Who leads it says who is in it, while it lives. */
export const mayLeadTeam = (actor: Actor, team: TeamSubject): boolean =>
  isAlive(team) && team.leadId !== null && memberIdOf(actor) === team.leadId;

/** Diary, budget and receipts are everybody's of the team. */
export const mayWorkInTeam = (actor: Actor, team: TeamSubject): boolean => isAlive(team) && isOfTeam(actor, team);

import { type Actor, type Belongs, hasRole, type Role, rolesOn } from '@/lib/platform/actor';
import { eventsFor } from '@/lib/platform/workflow';
import { type ProposalState, proposalWorkflow } from '@/lib/proposal/states';
import { type AgendaEvent, type AgendaState, agendaWorkflow, internalStates } from './states';

export interface AgendaSubject extends Belongs {
  state: AgendaState;
  zoneId: number;
}

/** Whether the table lets this actor do this now. */
export const mayAgenda = (actor: Actor, item: AgendaSubject, event: AgendaEvent): boolean =>
  eventsFor(agendaWorkflow, item.state, rolesOn(actor, item)).includes(event);

/** A draft is the hub's own paper; from submission on everyone may read. Planners and the mayor see drafts too. */
export const mayReadItem = (actor: Actor, item: AgendaSubject): boolean =>
  !internalStates.includes(item.state) ||
  rolesOn(actor, item).some((role) => role === 'hub_officer' || role === 'planner' || role === 'mayor');

/** Opinions, prepared decisions and the working timeline are for the hub, the district and the departments asked. */
export const mayReadWork = (actor: Actor, item: AgendaSubject, askedDepartments: readonly number[]): boolean =>
  actor.kind === 'officer' &&
  (rolesOn(actor, item).some((role) => role === 'hub_officer' || role === 'planner' || role === 'mayor') ||
    actor.assignments.some((a) => a.departmentId !== null && askedDepartments.includes(a.departmentId)));

/** A hub works on its own zone; whether the dong is a hub is today's membership. */
export const mayGather = (actor: Actor, zoneId: number): boolean => rolesOn(actor, { zoneId }).includes('hub_officer');

export const mayEditItem = (actor: Actor, item: AgendaSubject): boolean =>
  mayGather(actor, item.zoneId) && (item.state === 'drafting' || item.state === 'returned');

export const mayPlan = (actor: Actor): boolean => hasRole(actor, 'planner');

export const mayAnswerOpinion = (actor: Actor, departmentId: number): boolean =>
  rolesOn(actor, { departmentId }).includes('department_officer');

/** The proposer of a proposal that was not fully adopted may ask for the decision to be looked at again. */
export const mayAskReExamination = (roles: readonly Role[], state: ProposalState): boolean =>
  eventsFor(proposalWorkflow, state, roles).includes('re_examine');

import { type Actor, type Belongs, hasRole, type Role, rolesOn } from '@/lib/platform/actor';
import { eventsFor } from '@/lib/platform/workflow';
import { decideEdit } from './rules';
import { type ProposalEvent, type ProposalState, proposalWorkflow } from './states';

export interface ProposalCase extends Belongs {
  authorId: number;
  dongCode: string;
  state: ProposalState;
  publishedAt: Date | null;
}

/** Who sees what is not public yet: the dong's desk alone. Its steps, once it rises, the desks above too. */
const desksBefore: readonly Role[] = ['dong_officer'];
const desks: readonly Role[] = ['dong_officer', 'hub_officer', 'planner', 'mayor'];
const screening: readonly Role[] = ['dong_officer', 'hub_officer'];
const reviewing: readonly Role[] = [...screening, 'planner'];

/** Nobody decides on their own case: who wrote it meets it as the author only. */
export function rolesOnProposal(actor: Actor, proposal: Belongs): Role[] {
  const roles = rolesOn(actor, proposal);
  return roles.includes('author') ? ['author'] : roles;
}

/** What was published stays readable for all; before that it is between the author and the dong. */
export function mayReadProposal(actor: Actor, proposal: ProposalCase): boolean {
  if (proposal.publishedAt !== null) return true;
  return rolesOn(actor, proposal).some((role) => role === 'author' || desksBefore.includes(role));
}

/** Steps that are not public are for the author and the desks. */
export function mayReadInternalSteps(actor: Actor, proposal: Belongs): boolean {
  return rolesOn(actor, proposal).some((role) => role === 'author' || desks.includes(role));
}

/** Whether the actor may take this step now, by the table. */
export function mayMoveProposal(actor: Actor, proposal: ProposalCase, event: ProposalEvent): boolean {
  return eventsFor(proposalWorkflow, proposal.state, rolesOnProposal(actor, proposal)).includes(event);
}

/** Whether this desk screens or gathers it. */
export function mayScreenProposal(actor: Actor, proposal: Belongs): boolean {
  return rolesOnProposal(actor, proposal).some((role) => screening.includes(role));
}

/** Who looks at voices that came in a burst: the dong, its hub and the planning office; nobody on their own proposal. */
export function mayReviewSupports(actor: Actor, proposal: Belongs): boolean {
  return rolesOnProposal(actor, proposal).some((role) => reviewing.includes(role));
}

/** Whether there are bursts at all that this officer looks at. */
export const mayOpenSupports = (actor: Actor): boolean => hasRole(actor, 'dong_officer') || hasRole(actor, 'planner');

export function mayEditProposal(
  actor: Actor,
  proposal: ProposalCase & {
    supportCount: number;
    textSupportCount: number;
    commentCount: number;
    takenDownAt?: Date | null;
  },
): boolean {
  return decideEdit(proposal, rolesOn(actor, proposal)).ok;
}

/** Anyone signed in as a resident may file; being verified is asked for when voices are counted. */
export const mayFileProposal = (actor: Actor): boolean => actor.kind === 'resident' && !actor.guest;

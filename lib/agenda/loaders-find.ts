import { type Actor, rolesOn } from '@/lib/platform/actor';
import { mayAnswerOpinion, mayPlan, mayReadItem } from './policy';
import { getItem, getOpinion, getProposalForReExamination } from './queries';

/** The item a form names; a draft is there for those who may read it only, and for others answers like none. */
export async function loadItemFor(number: string, actor: Actor) {
  const item = await getItem(number);
  return item && mayReadItem(actor, item) ? item : null;
}

/** The question a form names, for the department that was asked and the planners. */
export async function loadOpinionFor(id: number, actor: Actor) {
  const asked = await getOpinion(id);
  return asked && (mayPlan(actor) || mayAnswerOpinion(actor, asked.departmentId)) ? asked : null;
}

/** The proposal whose decision shall be looked at again: its author's, for everyone else as if there were none. */
export async function loadOwnProposal(number: string, actor: Actor) {
  const found = await getProposalForReExamination(number);
  return found && rolesOn(actor, found).includes('author') ? found : null;
}

import type { Actor, Role } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { ProposalEvent, ProposalState } from './states';

/** States in which the text is still the author's own and nobody has acted on it. */
const openToAuthor: readonly ProposalState[] = ['submitted', 'returned', 'supplement_requested'];
/** States in which a voice can still be added. */
const openToSupport: readonly ProposalState[] = [
  'published',
  'not_gathered',
  'gathered',
  'under_review',
  're_examination',
];
/** States of a proposal that another may be merged into: it has not left the hub. */
const openToMerge: readonly ProposalState[] = ['published', 'not_gathered', 'gathered'];

const day = 24 * 60 * 60 * 1000;
/** How long after submission a supplement may be asked for (Regulations on Proposals by Citizens, art. 6 ②). */
export const supplementDays = 7;

/** Whether the author may change the text: until it is published, and after that until the first person supports it or answers it. */
export function decideEdit(
  proposal: {
    state: ProposalState;
    supportCount: number;
    textSupportCount?: number;
    commentCount: number;
    takenDownAt?: Date | null;
  },
  roles: readonly Role[],
): Result<ProposalEvent | null> {
  if (!roles.includes('author')) return refuse('not_allowed');
  if (proposal.takenDownAt) return refuse('text_down');
  if (proposal.state === 'published') {
    if (proposal.supportCount > 0 || (proposal.textSupportCount ?? 0) > 0 || proposal.commentCount > 0)
      return refuse('already_supported');
    return ok(null);
  }
  if (!openToAuthor.includes(proposal.state)) return refuse('wrong_state', { detail: { state: proposal.state } });
  if (proposal.state === 'returned') return ok<ProposalEvent>('resubmit');
  return ok<ProposalEvent | null>(proposal.state === 'supplement_requested' ? 'supplement' : null);
}

/** Whether a supplement may still be asked for at `now`. */
export function decideSupplementRequest(proposal: { submittedAt: Date }, now: Date): Result<undefined> {
  if (now.getTime() - proposal.submittedAt.getTime() > supplementDays * day)
    return refuse('supplement_too_late', { detail: { days: supplementDays } });
  return ok();
}

/** Whether this person may add a voice: a verified resident, while the proposal is on its way. */
export function decideSupport(proposal: { state: ProposalState }, actor: Actor): Result<undefined> {
  if (actor.kind !== 'resident') return refuse('residents_only');
  if (actor.verification === 'none') return refuse('verification_required');
  if (!openToSupport.includes(proposal.state)) return refuse('support_closed', { detail: { state: proposal.state } });
  return ok();
}

export const isOpenToSupport = (state: ProposalState): boolean => openToSupport.includes(state);

/** Whether `source` may become part of `target`; both are read under their locks. Families are one level deep, so that an undo is one row. */
export function decideMerge(
  source: { id: number; hasMerged: boolean },
  target: { id: number; state: ProposalState } | null,
): Result<undefined> {
  if (!target) return refuse('unknown_proposal', { field: 'into' });
  if (target.id === source.id) return refuse('merge_into_itself', { field: 'into' });
  if (source.hasMerged) return refuse('merge_has_others', { field: 'into' });
  if (!openToMerge.includes(target.state)) return refuse('merge_target_closed', { field: 'into' });
  return ok();
}

/** Whether the form was made from what is stored now; if not, the answer carries what is stored. */
export function decideVersion(
  stored: { version: number },
  seen: number,
  current: Record<string, string | number>,
): Result<undefined> {
  return stored.version === seen ? ok() : refuse('stale', { detail: current });
}

import { ok, type Result, refuse } from '@/lib/platform/result';
import type { ProposalState } from '@/lib/proposal/states';

const minute = 60_000;
/** How long a writer may change a comment. */
export const editMinutes = 10;

interface Written {
  authorId: number;
  createdAt: Date;
  withdrawnAt: Date | null;
  hiddenAt: Date | null;
  heldAt: Date | null;
  takenDownAt: Date | null;
}

const isGone = (comment: Written) =>
  comment.withdrawnAt !== null || comment.hiddenAt !== null || comment.takenDownAt !== null;
const closed: readonly ProposalState[] = ['merged', 'withdrawn'];

/** Whether a proposal takes comments: once it is public and as long as it stands for itself. */
export function decideComment(proposal: { state: ProposalState; publishedAt: Date | null }): Result<undefined> {
  if (proposal.publishedAt === null) return refuse('not_found');
  return closed.includes(proposal.state) ? refuse('comments_closed') : ok();
}

/** Whether `memberId` may change the words now: their own, within ten minutes. */
export function decideCommentEdit(comment: Written, memberId: number, now: Date): Result<undefined> {
  if (comment.authorId !== memberId) return refuse('not_allowed');
  if (isGone(comment)) return refuse('comment_gone');
  return now.getTime() - comment.createdAt.getTime() <= editMinutes * minute ? ok() : refuse('edit_too_late');
}

/** Whether `memberId` may take it back: their own, at any time. */
export function decideCommentWithdrawal(comment: Written, memberId: number): Result<undefined> {
  if (comment.authorId !== memberId) return refuse('not_allowed');
  return isGone(comment) ? refuse('comment_gone') : ok();
}

/** Whether `memberId` may report it: somebody else's, still to be seen. */
export function decideReport(comment: Written, memberId: number): Result<undefined> {
  if (comment.authorId === memberId) return refuse('own_comment');
  return isGone(comment) || comment.heldAt !== null ? refuse('comment_gone') : ok();
}

/** Whether an officer may settle what was reported or waits: hiding needs a reason, and nobody decides on their own words. */
export function decideModeration(
  comment: Written,
  memberId: number,
  asked: { outcome: 'hidden' | 'kept'; reason: string | null },
): Result<undefined> {
  if (comment.authorId === memberId) return refuse('own_case');
  if (isGone(comment)) return refuse('comment_gone');
  if (asked.outcome === 'hidden' && !asked.reason) return refuse('reason_required', { field: 'reason' });
  return ok();
}

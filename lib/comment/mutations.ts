import { and, eq, isNull } from 'drizzle-orm';
import { comment, commentReport } from '@/db/schema/comment';
import { subject } from '@/db/schema/subject';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { recountComments } from '@/lib/proposal/mutations/count';
import { lockProposal } from '@/lib/proposal/mutations/move';
import { decideComment, decideCommentEdit, decideCommentWithdrawal, decideModeration, decideReport } from './rules';
import type { ReportReason } from './schema';

type Locked = typeof comment.$inferSelect & { number: string };
type Done = Result<{ id: number; number: string }>;

/** Adds a comment, or an answer to one: threads are two levels deep, so an answer to an answer joins its thread. */
export async function writeComment(
  work: Work,
  input: { number: string; parent?: number | undefined; text: string },
): Promise<Done> {
  const memberId = memberIdOf(work.actor);
  const proposal = await lockProposal(work, input.number);
  if (!proposal || memberId === null) return refuse('not_found');
  const open = decideComment(proposal);
  if (!open.ok) return open;
  const parentId = input.parent === undefined ? null : await threadOf(work, proposal.id, input.parent);
  if (parentId === undefined) return refuse('comment_gone');
  const [row] = await work.tx
    .insert(comment)
    .values({ subjectId: proposal.id, parentId, authorId: memberId, text: input.text, createdAt: work.now })
    .returning({ id: comment.id });
  if (!row) throw new Error('a comment was not written');
  await recountComments(work, proposal.id);
  return ok({ id: row.id, number: proposal.number });
}

/** The top of the thread a comment belongs to; undefined when it is not one of this case, or gone. */
async function threadOf(work: Work, subjectId: number, id: number): Promise<number | undefined> {
  const here = and(eq(comment.id, id), eq(comment.subjectId, subjectId));
  const [row] = await work.tx
    .select({ id: comment.id, parentId: comment.parentId })
    .from(comment)
    .where(and(here, isNull(comment.withdrawnAt), isNull(comment.hiddenAt)));
  return row ? (row.parentId ?? row.id) : undefined;
}

/** Changes the words of an own comment, within ten minutes. */
export async function editComment(work: Work, input: { id: number; text: string }): Promise<Done> {
  const row = await lockComment(work, input.id);
  if (!row) return refuse('not_found');
  const decided = decideCommentEdit(row, memberIdOf(work.actor) ?? 0, work.now);
  if (!decided.ok) return decided;
  await work.tx.update(comment).set({ text: input.text, editedAt: work.now }).where(eq(comment.id, row.id));
  return ok({ id: row.id, number: row.number });
}

/** Takes an own comment back; its place and the answers to it stay. */
export async function withdrawComment(work: Work, id: number): Promise<Done> {
  const row = await lockComment(work, id);
  if (!row) return refuse('not_found');
  const decided = decideCommentWithdrawal(row, memberIdOf(work.actor) ?? 0);
  if (!decided.ok) return decided;
  await work.tx.update(comment).set({ withdrawnAt: work.now }).where(eq(comment.id, row.id));
  await recountComments(work, row.subjectId);
  return ok({ id: row.id, number: row.number });
}

/** Reports a comment to the desk; a second report of the same person changes nothing. */
export async function reportComment(work: Work, input: { id: number; reason: ReportReason }): Promise<Done> {
  const memberId = memberIdOf(work.actor);
  const row = await lockComment(work, input.id);
  if (!row || memberId === null) return refuse('not_found');
  const decided = decideReport(row, memberId);
  if (!decided.ok) return decided;
  await work.tx
    .insert(commentReport)
    .values({ commentId: row.id, memberId, reason: input.reason, createdAt: work.now })
    .onConflictDoNothing();
  return ok({ id: row.id, number: row.number });
}

interface Decision {
  id: number;
  outcome: 'hidden' | 'kept';
  reason: string | null;
}

/** An officer settles the reports of a comment: hides it with a reason that its writer sees, or keeps it. Hidden is not deleted. */
export async function moderateComment(work: Work, input: Decision): Promise<Done> {
  const memberId = memberIdOf(work.actor);
  const row = await lockComment(work, input.id);
  if (!row || memberId === null) return refuse('not_found');
  const decided = decideModeration(row, memberId, input);
  if (!decided.ok) return decided;
  if (input.outcome === 'hidden') {
    const hidden = { hiddenAt: work.now, hiddenBy: memberId, hiddenReason: input.reason };
    await work.tx.update(comment).set(hidden).where(eq(comment.id, row.id));
    await recountComments(work, row.subjectId);
  }
  await work.tx
    .update(commentReport)
    .set({ handledAt: work.now, handledBy: memberId, outcome: input.outcome })
    .where(and(eq(commentReport.commentId, row.id), isNull(commentReport.handledAt)));
  work.record({
    subjectId: row.subjectId,
    number: row.number,
    type: input.outcome === 'hidden' ? 'comment.hide' : 'comment.keep',
    reason: input.reason,
    public: false,
    data: { comment: row.id, author: row.authorId },
  });
  return ok({ id: row.id, number: row.number });
}

/** The proposal's row is locked before the comment's, everywhere, because its count of comments follows. */
async function lockComment(work: Work, id: number): Promise<Locked | null> {
  const [found] = await work.tx
    .select({ number: subject.number })
    .from(comment)
    .innerJoin(subject, eq(subject.id, comment.subjectId))
    .where(eq(comment.id, id));
  if (!found) return null;
  await lockProposal(work, found.number);
  const [row] = await work.tx.select().from(comment).where(eq(comment.id, id)).for('update');
  return row ? { ...row, number: found.number } : null;
}

import { and, eq, isNull } from 'drizzle-orm';
import { comment, commentReport } from '@/db/schema/comment';
import { noteHidden, suspendWriting } from '@/lib/moderation/mutations/measure';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { recountComments } from '@/lib/proposal/mutations/count';
import { decideModeration, decideReport } from '../rules';
import type { ReportReason } from '../schema';
import { lockComment } from './write';

type Done = Result<{ id: number; number: string }>;

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
  /** For how many days its writer may not write in public. */
  suspend?: number | null;
}

/**
 * An officer settles what was reported or waits: hides it with a reason that its writer reads and may object to, or lets it stand. Hidden is not deleted.
 * Who reported it hears what came of it.
 */
export async function moderateComment(work: Work, input: Decision): Promise<Done> {
  const memberId = memberIdOf(work.actor);
  const row = await lockComment(work, input.id);
  if (!row || memberId === null) return refuse('not_found');
  const decided = decideModeration(row, memberId, input);
  if (!decided.ok) return decided;
  const { id, subjectId, number, dongCode, authorId } = row;
  if (input.outcome === 'hidden') {
    const reason = input.reason ?? '';
    const cause = { memberId: authorId, subjectId, dongCode, commentId: id, reason };
    await work.tx
      .update(comment)
      .set({ hiddenAt: work.now, hiddenBy: memberId, hiddenReason: reason, heldAt: null })
      .where(eq(comment.id, id));
    await noteHidden(work, cause);
    const suspended = input.suspend ? await suspendWriting(work, cause, input.suspend) : ok();
    if (!suspended.ok) return suspended;
  } else await work.tx.update(comment).set({ heldAt: null }).where(eq(comment.id, id));
  await recountComments(work, subjectId);
  const settled = await work.tx
    .update(commentReport)
    .set({ handledAt: work.now, handledBy: memberId, outcome: input.outcome })
    .where(and(eq(commentReport.commentId, id), isNull(commentReport.handledAt)))
    .returning({ id: commentReport.id });
  const about = { subjectId, number, public: false, data: { comment: id, author: authorId } };
  const hidden = input.outcome === 'hidden';
  if (hidden) work.record({ ...about, type: 'comment.hide', reason: input.reason });
  else if (row.heldAt) work.record({ ...about, type: 'comment.release' });
  else work.record({ ...about, type: 'comment.keep', reason: input.reason });
  if (settled.length > 0) work.record({ ...about, type: hidden ? 'comment.report_hidden' : 'comment.report_kept' });
  return ok({ id, number });
}

/** Shows a hidden comment again; its place in the talk never went away. */
export async function restoreComment(work: Work, id: number): Promise<Result<undefined>> {
  const row = await lockComment(work, id);
  if (!row) return refuse('not_found');
  if (row.hiddenAt === null) return refuse('already_done');
  await work.tx.update(comment).set({ hiddenAt: null, hiddenBy: null, hiddenReason: null }).where(eq(comment.id, id));
  await recountComments(work, row.subjectId);
  return ok();
}

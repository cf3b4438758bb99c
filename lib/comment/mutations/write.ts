import { createHash } from 'node:crypto';
import { and, eq, gt, isNull, ne } from 'drizzle-orm';
import { comment } from '@/db/schema/comment';
import { member } from '@/db/schema/member';
import { subject } from '@/db/schema/subject';
import { refuseSuspended } from '@/lib/moderation/mutations/measure';
import { samenessOf, signsOf } from '@/lib/moderation/rules/signs';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { recountComments } from '@/lib/proposal/mutations/count';
import { lockProposal } from '@/lib/proposal/mutations/move';
import { decideComment, decideCommentEdit, decideCommentWithdrawal } from '../rules';

type Locked = typeof comment.$inferSelect & { number: string; dongCode: string };
type Done = Result<{ id: number; number: string }>;
type Said = Result<{ id: number; number: string; held: boolean }>;

const hour = 3_600_000;

/**
 * Adds a comment, or an answer to one: threads are two levels deep, so an answer to an answer joins its thread. What looks like advertising waits for an
 * officer; the answer says so.
 */
export async function writeComment(
  work: Work,
  input: { number: string; parent?: number | undefined; text: string },
): Promise<Said> {
  const memberId = memberIdOf(work.actor);
  const proposal = await lockProposal(work, input.number);
  if (!proposal || memberId === null) return refuse('not_found');
  const open = decideComment(proposal);
  if (!open.ok) return open;
  const may = await refuseSuspended(work);
  if (!may.ok) return may;
  const parentId = input.parent === undefined ? null : await threadOf(work, proposal.id, input.parent);
  if (parentId === undefined) return refuse('comment_gone');
  const [row] = await work.tx
    .insert(comment)
    .values({ subjectId: proposal.id, parentId, authorId: memberId, text: input.text, createdAt: work.now })
    .returning({ id: comment.id });
  if (!row) throw new Error('a comment was not written');
  const held = await hold(work, { id: row.id, authorId: memberId, text: input.text });
  await recountComments(work, proposal.id);
  return ok({ id: row.id, number: proposal.number, held });
}

/** The top of the thread a comment belongs to; undefined when it is not one of this case, or gone. */
async function threadOf(work: Work, subjectId: number, id: number): Promise<number | undefined> {
  const here = and(eq(comment.id, id), eq(comment.subjectId, subjectId));
  const [row] = await work.tx
    .select({ id: comment.id, parentId: comment.parentId })
    .from(comment)
    .where(
      and(
        here,
        isNull(comment.withdrawnAt),
        isNull(comment.hiddenAt),
        isNull(comment.heldAt),
        isNull(comment.takenDownAt),
      ),
    );
  return row ? (row.parentId ?? row.id) : undefined;
}

/** Looks for signs of advertising in what was written, and lets it wait where there are any. */
async function hold(work: Work, written: { id: number; authorId: number; text: string }): Promise<boolean> {
  const sameness = createHash('sha256').update(samenessOf(written.text)).digest('hex').slice(0, 32);
  const [writer] = await work.tx
    .select({ since: member.createdAt })
    .from(member)
    .where(eq(member.id, written.authorId));
  const dayAgo = new Date(work.now.getTime() - 24 * hour);
  const alike = and(eq(comment.sameness, sameness), gt(comment.createdAt, dayAgo), ne(comment.id, written.id));
  const repeats = await work.tx.$count(comment, alike);
  const accountHours = writer ? (work.now.getTime() - writer.since.getTime()) / hour : 0;
  const found = signsOf(written.text, { accountHours, repeats });
  const held = found.length > 0 ? { heldAt: work.now, heldFor: found } : { heldAt: null, heldFor: null };
  await work.tx
    .update(comment)
    .set({ ...held, sameness })
    .where(eq(comment.id, written.id));
  return found.length > 0;
}

/** Changes the words of an own comment, within ten minutes. */
export async function editComment(work: Work, input: { id: number; text: string }): Promise<Said> {
  const row = await lockComment(work, input.id);
  if (!row) return refuse('not_found');
  const decided = decideCommentEdit(row, memberIdOf(work.actor) ?? 0, work.now);
  if (!decided.ok) return decided;
  const may = await refuseSuspended(work);
  if (!may.ok) return may;
  await work.tx.update(comment).set({ text: input.text, editedAt: work.now }).where(eq(comment.id, row.id));
  const held = await hold(work, { ...row, text: input.text });
  await recountComments(work, row.subjectId);
  return ok({ id: row.id, number: row.number, held });
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

/** The proposal's row is locked before the comment's, everywhere, because its count of comments follows. */
export async function lockComment(work: Work, id: number): Promise<Locked | null> {
  const [found] = await work.tx
    .select({ number: subject.number })
    .from(comment)
    .innerJoin(subject, eq(subject.id, comment.subjectId))
    .where(eq(comment.id, id));
  if (!found) return null;
  const proposal = await lockProposal(work, found.number);
  const [row] = await work.tx.select().from(comment).where(eq(comment.id, id)).for('update');
  return row && proposal ? { ...row, number: found.number, dongCode: proposal.dongCode } : null;
}

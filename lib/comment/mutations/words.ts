import { eq } from 'drizzle-orm';
import { comment } from '@/db/schema/comment';
import type { Work } from '@/lib/platform/transact';
import { recountComments } from '@/lib/proposal/mutations/count';
import { lockComment } from './write';

/** Takes the words of a comment down. Answers with the words as they were; null when there is nothing to take down. */
export async function takeCommentDown(
  work: Work,
  id: number,
  said: { text: string },
): Promise<{ text: string } | null> {
  const row = await lockComment(work, id);
  if (!row || row.takenDownAt !== null) return null;
  await work.tx.update(comment).set({ text: said.text, takenDownAt: work.now }).where(eq(comment.id, id));
  await recountComments(work, row.subjectId);
  return { text: row.text };
}

/** Puts them back as they were. */
export async function putCommentBack(work: Work, id: number, words: { text: string }): Promise<void> {
  const row = await lockComment(work, id);
  if (!row) return;
  await work.tx
    .update(comment)
    .set({ ...words, takenDownAt: null })
    .where(eq(comment.id, id));
  await recountComments(work, row.subjectId);
}

/** Says in their place that they do not come back. */
export async function sayCommentGone(work: Work, id: number, said: { text: string }): Promise<void> {
  await work.tx.update(comment).set({ text: said.text }).where(eq(comment.id, id));
}

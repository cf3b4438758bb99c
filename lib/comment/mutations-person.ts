import { and, eq, inArray } from 'drizzle-orm';
import { comment } from '@/db/schema/comment';
import type { Work } from '@/lib/platform/transact';

/** Gives the comments of one account to another; answers which. */
export async function handOverComments(work: Work, from: number, to: number): Promise<number[]> {
  const rows = await work.tx
    .update(comment)
    .set({ authorId: to })
    .where(eq(comment.authorId, from))
    .returning({ id: comment.id });
  return rows.map((row) => row.id);
}

export async function handBackComments(work: Work, ids: readonly number[], from: number, to: number): Promise<void> {
  if (ids.length === 0) return;
  await work.tx
    .update(comment)
    .set({ authorId: from })
    .where(and(inArray(comment.id, [...ids]), eq(comment.authorId, to)));
}

import { and, eq } from 'drizzle-orm';
import { comment } from '@/db/schema/comment';
import { mute } from '@/db/schema/moderation';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';

/** From now on this person reads none of that writer's comments unless they ask to. A second time changes nothing. */
export async function muteWriter(work: Work, commentId: number): Promise<Result<undefined>> {
  const memberId = memberIdOf(work.actor);
  const [written] = await work.tx.select({ authorId: comment.authorId }).from(comment).where(eq(comment.id, commentId));
  if (!written || memberId === null) return refuse('not_found');
  if (written.authorId === memberId) return refuse('own_comment');
  await work.tx.insert(mute).values({ memberId, mutedId: written.authorId, createdAt: work.now }).onConflictDoNothing();
  return ok();
}

/** Reads that writer again. */
export async function unmuteWriter(work: Work, id: number): Promise<Result<undefined>> {
  const memberId = memberIdOf(work.actor);
  if (memberId === null) return refuse('not_found');
  await work.tx.delete(mute).where(and(eq(mute.memberId, memberId), eq(mute.id, id)));
  return ok();
}

import { and, eq, isNull } from 'drizzle-orm';
import { hotlinePrepared } from '@/db/schema/hotline-desk';
import { memberIdOf } from '@/lib/platform/actor';
import type { Work } from '@/lib/platform/transact';

type Outcome = NonNullable<typeof hotlinePrepared.$inferSelect.outcome>;

/** Settles what waits for approval on a thread; gives it back, or null when nothing waits any more. */
export async function settlePrepared(work: Work, threadId: number, outcome: Outcome, reason: string | null = null) {
  const [row] = await work.tx
    .update(hotlinePrepared)
    .set({ outcome, reason, decidedBy: memberIdOf(work.actor), decidedAt: work.now })
    .where(and(eq(hotlinePrepared.threadId, threadId), isNull(hotlinePrepared.outcome)))
    .returning({ id: hotlinePrepared.id, body: hotlinePrepared.body, writtenBy: hotlinePrepared.writtenBy });
  return row ?? null;
}

/** The thread was answered otherwise: what still waited goes nowhere. */
export async function dropPrepared(work: Work, threadId: number): Promise<void> {
  await settlePrepared(work, threadId, 'withdrawn');
}

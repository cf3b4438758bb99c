import { and, eq } from 'drizzle-orm';
import { idempotency } from '@/db/schema/subject';
import { memberIdOf } from '../actor';
import { type Result, refuse } from '../result';
import type { Work } from '../transact';

/**
 * Runs `run` once for a person's form. A second press with the same key waits for the first and gets its answer; the same key on another form is
 * refused as `conflict`. A refused first press leaves no trace, so that a corrected form may use its key again.
 */
export async function once<T>(
  work: Work,
  action: string,
  key: string | null,
  run: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const memberId = memberIdOf(work.actor);
  if (key === null || memberId === null) return run();
  const mine = and(eq(idempotency.memberId, memberId), eq(idempotency.key, key));
  const claimed = await work.tx
    .insert(idempotency)
    .values({ memberId, key, action, answer: {}, createdAt: work.now })
    .onConflictDoNothing()
    .returning({ key: idempotency.key });
  if (claimed.length === 0) {
    const [first] = await work.tx.select().from(idempotency).where(mine);
    if (!first || first.action !== action) return refuse('conflict');
    return { ok: true, value: (first.answer as { value?: T }).value as T };
  }
  const result = await run();
  if (result.ok)
    await work.tx
      .update(idempotency)
      .set({ answer: { value: result.value } })
      .where(mine);
  return result;
}

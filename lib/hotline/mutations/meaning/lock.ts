import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import { hotlineConversion, hotlineThread } from '@/db/schema/hotline';
import { subject } from '@/db/schema/subject';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { rolesOnThread } from '../../policy';
import { lockPhoneById } from '../phone';
import type { LockedThread, Named } from '../step';

/**
 * Locks cases of one number for what a desk does to them: the number first, as an arriving text does, then the cases in the order of their ids. The first
 * is what the page showed. Refuses `not_found` (also for what this desk may not open) and `stale`.
 */
export async function lockForDesk(
  work: Work,
  shown: Named,
  others: readonly string[] = [],
): Promise<Result<LockedThread[]>> {
  const numbers = [shown.number, ...others];
  const found = await work.tx
    .select({ id: hotlineThread.id, number: subject.number, phoneId: hotlineThread.phoneId })
    .from(hotlineThread)
    .innerJoin(subject, eq(subject.id, hotlineThread.id))
    .where(inArray(subject.number, numbers));
  const phones = [...new Set(found.map((each) => each.phoneId))].toSorted((a, b) => a - b);
  for (const phoneId of phones) await lockPhoneById(work, phoneId);
  const rows = await work.tx
    .select()
    .from(hotlineThread)
    .where(
      inArray(
        hotlineThread.id,
        found.map((each) => each.id),
      ),
    )
    .orderBy(asc(hotlineThread.id))
    .for('update');
  const threads = numbers.map((number) => {
    const row = rows.find((each) => each.id === found.find((known) => known.number === number)?.id);
    return row && rolesOnThread(work.actor, row).length > 0 ? { ...row, number } : null;
  });
  const [first, ...rest] = threads;
  if (!first) return refuse('not_found');
  if (rest.includes(null)) return refuse('unknown_thread');
  if (shown.version !== undefined && shown.version !== first.version) return refuse('stale');
  return ok(threads.filter((thread) => thread !== null));
}

/** Whether the sender is being asked about a case, or somebody prepares to ask. */
export async function hasQuestion(work: Work, threadId: number): Promise<boolean> {
  const [row] = await work.tx
    .select({ n: count() })
    .from(hotlineConversion)
    .where(and(eq(hotlineConversion.threadId, threadId), inArray(hotlineConversion.state, ['draft', 'asked'])));
  return (row?.n ?? 0) > 0;
}

/** The next version of a case, so that pages made before are known to be old. */
export async function touchThread(
  work: Work,
  id: number,
  set: Partial<typeof hotlineThread.$inferInsert> = {},
): Promise<void> {
  await work.tx
    .update(hotlineThread)
    .set({ ...set, changedAt: work.now, version: sql`${hotlineThread.version} + 1` })
    .where(eq(hotlineThread.id, id));
}

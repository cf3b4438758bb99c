import { and, eq, inArray, isNotNull, lte } from 'drizzle-orm';
import { db } from '@/db/client';
import { takedown } from '@/db/schema/moderation';
import { transact } from '@/lib/platform/transact';
import { keptDays } from '../rules/takedown';
import { endTakedown } from './takedown';

const day = 86_400_000;

/**
 * The worker's hourly task: words whose time is over are there again when nobody decided otherwise, and what was removed a year ago is destroyed. Returns how
 * many came back.
 */
export async function endDueTakedowns(now: Date): Promise<number> {
  const due = await db
    .select({ id: takedown.id })
    .from(takedown)
    .where(and(inArray(takedown.state, ['hidden', 'objected']), lte(takedown.endsAt, now)))
    .orderBy(takedown.endsAt)
    .limit(200);
  let restored = 0;
  for (const { id } of due) {
    const ended = await transact({ kind: 'system', job: 'end_takedowns' }, now, (work) =>
      endTakedown(work, { id, outcome: 'restore', reason: null }),
    );
    if (ended.ok) restored += 1;
  }
  const old = new Date(now.getTime() - keptDays * day);
  await db
    .update(takedown)
    .set({ original: null })
    .where(and(eq(takedown.state, 'removed'), lte(takedown.endedAt, old), isNotNull(takedown.original)));
  return restored;
}

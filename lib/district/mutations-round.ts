import { and, eq, isNull } from 'drizzle-orm';
import { gatheringRound } from '@/db/schema/district';
import { memberIdOf } from '@/lib/platform/actor';
import { addDays, dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';

/** How many days a round stays open. A service promise of the hubs. */
const roundDays = 30;

/** Closes the open round of a zone with its note and opens the next one today. A second officer finds `no_round`. */
export async function turnRound(work: Work, zoneId: number, note: string): Promise<Result<{ id: number }>> {
  const day = dayOf(work.now);
  const [round] = await work.tx
    .update(gatheringRound)
    .set({ closedAt: work.now, closedBy: memberIdOf(work.actor), note })
    .where(and(eq(gatheringRound.zoneId, zoneId), isNull(gatheringRound.closedAt)))
    .returning({ id: gatheringRound.id });
  if (!round) return refuse('no_round');
  await work.tx.insert(gatheringRound).values({ zoneId, opensOn: day, closesOn: addDays(day, roundDays) });
  return ok(round);
}

import { and, eq, inArray } from 'drizzle-orm';
import { ballot } from '@/db/schema/evaluation';
import type { Work } from '@/lib/platform/transact';

/**
 * Gives somebody's ballots to the account they were found to have besides. In a round in which both had voted nothing moves: the ballot of an account that is nobody's any
 * more is not counted, and is there again when the two part.
 */
export async function handOverBallots(work: Work, from: number, to: number): Promise<number[]> {
  const mine = await work.tx.select({ round: ballot.evaluationId }).from(ballot).where(eq(ballot.memberId, to));
  const theirs = await work.tx
    .select({ id: ballot.id, round: ballot.evaluationId })
    .from(ballot)
    .where(eq(ballot.memberId, from));
  const moved = theirs.filter(({ round }) => !mine.some((each) => each.round === round)).map(({ id }) => id);
  if (moved.length > 0) await work.tx.update(ballot).set({ memberId: to }).where(inArray(ballot.id, moved));
  return moved;
}

/** Takes such a hand-over back. */
export async function handBackBallots(work: Work, moved: readonly number[], from: number, to: number): Promise<void> {
  if (moved.length === 0) return;
  await work.tx
    .update(ballot)
    .set({ memberId: from })
    .where(and(inArray(ballot.id, [...moved]), eq(ballot.memberId, to)));
}

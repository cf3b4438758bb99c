import { and, asc, eq, inArray } from 'drizzle-orm';
import { proposal, support } from '@/db/schema/proposal';
import type { Work } from '@/lib/platform/transact';
import { lockItemHolding, recountVoices } from './count';
import { lockProposals } from './move';

/** What changed hands when two accounts were found to be one person's. */
export interface MovedProposals {
  proposals: number[];
  supports: number[];
  /** Both had supported these: one voice went. */
  voicesDropped: { proposalId: number; createdAt: string }[];
}

/** Gives what one account proposed and supported to another. Where both had supported there is one voice afterwards. */
export async function handOverProposals(work: Work, from: number, to: number): Promise<MovedProposals> {
  const written = await work.tx
    .update(proposal)
    .set({ authorId: to })
    .where(eq(proposal.authorId, from))
    .returning({ id: proposal.id });
  const voices = await work.tx
    .select({ proposalId: support.proposalId, createdAt: support.createdAt })
    .from(support)
    .where(eq(support.memberId, from))
    .orderBy(asc(support.proposalId));
  const ids = voices.map((voice) => voice.proposalId);
  const both = new Set(await supportedBy(work, to, ids));
  for (const { proposalId } of voices) {
    const mine = and(eq(support.proposalId, proposalId), eq(support.memberId, from));
    await recounting(work, proposalId, async () => {
      if (both.has(proposalId)) await work.tx.delete(support).where(mine);
      else await work.tx.update(support).set({ memberId: to }).where(mine);
    });
  }
  return {
    proposals: written.map((row) => row.id),
    supports: ids.filter((id) => !both.has(id)),
    voicesDropped: voices
      .filter((voice) => both.has(voice.proposalId))
      .map(({ proposalId, createdAt }) => ({ proposalId, createdAt: createdAt.toISOString() })),
  };
}

/** Takes such a hand-over back: what was moved returns, and the voice that went is there again. */
export async function handBackProposals(work: Work, moved: MovedProposals, from: number, to: number): Promise<void> {
  if (moved.proposals.length > 0)
    await work.tx
      .update(proposal)
      .set({ authorId: from })
      .where(and(inArray(proposal.id, moved.proposals), eq(proposal.authorId, to)));
  for (const proposalId of moved.supports)
    await recounting(work, proposalId, async () => {
      await work.tx
        .update(support)
        .set({ memberId: from })
        .where(and(eq(support.proposalId, proposalId), eq(support.memberId, to)));
    });
  for (const { proposalId, createdAt } of moved.voicesDropped)
    await recounting(work, proposalId, async () => {
      const voice = { proposalId, memberId: from, createdAt: new Date(createdAt) };
      await work.tx.insert(support).values(voice).onConflictDoNothing();
    });
}

async function supportedBy(work: Work, memberId: number, ids: number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await work.tx
    .select({ id: support.proposalId })
    .from(support)
    .where(and(eq(support.memberId, memberId), inArray(support.proposalId, ids)));
  return rows.map((row) => row.id);
}

/** Changes voices of a proposal and counts it anew, and the one it was merged into: each person once. */
async function recounting(work: Work, proposalId: number, change: () => Promise<void>): Promise<void> {
  const item = await lockItemHolding(work, proposalId);
  const [row] = await lockProposals(work, [proposalId]);
  await change();
  await recountVoices(work, proposalId, item);
  if (!row?.mergedIntoId) return;
  const above = await lockItemHolding(work, row.mergedIntoId);
  await lockProposals(work, [row.mergedIntoId]);
  await recountVoices(work, row.mergedIntoId, above);
}

import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { proposal, support, textSupport } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import type { Work } from '@/lib/platform/transact';
import { isOpenToSupport } from '../rules';
import { watchBurst } from './burst';
import { lockItemHolding, recountVoices } from './count';
import { lockProposals } from './move';

/** A number that texts, and whose it was proved to be. */
interface Texter {
  phoneId: number;
  memberId: number | null;
}

export type TextedSupport = { is: 'counted' | 'already' | 'closed'; number: string } | { is: 'unknown' };

/**
 * Adds the voice of a number to the proposal that goes by one of these numbers: its person's own where the number was proved, else one that is counted apart
 * until it is. The primary key makes a hundred texts one voice. What nobody can read is unknown.
 */
export async function supportByText(
  work: Work,
  numbers: readonly string[],
  { phoneId, memberId }: Texter,
): Promise<TextedSupport> {
  const [found] = await work.tx
    .select({ id: proposal.id, number: subject.number })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(inArray(subject.number, [...numbers]));
  if (!found) return { is: 'unknown' };
  const item = await lockItemHolding(work, found.id);
  const [row] = await lockProposals(work, [found.id]);
  if (!row || row.publishedAt === null || row.state === 'withdrawn') return { is: 'unknown' };
  if (!isOpenToSupport(row.state)) return { is: 'closed', number: row.number };
  const added =
    memberId === null
      ? await work.tx
          .insert(textSupport)
          .values({ proposalId: row.id, phoneId, createdAt: work.now })
          .onConflictDoNothing()
          .returning({ id: textSupport.proposalId })
      : await work.tx
          .insert(support)
          .values({ proposalId: row.id, memberId, createdAt: work.now })
          .onConflictDoNothing()
          .returning({ id: support.proposalId });
  if (added.length === 0) return { is: 'already', number: row.number };
  if (memberId !== null) await watchBurst(work, row);
  await recountVoices(work, row.id, item);
  return { is: 'counted', number: row.number };
}

/** The voices that a number gave become those of the person it was proved to belong to, each once; also where they had supported already. */
export async function confirmTextSupports(work: Work, phoneId: number, memberId: number): Promise<void> {
  const given = await work.tx
    .select({ proposalId: textSupport.proposalId, createdAt: textSupport.createdAt, survivor: proposal.mergedIntoId })
    .from(textSupport)
    .innerJoin(proposal, eq(proposal.id, textSupport.proposalId))
    .where(and(eq(textSupport.phoneId, phoneId), isNull(textSupport.confirmedAt)))
    .orderBy(asc(textSupport.proposalId));
  for (const { proposalId, createdAt, survivor } of given) {
    const counted = survivor === null ? [proposalId] : [proposalId, survivor];
    const item = await lockItemHolding(work, survivor ?? proposalId);
    await lockProposals(work, counted);
    await work.tx.insert(support).values({ proposalId, memberId, createdAt }).onConflictDoNothing();
    await work.tx
      .update(textSupport)
      .set({ confirmedAt: work.now })
      .where(and(eq(textSupport.proposalId, proposalId), eq(textSupport.phoneId, phoneId)));
    for (const id of counted) await recountVoices(work, id, item);
  }
}

/** What somebody filed who was known by a number alone becomes that of the person the number was proved to belong to. */
export async function giveProposalsTo(work: Work, from: number, to: number): Promise<void> {
  await work.tx.update(proposal).set({ authorId: to }).where(eq(proposal.authorId, from));
}

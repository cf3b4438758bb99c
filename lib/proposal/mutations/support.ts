import { and, eq } from 'drizzle-orm';
import { support } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { decideSupport } from '../rules';
import { lockItemHolding, recountVoices } from './count';
import { type LockedProposal, lockProposals } from './move';

type Supported = Result<{ number: string; count: number }>;

/** Adds this person's voice; a second time changes nothing. Refuses `residents_only`, `verification_required`, `support_closed`. */
export async function supportProposal(work: Work, number: string): Promise<Supported> {
  return counted(work, number, async (row, memberId) => {
    await work.tx.insert(support).values({ proposalId: row.id, memberId, createdAt: work.now }).onConflictDoNothing();
  });
}

/** Takes this person's voice back; when there is none nothing changes. */
export async function takeSupportBack(work: Work, number: string): Promise<Supported> {
  return counted(work, number, async (row, memberId) => {
    await work.tx.delete(support).where(and(eq(support.proposalId, row.id), eq(support.memberId, memberId)));
  });
}

/** The change and the figures in one: whoever comes at the same moment waits for the row, so no voice is counted twice or missed. */
async function counted(
  work: Work,
  number: string,
  change: (row: LockedProposal, memberId: number) => Promise<void>,
): Promise<Supported> {
  const memberId = memberIdOf(work.actor);
  const [found] = await work.tx.select({ id: subject.id }).from(subject).where(eq(subject.number, number));
  if (!found || memberId === null) return refuse('not_found');
  const item = await lockItemHolding(work, found.id);
  const [row] = await lockProposals(work, [found.id]);
  if (!row) return refuse('not_found');
  const decided = decideSupport(row, work.actor);
  if (!decided.ok) return decided;
  await change(row, memberId);
  return ok({ number, count: await recountVoices(work, row.id, item) });
}

import { and, eq } from 'drizzle-orm';
import { support } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { decideSupport } from '../rules';
import { watchBurst } from './burst';
import { lockItemHolding, recountVoices } from './count';
import { type LockedProposal, lockProposals } from './move';

type Standing = 'counted' | 'held' | 'rejected';
type Supported = Result<{ number: string; count: number; standing: Standing | null }>;

/**
 * Adds this person's voice; a second time changes nothing. What came in a burst waits to be looked at and does not count until then; the answer says so.
 * `network` is where it came from (see `currentNetwork`). Refuses `residents_only`, `verification_required`, `support_closed`.
 */
export async function supportProposal(work: Work, number: string, network: string | null = null): Promise<Supported> {
  return counted(work, number, async (row, memberId) => {
    const added = await work.tx
      .insert(support)
      .values({ proposalId: row.id, memberId, createdAt: work.now, network })
      .onConflictDoNothing()
      .returning({ memberId: support.memberId });
    if (added.length > 0) await watchBurst(work, row);
    return ok();
  });
}

/** Takes this person's voice back; when there is none nothing changes. One that an officer does not count stays as it is: refuses `support_rejected`. */
export async function takeSupportBack(work: Work, number: string): Promise<Supported> {
  return counted(work, number, async (row, memberId) => {
    if ((await standingOf(work, row.id, memberId)) === 'rejected') return refuse('support_rejected');
    await work.tx.delete(support).where(ownVoice(row.id, memberId));
    return ok();
  });
}

const ownVoice = (proposalId: number, memberId: number) =>
  and(eq(support.proposalId, proposalId), eq(support.memberId, memberId));

async function standingOf(work: Work, proposalId: number, memberId: number): Promise<Standing | null> {
  const [row] = await work.tx
    .select({ standing: support.standing })
    .from(support)
    .where(ownVoice(proposalId, memberId));
  return row?.standing ?? null;
}

/** The change and the figures in one: whoever comes at the same moment waits for the row, so no voice is counted twice or missed. */
async function counted(
  work: Work,
  number: string,
  change: (row: LockedProposal, memberId: number) => Promise<Result<undefined>>,
): Promise<Supported> {
  const memberId = memberIdOf(work.actor);
  const [found] = await work.tx.select({ id: subject.id }).from(subject).where(eq(subject.number, number));
  if (!found || memberId === null) return refuse('not_found');
  const item = await lockItemHolding(work, found.id);
  const [row] = await lockProposals(work, [found.id]);
  if (!row) return refuse('not_found');
  const decided = decideSupport(row, work.actor);
  if (!decided.ok) return decided;
  const changed = await change(row, memberId);
  if (!changed.ok) return changed;
  const count = await recountVoices(work, row.id, item);
  return ok({ number, count, standing: await standingOf(work, row.id, memberId) });
}

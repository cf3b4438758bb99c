import { asc, eq, inArray } from 'drizzle-orm';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { deskOf, type Role } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { NewEvent, Work } from '@/lib/platform/transact';
import { actingRole, decideTransition } from '@/lib/platform/workflow';
import { rolesOnProposal } from '../policy';
import { type ProposalEvent, proposalWorkflow } from '../states';

export type LockedProposal = typeof proposal.$inferSelect & { number: string };

interface Move {
  /** Roles the caller has proven over the whole set (a hub over its own item, a proposer over the item of the proposal). Otherwise each proposal's own. */
  roles?: readonly Role[];
  reason?: string | null;
  /** The public text whose hash the ledger keeps, when it is not the reason. */
  text?: string | null;
  data?: NewEvent['data'];
}

/** Locks proposals in the order of their ids, so that two who lock the same ones never wait for each other crosswise. */
export async function lockProposals(work: Work, ids: readonly number[]): Promise<LockedProposal[]> {
  if (ids.length === 0) return [];
  const rows = await work.tx
    .select({ proposal, number: subject.number })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(inArray(proposal.id, [...ids]))
    .orderBy(asc(proposal.id))
    .for('update', { of: proposal });
  return rows.map((row) => ({ ...row.proposal, number: row.number }));
}

/** Locks one proposal by its public number; null when there is none. */
export async function lockProposal(work: Work, number: string): Promise<LockedProposal | null> {
  const [found] = await work.tx.select({ id: subject.id }).from(subject).where(eq(subject.number, number));
  const [row] = found ? await lockProposals(work, [found.id]) : [];
  return row ?? null;
}

/**
 * Moves proposals along one event of the table, all or none. An agenda item is locked before its proposals.
 * Refuses with the number of the first that cannot: `wrong_state`, `not_allowed`, `reason_required`, `not_found`.
 */
export async function moveProposals(
  work: Work,
  ids: readonly number[],
  event: ProposalEvent,
  move: Move = {},
): Promise<Result<undefined>> {
  const wanted = [...new Set(ids)];
  const rows = await lockProposals(work, wanted);
  if (rows.length !== wanted.length) return refuse('not_found');
  for (const row of rows) {
    const moved = await moveLocked(work, row, event, move);
    if (!moved.ok) return { ...moved, detail: { ...moved.detail, number: row.number } };
  }
  return ok();
}

/** One step of a proposal that is already locked; `set` writes more columns along with it. */
export async function moveLocked(
  work: Work,
  row: LockedProposal,
  event: ProposalEvent,
  move: Move & { set?: Partial<typeof proposal.$inferInsert> } = {},
): Promise<Result<undefined>> {
  const roles = move.roles ?? rolesOnProposal(work.actor, row);
  const reason = move.reason?.trim() || null;
  const decided = decideTransition(proposalWorkflow, { state: row.state, event, roles, reason });
  if (!decided.ok) return decided;
  const { to, public: open } = decided.value;
  await work.tx
    .update(proposal)
    .set({ ...move.set, state: to, version: row.version + 1, changedAt: work.now })
    .where(eq(proposal.id, row.id));
  work.record({
    subjectId: row.id,
    number: row.number,
    type: `proposal.${event}`,
    from: row.state,
    to,
    // What never was public leaves no public trace, also when its author takes it back.
    public: open && (row.publishedAt !== null || move.set?.publishedAt != null),
    reason,
    text: move.text ?? null,
    desk: deskOf(work.actor, actingRole(decided.value, roles) ?? 'system', row),
    ...(move.data ? { data: move.data } : {}),
  });
  return ok();
}

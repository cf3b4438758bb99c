import { asc, eq, inArray } from 'drizzle-orm';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { type Actor, deskOf, type Role } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { actingRole, decideTransition } from '@/lib/platform/workflow';
import { proposalFacts } from './events';
import { rolesOnProposal } from './policy';
import { type ProposalEvent, type ProposalState, proposalWorkflow } from './states';

export type LockedProposal = typeof proposal.$inferSelect & { number: string };

export interface Move {
  reason?: string | null;
  /** The public text whose hash the ledger keeps, when it is not the reason. */
  text?: string | null;
  data?: Record<string, string | number | boolean | null>;
  /**
   * The role in which the caller has already been let in by something larger, such as the agenda item that holds these proposals.
   * Without it each proposal is asked for itself.
   */
  as?: Role;
}

export interface Moved {
  id: number;
  number: string;
  from: ProposalState;
  to: ProposalState;
}

/** Locks proposals in the order of their ids, so that two who lock the same ones never wait for each other in a circle. */
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
 * Takes the same step with several proposals, all or none: locks them, asks the table for each, writes state, version and time, and records one
 * event each. Refusals: `not_found`, `wrong_state` (with `number` and `state` of the first that cannot), `not_allowed`, `reason_required`.
 * An agenda item is to be locked before its proposals.
 */
export async function moveProposals(
  work: Work,
  ids: readonly number[],
  event: ProposalEvent,
  more: Move = {},
): Promise<Result<Moved[]>> {
  const wanted = [...new Set(ids)];
  const rows = await lockProposals(work, wanted);
  if (rows.length !== wanted.length) return refuse('not_found');
  const moved: Moved[] = [];
  for (const row of rows) {
    const step = await moveLocked(work, row, event, more);
    if (!step.ok) return { ...step, detail: { ...step.detail, number: row.number } };
    moved.push(step.value);
  }
  return ok(moved);
}

type Extra = Partial<typeof proposal.$inferInsert>;

/** One step of a proposal that is already locked. `set` writes more columns along. */
export async function moveLocked(
  work: Work,
  row: LockedProposal,
  event: ProposalEvent,
  more: Move & { set?: Extra } = {},
): Promise<Result<Moved>> {
  const roles = rolesFor(work.actor, row, more.as);
  const reason = more.reason?.trim() || null;
  const decided = decideTransition(proposalWorkflow, { state: row.state, event, roles, reason });
  if (!decided.ok) return decided;
  const { to } = decided.value;
  const role = actingRole(decided.value, roles);
  await work.tx
    .update(proposal)
    .set({ ...more.set, state: to, version: row.version + 1, changedAt: work.now })
    .where(eq(proposal.id, row.id));
  work.record({
    subjectId: row.id,
    number: row.number,
    type: proposalFacts[event],
    from: row.state,
    to,
    reason,
    public: decided.value.public && (row.publishedAt !== null || more.set?.publishedAt != null),
    desk: role ? deskOf(work.actor, role) : null,
    text: more.text ?? null,
    data: more.data ?? {},
  });
  return ok({ id: row.id, number: row.number, from: row.state, to });
}

function rolesFor(actor: Actor, row: LockedProposal, as: Role | undefined): readonly Role[] {
  return as ? [as] : rolesOnProposal(actor, row);
}

import { asc, eq, inArray, sql } from 'drizzle-orm';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { deskOf, type Role, rolesOn } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { actingRole, decideTransition } from '@/lib/platform/workflow';
import { type ProposalEvent, proposalWorkflow } from './states';

interface Move {
  /** Roles the caller has proven over the whole set (a hub over its own item, a proposer over the item of the proposal). Otherwise each proposal's own. */
  roles?: readonly Role[];
  reason?: string | null;
  /** The public text whose hash the ledger keeps, when it is not the reason. */
  text?: string | null;
  data?: Record<string, string | number | boolean | null>;
}

/**
 * Moves proposals along one event of the table, all or none, locking them in the order of their ids so that two movers never wait for each other
 * crosswise. Refuses with the number of the first that cannot: `wrong_state`, `not_allowed`, `reason_required`, `not_found`.
 */
export async function moveProposals(
  work: Work,
  ids: readonly number[],
  event: ProposalEvent,
  move: Move = {},
): Promise<Result<undefined>> {
  const wanted = [...new Set(ids)];
  const rows = await work.tx
    .select({
      id: proposal.id,
      number: subject.number,
      state: proposal.state,
      dongCode: proposal.dongCode,
      authorId: proposal.authorId,
    })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(inArray(proposal.id, wanted))
    .orderBy(asc(proposal.id))
    .for('update', { of: proposal });
  if (rows.length !== wanted.length) return refuse('not_found');
  for (const row of rows) {
    const roles = move.roles ?? rolesOn(work.actor, row);
    const decided = decideTransition(proposalWorkflow, { state: row.state, event, roles, reason: move.reason });
    if (!decided.ok) return { ...decided, detail: { ...decided.detail, number: row.number } };
    const { to, public: open } = decided.value;
    await work.tx
      .update(proposal)
      .set({ state: to, changedAt: work.now, version: sql`${proposal.version} + 1` })
      .where(eq(proposal.id, row.id));
    work.record({
      subjectId: row.id,
      number: row.number,
      type: `proposal.${event}`,
      from: row.state,
      to,
      public: open,
      reason: move.reason ?? null,
      text: move.text ?? null,
      desk: deskOf(work.actor, actingRole(decided.value, roles) ?? 'system'),
      ...(move.data ? { data: move.data } : {}),
    });
  }
  return ok();
}

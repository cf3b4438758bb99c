import { and, eq, isNull, sql } from 'drizzle-orm';
import { agendaItem, agendaProposal } from '@/db/schema/agenda';
import { proposal, support } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { deskOf, type Role, rolesOn } from '@/lib/platform/actor';
import { ok, type Result } from '@/lib/platform/result';
import type { NewEvent, Work } from '@/lib/platform/transact';
import { actingRole, decideTransition } from '@/lib/platform/workflow';
import { type AgendaEvent, agendaWorkflow } from './states';

export type LockedItem = typeof agendaItem.$inferSelect & { number: string };

/** The item by its number, its row locked until commit. */
export async function lockItem(work: Work, number: string): Promise<LockedItem | null> {
  const [row] = await work.tx
    .select({ item: agendaItem, number: subject.number })
    .from(agendaItem)
    .innerJoin(subject, eq(subject.id, agendaItem.id))
    .where(eq(subject.number, number))
    .for('update', { of: agendaItem });
  return row ? { ...row.item, number: row.number } : null;
}

/** Ids and authors of the proposals that the item holds now. */
export async function liveProposals(
  work: Work,
  itemId: number,
): Promise<{ id: number; authorId: number; state: string }[]> {
  return work.tx
    .select({ id: proposal.id, authorId: proposal.authorId, state: proposal.state })
    .from(agendaProposal)
    .innerJoin(proposal, eq(proposal.id, agendaProposal.proposalId))
    .where(and(eq(agendaProposal.agendaItemId, itemId), isNull(agendaProposal.takenOutAt)))
    .orderBy(proposal.id);
}

interface Step {
  roles?: readonly Role[];
  reason?: string | null;
  text?: string | null;
  data?: NewEvent['data'];
  set?: Partial<typeof agendaItem.$inferInsert>;
}

/** Moves the locked item along one event of its table and records the step. */
export async function moveItem(
  work: Work,
  item: LockedItem,
  event: AgendaEvent,
  step: Step = {},
): Promise<Result<undefined>> {
  const roles = step.roles ?? rolesOn(work.actor, { zoneId: item.zoneId });
  const decided = decideTransition(agendaWorkflow, { state: item.state, event, roles, reason: step.reason });
  if (!decided.ok) return decided;
  const { to, public: open } = decided.value;
  await work.tx
    .update(agendaItem)
    .set({ ...step.set, state: to, changedAt: work.now, version: sql`${agendaItem.version} + 1` })
    .where(eq(agendaItem.id, item.id));
  noteItem(work, item, event, {
    from: item.state,
    to,
    public: open,
    reason: step.reason ?? null,
    text: step.text ?? null,
    desk: deskOf(work.actor, actingRole(decided.value, roles) ?? 'system'),
    ...(step.data ? { data: step.data } : {}),
  });
  return ok();
}

/** Records a step of the item that may leave its state as it is. */
export function noteItem(
  work: Work,
  item: { id: number; number: string },
  event: string,
  more: Omit<NewEvent, 'subjectId' | 'number' | 'type'>,
): void {
  work.record({ subjectId: item.id, number: item.number, type: `agenda.${event}`, ...more });
}

/** Counts the persons who support any proposal of the item, or one merged into it, each once. */
export async function recountItem(work: Work, itemId: number): Promise<void> {
  await work.tx
    .update(agendaItem)
    .set({
      supportCount: sql`(select count(distinct ${support.memberId}) from ${support}
        join ${proposal} on ${proposal.id} = ${support.proposalId}
        join ${agendaProposal} on ${agendaProposal.proposalId} = coalesce(${proposal.mergedIntoId}, ${proposal.id})
        where ${support.standing} = 'counted' and ${agendaProposal.agendaItemId} = ${itemId} and ${agendaProposal.takenOutAt} is null)`,
    })
    .where(eq(agendaItem.id, itemId));
}

import { and, count, desc, eq, isNull } from 'drizzle-orm';
import { agendaItem, agendaProposal, decision, opinion, reExamination } from '@/db/schema/agenda';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { deskOf, memberIdOf } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { startClock, stopClock } from '@/lib/platform/clock/mutations';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { moveProposals } from '@/lib/proposal/mutations/move';
import type { ProposalEvent } from '@/lib/proposal/states';
import { liveProposals, lockItem, moveItem, noteItem } from './mutations-item';
import { decideDecision, decidePublication, decideReExamination } from './rules';
import type { DecisionInput } from './schema';
import type { Outcome } from './states';

const proposalEvent: Record<Outcome, ProposalEvent> = {
  adopted: 'adopt',
  partially_adopted: 'adopt_partially',
  not_adopted: 'decline',
};

const preparedOf = (itemId: number) =>
  and(eq(decision.agendaItemId, itemId), isNull(decision.publishedAt), isNull(decision.discardedAt));

/** Writes the decision down, seen by the office only. One at a time: a second finds `already_prepared`. */
export async function prepareDecision(work: Work, input: DecisionInput): Promise<Result<undefined>> {
  const item = await lockItem(work, input.item);
  const by = memberIdOf(work.actor);
  if (!item || by === null) return refuse('not_found');
  if (item.state !== 'reviewing') return refuse('wrong_state', { detail: { state: item.state } });
  const complete = decideDecision({ ...input, today: dayOf(work.now) });
  if (!complete.ok) return complete;
  const held = await liveProposals(work, item.id);
  if (held.some((p) => p.authorId === by)) return refuse('own_case');
  const [prepared] = await work.tx.select({ id: decision.id }).from(decision).where(preparedOf(item.id));
  if (prepared) return refuse('already_prepared');
  const [asked] = await work.tx
    .select({ id: reExamination.id })
    .from(reExamination)
    .where(and(eq(reExamination.agendaItemId, item.id), isNull(reExamination.answeredAt)))
    .orderBy(desc(reExamination.id))
    .limit(1);
  await work.tx.insert(decision).values({
    agendaItemId: item.id,
    outcome: input.outcome,
    reasons: input.reasons,
    remedy: input.outcome === 'adopted' ? null : input.remedy,
    plannedFor: input.outcome === 'not_adopted' ? null : input.plannedFor,
    leadDepartmentId: input.outcome === 'not_adopted' ? null : input.leadDepartment,
    reExaminationId: asked?.id ?? null,
    preparedBy: by,
    preparedAt: work.now,
  });
  noteItem(work, item, 'prepare_decision', { public: false, desk: deskOf(work.actor, 'planner') });
  return ok();
}

/** Takes a prepared decision back, so that it can be written anew. */
export async function discardDecision(work: Work, itemNumber: string): Promise<Result<undefined>> {
  const item = await lockItem(work, itemNumber);
  if (!item) return refuse('not_found');
  const gone = await work.tx
    .update(decision)
    .set({ discardedAt: work.now })
    .where(preparedOf(item.id))
    .returning({ id: decision.id });
  if (gone.length === 0) return refuse('nothing_prepared');
  noteItem(work, item, 'discard_decision', { public: false, desk: deskOf(work.actor, 'planner') });
  return ok();
}

/** Makes the prepared decision public, by another person. Every proposal of the item follows; the clock stops. */
export async function publishDecision(work: Work, itemNumber: string): Promise<Result<{ outcome: Outcome }>> {
  const item = await lockItem(work, itemNumber);
  const by = memberIdOf(work.actor);
  if (!item || by === null) return refuse('not_found');
  const [prepared] = await work.tx.select().from(decision).where(preparedOf(item.id)).for('update');
  if (!prepared)
    return refuse(item.state === 'reviewing' ? 'nothing_prepared' : 'wrong_state', { detail: { state: item.state } });
  const held = await liveProposals(work, item.id);
  const [open] = await work.tx
    .select({ n: count() })
    .from(opinion)
    .where(and(eq(opinion.agendaItemId, item.id), isNull(opinion.answeredAt), isNull(opinion.cancelledAt)));
  const decided = decidePublication({
    memberId: by,
    preparedBy: prepared.preparedBy,
    authorIds: held.map((p) => p.authorId),
    openOpinions: open?.n ?? 0,
  });
  if (!decided.ok) return decided;
  const { outcome, reasons } = prepared;
  const moved = await moveItem(work, item, 'decide', {
    text: reasons,
    data: { outcome },
    set: { outcome, decidedAt: work.now },
  });
  if (!moved.ok) return moved;
  const followed = await moveProposals(
    work,
    held.map((p) => p.id),
    proposalEvent[outcome],
    { reason: reasons, data: { item: item.number } },
  );
  if (!followed.ok) return followed;
  await work.tx.update(decision).set({ publishedBy: by, publishedAt: work.now }).where(eq(decision.id, prepared.id));
  await work.tx
    .update(reExamination)
    .set({ answeredAt: work.now })
    .where(and(eq(reExamination.agendaItemId, item.id), isNull(reExamination.answeredAt)));
  await stopClock(work, item.id, prepared.reExaminationId ? 're_examination' : 'proposal_decision', work.now);
  return ok({ outcome });
}

/** A proposer asks once, within fifteen days, for the decision to be looked at again; the whole item goes back under review. */
export async function requestReExamination(
  work: Work,
  proposalNumber: string,
  reason: string,
): Promise<Result<undefined>> {
  const by = memberIdOf(work.actor);
  const [asked] = await work.tx
    .select({ id: proposal.id, authorId: proposal.authorId, itemId: agendaProposal.agendaItemId })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .innerJoin(agendaProposal, and(eq(agendaProposal.proposalId, proposal.id), isNull(agendaProposal.takenOutAt)))
    .where(eq(subject.number, proposalNumber));
  if (!asked || by === null) return refuse('not_found');
  if (asked.authorId !== by) return refuse('not_allowed');
  const [itemNumber] = await work.tx
    .select({ number: subject.number })
    .from(agendaItem)
    .innerJoin(subject, eq(subject.id, agendaItem.id))
    .where(eq(agendaItem.id, asked.itemId));
  const item = itemNumber ? await lockItem(work, itemNumber.number) : null;
  if (!item) return refuse('not_found');
  if (item.outcome === 'adopted') return refuse('wrong_state', { detail: { state: item.state } });
  const [before] = await work.tx
    .select({ id: reExamination.id })
    .from(reExamination)
    .where(eq(reExamination.proposalId, asked.id));
  if (before) return refuse('asked_before');
  const inTime = decideReExamination(item.decidedAt, work.now);
  if (!inTime.ok) return inTime;
  const moved = await moveItem(work, item, 're_examine', {
    roles: ['author'],
    reason,
    set: { outcome: null, decidedAt: null },
  });
  if (!moved.ok) return moved;
  await work.tx
    .insert(reExamination)
    .values({ agendaItemId: item.id, proposalId: asked.id, requestedBy: by, requestedAt: work.now, reason });
  const held = await liveProposals(work, item.id);
  const followed = await moveProposals(
    work,
    held.map((p) => p.id),
    're_examine',
    { roles: ['author'], reason, data: { item: item.number } },
  );
  if (!followed.ok) return followed;
  await startClock(work, item.id, 're_examination', work.now);
  return ok();
}

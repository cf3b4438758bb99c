import { and, asc, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { agendaItem, agendaProposal } from '@/db/schema/agenda';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { turnRound } from '@/lib/district/mutations-round';
import { getOpenRound, listZoneDongs } from '@/lib/district/queries';
import { deskOf, memberIdOf } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { startClock, stopClock } from '@/lib/platform/clock/mutations';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { moveProposals } from '@/lib/proposal/mutations/move';
import { type LockedItem, liveProposals, lockItem, moveItem, noteItem, recountItem } from './mutations-item';
import { mayEditItem } from './policy';
import { decideGather } from './rules';
import type { EditInput, GatherInput } from './schema';

const officerId = (work: Work): number => {
  const id = memberIdOf(work.actor);
  if (id === null) throw new Error('an agenda item is written by a person');
  return id;
};

/** Makes an agenda item in drafting from published proposals of the dongs linked to the hub today. Refuses `not_linked`, `wrong_state`, `not_found`, `not_allowed`. */
export async function gatherProposals(work: Work, input: GatherInput): Promise<Result<{ number: string }>> {
  const day = dayOf(work.now);
  const dongs = await listZoneDongs(input.zone, day, work.tx);
  const hub = dongs.find((d) => d.role === 'hub');
  if (!hub) return refuse('no_hub');
  const round = await getOpenRound(input.zone, work.tx);
  const { id, number } = await createSubject(work, 'agenda_item');
  const by = officerId(work);
  await work.tx.insert(agendaItem).values({
    id,
    zoneId: input.zone,
    hubDong: hub.code,
    roundId: round?.id ?? null,
    title: input.title,
    summary: input.summary,
    why: input.why,
    state: 'drafting',
    createdBy: by,
    createdAt: work.now,
    changedAt: work.now,
  });
  noteItem(work, { id, number }, 'draft', { to: 'drafting', public: false, desk: deskOf(work.actor, 'hub_officer') });
  const put = await putIn(work, { id, number, zoneId: input.zone }, input.proposals);
  return put.ok ? ok({ number }) : put;
}

/** Puts more proposals into an item that the hub is still drafting. */
export async function addProposals(
  work: Work,
  itemNumber: string,
  numbers: readonly string[],
): Promise<Result<undefined>> {
  const item = await lockItem(work, itemNumber);
  if (!item) return refuse('not_found');
  if (!mayEditItem(work.actor, item)) return refuse('wrong_state', { detail: { state: item.state } });
  return putIn(work, item, numbers);
}

async function putIn(
  work: Work,
  item: Pick<LockedItem, 'id' | 'number' | 'zoneId'>,
  numbers: readonly string[],
): Promise<Result<undefined>> {
  const wanted = [...new Set(numbers)];
  const found = await work.tx
    .select({ id: proposal.id, number: subject.number, dongCode: proposal.dongCode })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(and(inArray(subject.number, wanted), isNotNull(proposal.publishedAt)))
    .orderBy(asc(proposal.id));
  const missing = wanted.find((number) => !found.some((p) => p.number === number));
  if (missing) return refuse('not_found', { detail: { number: missing } });
  const dongs = await listZoneDongs(item.zoneId, dayOf(work.now), work.tx);
  const gather = decideGather(
    found,
    dongs.map((d) => d.code),
  );
  if (!gather.ok) return gather;
  const moved = await moveProposals(
    work,
    found.map((p) => p.id),
    'gather',
    { roles: ['hub_officer'], data: { item: item.number } },
  );
  if (!moved.ok) return moved;
  const by = officerId(work);
  await work.tx
    .insert(agendaProposal)
    .values(found.map((p) => ({ agendaItemId: item.id, proposalId: p.id, gatheredAt: work.now, gatheredBy: by })));
  await recountItem(work, item.id);
  return ok();
}

/** Takes one proposal out again; it is published as before, and the row of its stay remains. */
export async function takeOutProposal(
  work: Work,
  itemNumber: string,
  proposalNumber: string,
  reason: string | null,
): Promise<Result<undefined>> {
  const item = await lockItem(work, itemNumber);
  if (!item) return refuse('not_found');
  if (!mayEditItem(work.actor, item)) return refuse('wrong_state', { detail: { state: item.state } });
  const [held] = await work.tx
    .select({ id: agendaProposal.proposalId })
    .from(agendaProposal)
    .innerJoin(subject, eq(subject.id, agendaProposal.proposalId))
    .where(
      and(
        eq(agendaProposal.agendaItemId, item.id),
        eq(subject.number, proposalNumber),
        isNull(agendaProposal.takenOutAt),
      ),
    );
  if (!held) return refuse('not_found', { detail: { number: proposalNumber } });
  return release(work, item, [held.id], reason);
}

async function release(work: Work, item: LockedItem, ids: number[], reason: string | null): Promise<Result<undefined>> {
  const moved = await moveProposals(work, ids, 'take_out', {
    roles: ['hub_officer'],
    reason,
    data: { item: item.number },
  });
  if (!moved.ok) return moved;
  await work.tx
    .update(agendaProposal)
    .set({ takenOutAt: work.now, takenOutBy: officerId(work) })
    .where(
      and(
        eq(agendaProposal.agendaItemId, item.id),
        inArray(agendaProposal.proposalId, ids),
        isNull(agendaProposal.takenOutAt),
      ),
    );
  await recountItem(work, item.id);
  return ok();
}

/** Changes the hub's words while it is drafting. `stale` carries what stands there now. */
export async function editItem(work: Work, input: EditInput): Promise<Result<undefined>> {
  const item = await lockItem(work, input.item);
  if (!item) return refuse('not_found');
  if (!mayEditItem(work.actor, item)) return refuse('wrong_state', { detail: { state: item.state } });
  if (item.version !== input.version) {
    return refuse('stale', {
      detail: { version: item.version, title: item.title, summary: item.summary, why: item.why },
    });
  }
  await work.tx
    .update(agendaItem)
    .set({
      title: input.title,
      summary: input.summary,
      why: input.why,
      changedAt: work.now,
      version: sql`${agendaItem.version} + 1`,
    })
    .where(eq(agendaItem.id, item.id));
  noteItem(work, item, 'edit', { public: false, desk: deskOf(work.actor, 'hub_officer') });
  return ok();
}

/** Sends the item up: its proposals come under review, and the month for the decision begins (once: a return to the hub does not start it again). */
export async function submitItem(work: Work, itemNumber: string): Promise<Result<{ number: string }>> {
  const item = await lockItem(work, itemNumber);
  if (!item) return refuse('not_found');
  const held = await liveProposals(work, item.id);
  if (held.length === 0) return refuse('nothing_gathered');
  const moved = await moveItem(work, item, 'submit', {
    text: `${item.title}\n${item.summary}\n${item.why}`,
    set: { submittedAt: item.submittedAt ?? work.now },
  });
  if (!moved.ok) return moved;
  const raised = await moveProposals(
    work,
    held.map((p) => p.id),
    'raise',
    { roles: ['hub_officer'], data: { item: item.number } },
  );
  if (!raised.ok) return raised;
  for (const { id } of held) await stopClock(work, id, 'gathering_round', work.now);
  if (!item.submittedAt) await startClock(work, item.id, 'proposal_decision', work.now);
  return ok({ number: item.number });
}

/** Gives up a draft; its proposals are published as before. */
export async function discardItem(work: Work, itemNumber: string, reason: string | null): Promise<Result<undefined>> {
  const item = await lockItem(work, itemNumber);
  if (!item) return refuse('not_found');
  const held = await liveProposals(work, item.id);
  const released =
    held.length > 0
      ? await release(
          work,
          item,
          held.map((p) => p.id),
          reason,
        )
      : ok();
  return released.ok ? moveItem(work, item, 'discard', { reason }) : released;
}

/** Ends the zone's round: each published proposal that was not gathered gets the closing note, and the next round opens. */
export async function closeRound(work: Work, zoneId: number, note: string): Promise<Result<{ closed: number }>> {
  const round = await turnRound(work, zoneId, note);
  if (!round.ok) return round;
  const dongs = await listZoneDongs(zoneId, dayOf(work.now), work.tx);
  const left = await work.tx
    .select({ id: proposal.id })
    .from(proposal)
    .where(
      and(
        eq(proposal.state, 'published'),
        lte(proposal.publishedAt, work.now),
        inArray(
          proposal.dongCode,
          dongs.map((d) => d.code),
        ),
      ),
    );
  const ids = left.map((p) => p.id);
  const moved = await moveProposals(work, ids, 'not_gather', {
    roles: ['hub_officer'],
    reason: note,
    data: { round: round.value.id },
  });
  if (!moved.ok) return moved;
  for (const id of ids) await stopClock(work, id, 'gathering_round', work.now);
  return ok({ closed: ids.length });
}

import { notFound } from 'next/navigation';
import { cache } from 'react';
import { mayAskReExamination } from '@/lib/agenda/policy';
import { decideReExamination, reExaminationUntil } from '@/lib/agenda/rules';
import { internalStates } from '@/lib/agenda/states';
import { mayWriteComment } from '@/lib/comment/policy';
import { listComments } from '@/lib/comment/queries';
import { decideComment } from '@/lib/comment/rules';
import { getDong, listDongs, listZones } from '@/lib/district/queries';
import { one, type Query } from '@/lib/format/query';
import { getSuspension } from '@/lib/moderation/queries';
import { memberIdOf } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { clocksOf } from '@/lib/platform/clock/queries';
import { listAttachments } from '@/lib/platform/files/files';
import { listSteps } from '@/lib/platform/history';
import { currentActor } from '@/lib/platform/session';
import { getPracticeBehind } from '@/lib/practice/queries';
import { getResearchBehind } from '@/lib/research/queries';
import { mayEditProposal, mayMoveProposal, mayReadInternalSteps, mayReadProposal, mayScreenProposal } from './policy';
import { getItemHolding, getProposal, type ItemHolding, listMerged } from './queries';
import { getVoices } from './queries/burst';
import { listProposalCards } from './queries-list';
import { findWords } from './queries-search';
import { decideSupport, isOpenToSupport } from './rules';
import { stages } from './rules-stage';
import { proposalFilter } from './schema';
import type { ProposalState } from './states';

const pageLength = 20;
export type Address = Query;

/** The public list with its filters, read from the address. */
export async function loadProposals(address: Address) {
  const filter = proposalFilter.parse(
    Object.fromEntries(Object.entries(address).map(([name, value]) => [name, one(value)])),
  );
  const at = now();
  const day = dayOf(at);
  const [found, dongs, zones] = await Promise.all([
    listProposalCards({ ...filter, states: filter.stage ? stages[filter.stage] : null, limit: pageLength, day }),
    listDongs(day),
    listZones(),
  ]);
  const current = zones.filter((zone) => zone.validFrom <= day && (zone.validTo === null || zone.validTo > day));
  return {
    ...found,
    filter,
    dongs,
    zones: current,
    tooShort: Boolean(filter.q) && findWords(filter.q ?? '').length === 0,
    now: at,
  };
}

/** What `/proposals/[number]` shows to whoever asks. What is not public does not exist, except for its author and its dong. */
export const loadProposal = cache(async (number: string) => {
  const at = now();
  const actor = await currentActor();
  const reader = memberIdOf(actor);
  const proposal = await getProposal(number, reader);
  if (!proposal || !mayReadProposal(actor, proposal)) notFound();
  const internal = mayReadInternalSteps(actor, proposal);
  const [item, dong, steps, merged, files, comments, voices, practice, research, suspension] = await Promise.all([
    getItemHolding(proposal.id),
    getDong(proposal.dong.slug, dayOf(at)),
    listSteps([proposal.id], { internal }),
    listMerged(proposal.id),
    listAttachments(proposal.id, !internal),
    listComments(proposal.id, reader),
    getVoices(proposal.id, reader),
    getPracticeBehind(proposal.id),
    getResearchBehind(proposal.id),
    reader === null ? null : getSuspension(reader, at),
  ]);
  const clocks = await clocksOf(item ? [proposal.id, item.id] : [proposal.id], at);
  const own = reader === proposal.authorId;
  return {
    proposal: proposal.state === 'withdrawn' && !own ? { ...proposal, ...nothing } : proposal,
    item: item && !internalStates.includes(item.state) ? item : null,
    gathered: item,
    practice,
    research,
    hub: dong?.hub ?? null,
    clocks: [...(clocks.get(proposal.id) ?? []), ...(item ? (clocks.get(item.id) ?? []) : [])],
    steps: steps.filter((step) => !/^(comment|moderation)[.]/.test(step.type)),
    merged,
    files: proposal.state === 'withdrawn' && !own ? [] : files,
    comments,
    voices,
    suspension,
    now: at,
    reader: {
      kind: actor.kind,
      own,
      verified: actor.kind === 'resident' && actor.verification !== 'none',
      maySupport: decideSupport(proposal, actor).ok,
      supportOpen: isOpenToSupport(proposal.state),
      mayEdit: mayEditProposal(actor, proposal),
      mayWithdraw: mayMoveProposal(actor, proposal, 'withdraw'),
      mayComment: mayWriteComment(actor) && decideComment(proposal).ok,
      commentsOpen: decideComment(proposal).ok,
      desk: mayScreenProposal(actor, proposal),
      askAgainUntil: own ? askAgainUntil(proposal.state, item, at) : null,
    },
  };
});
export type ProposalPage = Awaited<ReturnType<typeof loadProposal>>;

/** Until when the author may ask for the decision to be looked at again; null when they may not, or have done so. */
function askAgainUntil(state: ProposalState, item: ItemHolding | null, at: Date): Date | null {
  if (!item?.decidedAt || item.askedAgain || !mayAskReExamination(['author'], state)) return null;
  return decideReExamination(item.decidedAt, at).ok ? reExaminationUntil(item.decidedAt) : null;
}

const nothing = { problem: '', improvement: '', effect: '', place: null };

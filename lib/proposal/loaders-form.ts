import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { getDong } from '@/lib/district/queries';
import type { Lang } from '@/lib/format/copy';
import { getOpenableThread } from '@/lib/hotline/queries';
import { getSuspension } from '@/lib/moderation/queries';
import { signsOf } from '@/lib/moderation/rules/signs';
import { requireOfficer, requireSignedIn } from '@/lib/platform/auth/guard';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { clocksOf } from '@/lib/platform/clock/queries';
import { listAttachments } from '@/lib/platform/files/files';
import { getDraft } from '@/lib/platform/form/draft';
import { listSteps } from '@/lib/platform/history';
import { paths } from '@/lib/platform/paths';
import { eventsFor } from '@/lib/platform/workflow';
import { getPractice } from '@/lib/practice/queries';
import { getTeam, proposable } from '@/lib/research/queries';
import type { Address } from './loaders';
import { mayEditProposal, mayFileProposal, mayReadProposal, mayScreenProposal, rolesOnProposal } from './policy';
import { getFiling, getProposal, listDongPoints, listMerged } from './queries';
import { listSimilar } from './queries-similar';
import { decideSupplementRequest } from './rules';
import { suspicionsIn } from './rules/personal';
import { type ProposalEvent, proposalWorkflow } from './states';

const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');

/** The form for a new proposal, with what was begun before. With `similar` in the address also what others have proposed. */
export async function loadProposalForm(lang: Lang, address: Address) {
  const actor = await requireSignedIn(lang, paths(lang).newProposal);
  const at = now();
  const [dongs, draft, suspension] = await Promise.all([
    listDongPoints(dayOf(at)),
    getDraft(actor.memberId, 'proposal'),
    getSuspension(actor.memberId, at),
  ]);
  const typed = draft?.values ?? {};
  const dongCode = text(address.dong) || text(typed.dongCode) || (actor.kind === 'resident' ? actor.homeDong : null);
  const asked = address.similar !== undefined;
  const [practice, research] = await Promise.all([
    getPractice(text(address.practice)),
    getTeam(text(address.research)),
  ]);
  const similar = asked ? await listSimilar(text(typed.title) || text(typed.problem), { dongCode }) : null;
  return {
    may: mayFileProposal(actor),
    suspension,
    dongs,
    draft,
    dongCode: dongs.find((dong) => dong.code === dongCode || dong.slug === dongCode)?.code ?? '',
    similar,
    practice: practice?.state === 'published' ? { number: practice.number, title: practice.title } : null,
    research:
      research && proposable.includes(research.state) ? { number: research.number, title: research.title } : null,
    now: at,
  };
}

/** The author's form for an own proposal; for others it does not exist. */
export async function loadProposalEdit(lang: Lang, number: string) {
  const actor = await requireSignedIn(lang, paths(lang).editProposal(number));
  const proposal = await getProposal(number, actor.memberId);
  if (!proposal || proposal.authorId !== actor.memberId) notFound();
  const [dongs, files, steps, suspension] = await Promise.all([
    listDongPoints(dayOf(now())),
    listAttachments(proposal.id),
    listSteps([proposal.id], { internal: true }),
    proposal.publishedAt === null ? null : getSuspension(actor.memberId, now()),
  ]);
  const asked = steps.findLast((step) => step.to === proposal.state && step.reason)?.reason ?? null;
  return { proposal, dongs, files, asked, suspension, may: mayEditProposal(actor, proposal) };
}

/** Verbs of the desk's page, in its order; gathering has a page of its own. */
const deskVerbs = [
  'publish',
  'return',
  'request_supplement',
  'redirect',
  'merge',
  'unmerge',
] as const satisfies ProposalEvent[];

/** The officer's page for one proposal: for the desk of its dong and, once it is public, of the hub. Other officers get the public page. */
export const loadProposalDesk = cache(async (lang: Lang, number: string) => {
  const actor = await requireOfficer(lang, paths(lang).deskProposal(number));
  const at = now();
  const proposal = await getProposal(number, actor.memberId);
  if (!proposal || !mayReadProposal(actor, proposal)) notFound();
  if (!mayScreenProposal(actor, proposal)) redirect(paths(lang).proposal(number));
  const roles = rolesOnProposal(actor, proposal);
  if (proposal.publishedAt === null && !roles.includes('dong_officer')) notFound();
  const [files, steps, clocks, merged, similar, dong, filing, text] = await Promise.all([
    listAttachments(proposal.id),
    listSteps([proposal.id], { internal: true }),
    clocksOf([proposal.id], at),
    listMerged(proposal.id),
    listSimilar(proposal.title, { dongCode: proposal.dongCode, except: number }),
    getDong(proposal.dong.slug, dayOf(at)),
    getFiling(proposal.id),
    getOpenableThread(proposal.fromThread, actor),
  ]);
  const possible = eventsFor(proposalWorkflow, proposal.state, roles);
  return {
    proposal,
    files,
    steps: steps.filter((step) => !/^(comment|moderation)[.]/.test(step.type)),
    clocks: clocks.get(proposal.id) ?? [],
    merged,
    similar,
    /** The text it was made of, where this officer may open it. */
    text,
    suspicions: proposal.publishedAt === null ? suspicionsIn(proposal) : [],
    signs: proposal.publishedAt === null ? signsOf(allWords(proposal), filing) : [],
    hub: dong?.hub ?? null,
    verbs: deskVerbs.filter((verb) => possible.includes(verb)),
    supplementLate: !decideSupplementRequest(proposal, at).ok,
    now: at,
  };
});
const allWords = (p: { title: string; problem: string; improvement: string; effect: string }) =>
  [p.title, p.problem, p.improvement, p.effect].join('\n');

export type ProposalDesk = Awaited<ReturnType<typeof loadProposalDesk>>;

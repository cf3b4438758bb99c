import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { requireSignedIn } from '@/lib/platform/auth/guard';
import { siteOrigin } from '@/lib/platform/auth/settings';
import { signLink } from '@/lib/platform/auth/signed-link';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listSteps } from '@/lib/platform/history';
import { paths } from '@/lib/platform/paths';
import { eventsFor } from '@/lib/platform/workflow';
import { mayFound, mayLeadTeam, rolesOnTeam } from '../policy';
import { getCall, getSelection, getTeam, listTeamsOf } from '../queries';
import {
  getInvited,
  type InvitationRow,
  invitationFor,
  listBudget,
  listEntries,
  listFiles,
  listInvitations,
  listPeople,
  listReceipts,
} from '../queries/team';
import { isOfTeam, leftOf, phaseOn, standingOf } from '../rules';
import { teamWorkflow } from '../states';

/** The form that founds a team on a call. */
export async function loadFounding(lang: Lang, number: string) {
  const actor = await requireSignedIn(lang, paths(lang).foundTeam(number));
  const call = await getCall(number);
  if (!call || call.state === 'draft') notFound();
  return { call, may: mayFound(actor), open: phaseOn(call, dayOf(now())) === 'open' };
}

/** Everything a team works with, for its own people; for everybody else it is not there. */
export async function loadWorkspace(lang: Lang, number: string) {
  const actor = await requireSignedIn(lang, paths(lang).ownTeam(number));
  const team = await getTeam(number);
  if (!team || !isOfTeam(actor, team)) notFound();
  const [people, invitations, entries, files, budget, receipts, selection, steps] = await Promise.all([
    listPeople(team.id),
    listInvitations(team.id),
    listEntries(team.id, { inside: true }),
    listFiles(team.id, { inside: true }),
    listBudget(team.id),
    listReceipts(team.id),
    getSelection(team.id),
    listSteps([team.id], { internal: true }),
  ]);
  const at = now();
  const leads = mayLeadTeam(actor, team);
  return {
    team,
    people,
    entries,
    files,
    budget,
    receipts,
    steps: steps.filter((step) => step.type !== 'research.prepare'),
    invitations: invitations.map((row) => ({
      ...row,
      standing: standingOf(row, at),
      link: leads ? linkOf(row, at, lang) : null,
    })),
    verdict: selection?.publishedAt ? { outcome: selection.outcome, reason: selection.reason } : null,
    left: leftOf(team),
    leads,
    memberId: actor.memberId,
    events: eventsFor(teamWorkflow, team.state, rolesOnTeam(actor, team)),
    today: dayOf(at),
  };
}

/** The address that lets somebody in, for who made the invitation to hand over; one that was sent is in its letter. */
const linkOf = (row: InvitationRow, at: Date, lang: Lang): string | null =>
  row.sentTo === null && standingOf(row, at) === 'open'
    ? `${siteOrigin()}${paths(lang).researchInvitation(signLink(invitationFor, row.id))}`
    : null;
export type Workspace = Awaited<ReturnType<typeof loadWorkspace>>;

/** Who opens an invitation sees the team's name and question, and whether the link still lets somebody in. */
export async function loadInvitation(lang: Lang, token: string) {
  const actor = await requireSignedIn(lang, paths(lang).researchInvitation(token));
  const invited = await getInvited(token);
  if (!invited) notFound();
  return { ...invited, standing: standingOf(invited, now()), may: mayFound(actor) };
}

/** The teams of whoever is asking. */
export async function loadOwnTeams(lang: Lang) {
  const actor = await requireSignedIn(lang, paths(lang).me);
  return actor.kind === 'resident' ? listTeamsOf(actor.memberId) : [];
}

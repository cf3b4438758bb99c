import { notFound } from 'next/navigation';
import { cache } from 'react';
import { idIn, one, type Query } from '@/lib/format/query';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listSteps } from '@/lib/platform/history';
import { currentActor } from '@/lib/platform/session';
import { getCall, getSelection, getTeam, listCalls, listStarted, listTeams, type TeamFilter } from './queries';
import { listEntries, listFiles, listPeople } from './queries/team';
import { isOfTeam, phaseOn } from './rules';
import { callKinds, openStates } from './schema';

/** Calls and the teams that everyone may see, as the address narrows them. */
export async function loadResearch(query: Query) {
  const kind = callKinds.find((k) => k === one(query.kind));
  const state = openStates.find((s) => s === one(query.state));
  const before = idIn(query.before);
  const filter: TeamFilter = { ...(kind ? { kind } : {}), ...(state ? { state } : {}), ...(before ? { before } : {}) };
  const [calls, page] = await Promise.all([listCalls(kind ? { kind } : {}), listTeams(filter)]);
  const today = dayOf(now());
  return { ...page, kind, state, before, calls: calls.map((call) => ({ ...call, phase: phaseOn(call, today) })) };
}
export type ListedCall = Awaited<ReturnType<typeof loadResearch>>['calls'][number];

/** What a number of the public pages names: a call that was opened, or a team that was selected. */
export const loadCallOrTeam = cache(async (number: string) => {
  const call = await getCall(number);
  if (call) return call.state === 'draft' ? notFound() : { kind: 'call' as const, ...(await loadCall(call)) };
  const team = await getTeam(number);
  if (!team || team.selectedAt === null) notFound();
  return { kind: 'team' as const, ...(await loadTeam(team)) };
});

async function loadCall(call: NonNullable<Awaited<ReturnType<typeof getCall>>>) {
  const [{ rows }, steps] = await Promise.all([listTeams({ call: call.id }), listSteps([call.id])]);
  return { call: { ...call, phase: phaseOn(call, dayOf(now())) }, teams: rows, steps };
}
export type CallPage = Awaited<ReturnType<typeof loadCall>>;

async function loadTeam(team: NonNullable<Awaited<ReturnType<typeof getTeam>>>) {
  const [actor, people, entries, files, selection, started, steps] = await Promise.all([
    currentActor(),
    listPeople(team.id),
    listEntries(team.id),
    listFiles(team.id),
    getSelection(team.id),
    listStarted(team.id),
    listSteps([team.id]),
  ]);
  return {
    team,
    people,
    entries,
    files,
    started,
    steps,
    why: selection?.publishedAt ? selection.reason : null,
    own: isOfTeam(actor, team),
  };
}
export type TeamPage = Awaited<ReturnType<typeof loadTeam>>;

import { notFound } from 'next/navigation';
import { listDepartments } from '@/lib/district/queries';
import type { Lang } from '@/lib/format/copy';
import { hasRole, type Officer } from '@/lib/platform/actor';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listSteps } from '@/lib/platform/history';
import { deskPath, deskRoom } from '@/lib/platform/paths';
import { eventsFor } from '@/lib/platform/workflow';
import { mayDecideTeam, mayKeepCall, mayKeepCalls, rolesOnTeam } from '../policy';
import {
  type CallRow,
  getCall,
  getSelection,
  getTeam,
  listKeptCalls,
  listTeamsOfCall,
  listWaitingTeams,
  type TeamCase,
} from '../queries';
import { listBudget, listEntries, listFiles, listPeople, listReceipts } from '../queries/team';
import { leftOf, phaseOn } from '../rules';
import { callWorkflow, teamWorkflow } from '../states';

/** The calls that this officer keeps, and the teams that wait for them. */
export async function loadResearchDesk(lang: Lang) {
  const actor = await requireOfficer(lang, deskRoom(lang, 'research'));
  if (!mayKeepCalls(actor)) notFound();
  const today = dayOf(now());
  const departments = await departmentsOf(actor, today);
  const mine = hasRole(actor, 'planner') ? null : departments.map(({ id }) => id);
  const [calls, waiting] = await Promise.all([listKeptCalls(mine), listWaitingTeams(mine)]);
  return { calls: calls.map((call) => ({ ...call, phase: phaseOn(call, today) })), waiting, departments, today };
}

/** What a number names at the desk: a call in its editor, or a team with all that is decided about it. */
export async function loadResearchEditor(lang: Lang, number: string) {
  const actor = await requireOfficer(lang, deskPath(lang, 'research', number));
  const call = await getCall(number);
  if (call) return { kind: 'call' as const, ...(await callEditor(actor, call)) };
  const team = await getTeam(number);
  if (!team || !mayDecideTeam(actor, team)) notFound();
  return { kind: 'team' as const, ...(await teamEditor(actor, team)) };
}

async function callEditor(actor: Officer, call: CallRow) {
  if (!mayKeepCall(actor, call)) notFound();
  const today = dayOf(now());
  const [departments, teams, steps] = await Promise.all([
    departmentsOf(actor, today),
    listTeamsOfCall(call.id),
    listSteps([call.id], { internal: true }),
  ]);
  const roles = actor.assignments.map(({ role }) => role);
  return {
    call: { ...call, phase: phaseOn(call, today) },
    departments,
    teams,
    steps,
    events: eventsFor(callWorkflow, call.state, roles),
  };
}
export type CallEditor = Awaited<ReturnType<typeof callEditor>>;

async function teamEditor(actor: Officer, team: TeamCase) {
  const [call, people, entries, files, budget, receipts, selection, steps] = await Promise.all([
    getCall(team.call.number),
    listPeople(team.id),
    listEntries(team.id, { inside: true }),
    listFiles(team.id, { inside: true }),
    listBudget(team.id),
    listReceipts(team.id),
    getSelection(team.id),
    listSteps([team.id], { internal: true }),
  ]);
  return {
    team,
    people,
    entries,
    files,
    budget,
    receipts,
    selection,
    steps,
    selecting: call !== null && phaseOn(call, dayOf(now())) === 'closed',
    preparedByMe: selection?.preparedBy === actor.memberId,
    left: leftOf(team),
    events: eventsFor(teamWorkflow, team.state, rolesOnTeam(actor, team)),
  };
}
export type TeamEditor = Awaited<ReturnType<typeof teamEditor>>;

/** The departments whose calls this officer writes. */
async function departmentsOf(actor: Officer, today: string) {
  const all = await listDepartments(today);
  return all.filter(({ id }) => mayKeepCall(actor, { departmentId: id }));
}

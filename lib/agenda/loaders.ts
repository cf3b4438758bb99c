import { notFound } from 'next/navigation';
import { cache } from 'react';
import { listDepartments, listZones } from '@/lib/district/queries';
import { idIn, one, type Query } from '@/lib/format/query';
import { type Actor, hasRole, memberIdOf } from '@/lib/platform/actor';
import { addDays, dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listClocks } from '@/lib/platform/clock/queries';
import { listSteps } from '@/lib/platform/history';
import { currentActor } from '@/lib/platform/session';
import { listPublishedForHub } from '@/lib/proposal/queries-similar';
import { mayEditItem, mayReadItem, mayReadWork } from './policy';
import {
  getItem,
  getProjectOfItem,
  type ItemFilter,
  isAuthorInItem,
  listDecisions,
  listItemProposals,
  listItems,
  listOpinions,
  listReExaminations,
} from './queries';
import { type AgendaState, agendaWorkflow } from './states';

/** The public list with its filters, read from the address. */
export async function loadItems(query: Query) {
  const state = agendaWorkflow.states.find((s) => s === one(query.state));
  const before = idIn(query.before);
  const zone = one(query.zone) || undefined;
  const filter: ItemFilter = { ...(zone ? { zone } : {}), ...(state ? { state } : {}), ...(before ? { before } : {}) };
  const [page, zones] = await Promise.all([listItems(filter), listZones()]);
  return { ...page, filter, zones };
}

/** What everyone may read of an item. A draft is there for the hub and the district only; for others it does not exist. */
export const loadItem = cache(async (number: string) => {
  const [item, actor] = await Promise.all([getItem(number), currentActor()]);
  if (!item || !mayReadItem(actor, item)) notFound();
  return { item, ...(await readItem(item.id, false)) };
});

async function readItem(id: number, internal: boolean) {
  const at = now();
  const [proposals, opinions, decisions, reExaminations, steps, clocks, project] = await Promise.all([
    listItemProposals([id]),
    listOpinions(id),
    listDecisions(id, { prepared: internal }),
    listReExaminations(id),
    listSteps([id], { internal }),
    listClocks(id, at),
    getProjectOfItem(id),
  ]);
  return { proposals, opinions, decisions, reExaminations, steps, clocks, project, now: at };
}

/** Departments usually get a week. */
const usualDays = 7;

/** The working page of an item: for its hub, the district, and the departments that were asked. */
export const loadItemDesk = cache(async (number: string) => {
  const [item, actor] = await Promise.all([getItem(number), currentActor()]);
  if (!item) notFound();
  const read = await readItem(item.id, true);
  const asked = read.opinions.map((o) => o.department.id);
  if (!mayReadWork(actor, item, asked)) notFound();
  const memberId = memberIdOf(actor);
  const [departments, ownCase, candidates] = await Promise.all([
    listDepartments(dayOf(read.now)),
    memberId === null ? false : isAuthorInItem(item.id, memberId),
    mayEditItem(actor, item) ? listPublishedForHub(item.zoneId, dayOf(now())) : [],
  ]);
  return {
    item,
    ...read,
    departments,
    candidates,
    may: mayDo(actor, item),
    memberId,
    ownCase,
    myDepartments: departmentsOf(actor),
    usualDue: addDays(dayOf(read.now), usualDays),
  };
});

const departmentsOf = (actor: Actor): number[] =>
  actor.kind === 'officer' ? actor.assignments.flatMap((a) => (a.departmentId === null ? [] : [a.departmentId])) : [];

function mayDo(actor: Actor, item: { state: AgendaState; zoneId: number }) {
  const planner = hasRole(actor, 'planner');
  const open = item.state === 'submitted' || item.state === 'reviewing';
  return {
    edit: mayEditItem(actor, item),
    ask: planner && open,
    sendBack: planner && open,
    prepare: planner && item.state === 'reviewing',
    plan: planner && item.state === 'decided',
  };
}

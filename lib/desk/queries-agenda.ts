import { and, asc, count, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { agendaItem, decision, opinion } from '@/db/schema/agenda';
import { dong, gatheringRound, zone, zoneMembership } from '@/db/schema/district';
import { milestone, project } from '@/db/schema/project';
import { proposal } from '@/db/schema/proposal';
import { clock, subject } from '@/db/schema/subject';
import { onDay } from '@/lib/district/queries';
import { officeHours } from '@/lib/platform/calendar/calendar';
import { addDays, dayOf, instantOn } from '@/lib/platform/calendar/day';
import { isOverdueClock } from '@/lib/platform/clock/queries';
import type { Scope, Task, WorkRow } from './rules';

const zoneName = { nameKo: zone.nameKo, nameEn: zone.nameEn };

/** How far ahead a milestone comes onto the desk. */
const milestoneDays = 30;

/** Each hub's round as one heap: what waits to be gathered, by the end of the round. */
export async function listToGather(scope: Scope, now: Date): Promise<WorkRow[]> {
  if (scope.hubZones.length === 0) return [];
  const day = dayOf(now);
  const rows = await db
    .select({ zoneId: zone.id, where: zoneName, closesOn: gatheringRound.closesOn, n: count(proposal.id) })
    .from(zone)
    .innerJoin(zoneMembership, and(eq(zoneMembership.zoneId, zone.id), onDay(zoneMembership, day)))
    .innerJoin(proposal, and(eq(proposal.dongCode, zoneMembership.dongCode), eq(proposal.state, 'published')))
    .leftJoin(gatheringRound, and(eq(gatheringRound.zoneId, zone.id), isNull(gatheringRound.closedAt)))
    .where(inArray(zone.id, scope.hubZones))
    .groupBy(zone.id, gatheringRound.id);
  return rows.map((row) => ({
    key: `round-${row.zoneId}`,
    task: 'gather',
    kind: 'agenda_item',
    number: null,
    title: '',
    count: row.n,
    dueAt: row.closesOn ? instantOn(row.closesOn, officeHours.closes) : null,
    paused: false,
    where: row.where,
  }));
}

const prepared = sql<
  number | null
>`(select ${decision.preparedBy} from ${decision} where ${decision.agendaItemId} = ${agendaItem.id} and ${decision.publishedAt} is null and ${decision.discardedAt} is null)`;
const openOpinions = sql<number>`(select count(*)::int from ${opinion} where ${opinion.agendaItemId} = ${agendaItem.id} and ${opinion.answeredAt} is null and ${opinion.cancelledAt} is null)`;

function taskOf(item: { state: string; prepared: number | null; open: number }, memberId: number): Task {
  if (item.state === 'decided') return 'plan';
  if (item.prepared !== null && item.prepared !== memberId && item.open === 0) return 'publish';
  return item.state === 'reviewing' && item.open === 0 && item.prepared === null ? 'decide' : 'review';
}

/** Items in the hands of a hub (drafts, returned ones) or of the district's planners (submitted, under review, adopted and not yet planned). */
export async function listItemWork(scope: Scope): Promise<WorkRow[]> {
  const hub =
    scope.hubZones.length > 0
      ? and(inArray(agendaItem.zoneId, scope.hubZones), inArray(agendaItem.state, ['drafting', 'returned']))
      : undefined;
  const district = sql`(${agendaItem.state} in ('submitted', 'reviewing') or (${agendaItem.state} = 'decided' and ${agendaItem.outcome} <> 'not_adopted'))`;
  const mine = scope.planner ? (hub ? sql`(${hub} or ${district})` : district) : hub;
  if (!mine) return [];
  const rows = await db
    .select({
      number: subject.number,
      title: agendaItem.title,
      state: agendaItem.state,
      where: zoneName,
      dueAt: clock.dueAt,
      prepared,
      open: openOpinions,
    })
    .from(agendaItem)
    .innerJoin(subject, eq(subject.id, agendaItem.id))
    .innerJoin(zone, eq(zone.id, agendaItem.zoneId))
    .leftJoin(clock, and(eq(clock.subjectId, agendaItem.id), isNull(clock.stoppedAt)))
    .where(mine)
    .orderBy(asc(clock.dueAt));
  return rows.map(({ number, title, where, dueAt, ...item }) => ({
    key: number,
    task: item.state === 'drafting' || item.state === 'returned' ? 'complete' : taskOf(item, scope.memberId),
    kind: 'agenda_item',
    number,
    title,
    dueAt,
    paused: false,
    where,
  }));
}

/** Questions to a department that it has not answered. */
export async function listOpinionWork(scope: Scope): Promise<WorkRow[]> {
  if (scope.departments.length === 0) return [];
  const rows = await db
    .select({ id: opinion.id, number: subject.number, title: agendaItem.title, dueAt: opinion.dueAt, where: zoneName })
    .from(opinion)
    .innerJoin(agendaItem, eq(agendaItem.id, opinion.agendaItemId))
    .innerJoin(subject, eq(subject.id, agendaItem.id))
    .innerJoin(zone, eq(zone.id, agendaItem.zoneId))
    .where(
      and(inArray(opinion.departmentId, scope.departments), isNull(opinion.answeredAt), isNull(opinion.cancelledAt)),
    )
    .orderBy(asc(opinion.dueAt));
  return rows.map(({ id, ...row }) => ({
    ...row,
    key: `opinion-${id}`,
    task: 'opinion',
    kind: 'agenda_item',
    paused: false,
  }));
}

/** Open milestones of a department's or institution's live projects that are due soon or late. */
export async function listMilestoneWork(scope: Scope, now: Date): Promise<WorkRow[]> {
  if (scope.departments.length + scope.institutions.length === 0) return [];
  const rows = await db
    .select({ id: milestone.id, number: subject.number, title: milestone.title, dueOn: milestone.dueOn })
    .from(milestone)
    .innerJoin(project, eq(project.id, milestone.projectId))
    .innerJoin(subject, eq(subject.id, project.id))
    .where(
      and(
        or(inArray(project.departmentId, scope.departments), inArray(project.institutionId, scope.institutions)),
        inArray(project.state, ['planned', 'running', 'delayed']),
        isNull(milestone.doneAt),
        lt(milestone.dueOn, addDays(dayOf(now), milestoneDays)),
      ),
    )
    .orderBy(asc(milestone.dueOn));
  return rows.map(({ id, dueOn, ...row }) => ({
    ...row,
    key: `milestone-${id}`,
    task: 'milestone',
    kind: 'project',
    dueAt: instantOn(dueOn, officeHours.closes),
    paused: false,
    where: null,
  }));
}

/** For the mayor: everything in the district that is past its promise; of what is not public, only that it is late and where. */
export async function listOverdue(scope: Scope, now: Date): Promise<WorkRow[]> {
  if (!scope.mayor) return [];
  const rows = await db.execute<{
    number: string;
    kind: WorkRow['kind'];
    title: string | null;
    due_at: Date;
    name_ko: string | null;
    name_en: string | null;
  }>(sql`
    select s.number, s.kind,
      case when c.visibility = 'private' or (p.id is not null and p.published_at is null) then null
        else coalesce(c.title, p.title, a.title) end as title, ${clock.dueAt} as due_at, d.name_ko, d.name_en
    from ${clock} join ${subject} s on s.id = ${clock.subjectId}
    left join complaint c on c.id = s.id left join proposal p on p.id = s.id left join agenda_item a on a.id = s.id
    left join ${dong} d on d.code = coalesce(c.dong_code, p.dong_code, a.hub_dong)
    where ${isOverdueClock(now)} and s.kind not in ('hotline_thread', 'application') order by ${clock.dueAt} limit 200`);
  return rows.map((row) => ({
    key: `overdue-${row.number}`,
    task: 'overdue',
    kind: row.kind,
    number: row.number,
    title: row.title ?? '',
    dueAt: new Date(row.due_at),
    paused: false,
    where: row.name_ko && row.name_en ? { nameKo: row.name_ko, nameEn: row.name_en } : null,
  }));
}

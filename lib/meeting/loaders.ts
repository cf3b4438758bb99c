import { notFound } from 'next/navigation';
import { cache } from 'react';
import { listItems } from '@/lib/agenda/queries';
import { listDepartments, listDongs, listZones } from '@/lib/district/queries';
import { holdsOn } from '@/lib/district/rules';
import type { Lang } from '@/lib/format/copy';
import { idIn, one, type Query } from '@/lib/format/query';
import type { Actor } from '@/lib/platform/actor';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listSteps } from '@/lib/platform/history';
import { deskPath, deskRoom } from '@/lib/platform/paths';
import { currentActor } from '@/lib/platform/session';
import { eventsFor } from '@/lib/platform/workflow';
import { mayReport } from '@/lib/project/policy';
import { listProjects } from '@/lib/project/queries';
import { mayCallMeetings, mayKeepMeeting, mayOpenMeeting, mayOpenMeetings, mayReadMeeting } from './policy';
import {
  getMeeting,
  listComing,
  listDesks,
  listForDesks,
  listGuests,
  listMeetingsOfItem,
  listPast,
  listPoints,
  listTasks,
} from './queries';
import { desksOf, keeperOf } from './rules';
import { meetingWorkflow } from './states';

/** Meetings that everyone may read: those ahead, and those that are over page by page. */
export async function loadMeetings(query: Query) {
  const zone = one(query.zone);
  const before = idIn(query.before);
  const at = now();
  const [coming, past, zones] = await Promise.all([
    before ? [] : listComing(at, zone),
    listPast(at, { ...(zone ? { zone } : {}), ...(before ? { before } : {}) }),
    listZones(),
  ]);
  const today = dayOf(at);
  return {
    coming,
    past: past.rows,
    next: past.next,
    zone,
    before,
    zones: zones.filter((each) => holdsOn(each, today)),
  };
}

/** One meeting for whoever may read it; the minutes once they are out. */
export const loadMeeting = cache(async (number: string) => {
  const [meeting, actor] = await Promise.all([getMeeting(number), currentActor()]);
  if (!meeting || !mayReadMeeting(actor, meeting)) notFound();
  const published = meeting.state === 'published';
  const [points, desks, guests, tasks, steps, names] = await Promise.all([
    listPoints(meeting.id),
    listDesks(meeting.id),
    published ? listGuests(meeting.id) : [],
    published ? listTasks(meeting.id) : [],
    listSteps([meeting.id], { internal: !meeting.open }),
    listDeskNames(),
  ]);
  const { minutes, residents, ...shown } = meeting;
  return {
    meeting: { ...shown, minutes: published ? minutes : null, residents: published ? residents : null },
    points: points.map((point) => ({ ...point, decision: published ? point.decision : null })),
    desks: desks.map((desk) => ({ ...desk, attended: published && desk.attended })),
    guests,
    tasks,
    steps,
    names,
    over: meeting.endsAt < now(),
  };
});

export type DeskNames = Awaited<ReturnType<typeof listDeskNames>>;

/** Every desk that can be invited, with its name where it is a dong or a department. */
async function listDeskNames() {
  const today = dayOf(now());
  const [dongs, departments] = await Promise.all([listDongs(today), listDepartments(today)]);
  return [
    ...dongs.map(({ code, nameKo, nameEn }) => ({ key: `dong:${code}`, kind: 'dong' as const, nameKo, nameEn })),
    ...departments.map(({ id, nameKo, nameEn }) => ({
      key: `department:${id}`,
      kind: 'department' as const,
      nameKo,
      nameEn,
    })),
  ];
}

/** The desks for which this officer calls meetings. */
async function listOwners(actor: Actor) {
  if (actor.kind !== 'officer') return [];
  const today = dayOf(now());
  const [zones, departments] = await Promise.all([listZones(), listDepartments(today)]);
  const mine = zones.filter((zone) => mayKeepMeeting(actor, { zoneId: zone.id, departmentId: null }));
  return [
    ...mine.map(({ id, slug, nameKo, nameEn }) => ({ key: `zone:${id}`, slug, nameKo, nameEn })),
    ...departments
      .filter(({ id }) => mayKeepMeeting(actor, { zoneId: null, departmentId: id }))
      .map(({ id, nameKo, nameEn }) => ({ key: `department:${id}`, slug: null, nameKo, nameEn })),
    ...(mayKeepMeeting(actor, { zoneId: null, departmentId: null })
      ? [{ key: 'planner', slug: null, nameKo: null, nameEn: null }]
      : []),
  ];
}

/** As many agenda items as can be chosen from. */
const mostItems = 40;

/** What is needed to write on what a meeting is about: the items that can stand on it and the desks that can be asked to come. */
async function loadChoices(zones: readonly string[]) {
  const [lists, names] = await Promise.all([
    zones.length > 0
      ? Promise.all(zones.map((zone) => listItems({ zone, limit: mostItems })))
      : listItems({ limit: mostItems }).then((list) => [list]),
    listDeskNames(),
  ]);
  return { items: lists.flatMap(({ rows }) => rows).map(({ number, title }) => ({ number, title })), names };
}
export type Choices = Awaited<ReturnType<typeof loadChoices>>;

export async function loadMeetingDesk(lang: Lang) {
  const actor = await requireOfficer(lang, deskRoom(lang, 'meeting'));
  if (!mayOpenMeetings(actor) || actor.kind !== 'officer') notFound();
  const own = {
    zones: actor.hubZones,
    departments: actor.assignments.flatMap(({ role, departmentId }) =>
      role === 'department_officer' && departmentId !== null ? [departmentId] : [],
    ),
    planner: actor.assignments.some(({ role }) => role === 'planner'),
  };
  const rows = await listForDesks(own, desksOf(actor));
  return { rows: rows.map((row) => ({ ...row, mine: mayKeepMeeting(actor, row) })), mayCall: mayCallMeetings(actor) };
}

export async function loadNewMeeting(lang: Lang) {
  const actor = await requireOfficer(lang, deskPath(lang, 'meeting', 'new'));
  if (!mayCallMeetings(actor)) notFound();
  const owners = await listOwners(actor);
  const choices = await loadChoices(owners.flatMap(({ slug }) => slug ?? []));
  return { owners, choices, today: dayOf(now()) };
}

/** One meeting at the desk: what can be done to it now, and for its own desk the minutes while they are written. */
export async function loadMeetingEditor(lang: Lang, number: string) {
  const actor = await requireOfficer(lang, deskPath(lang, 'meeting', number));
  const meeting = await getMeeting(number);
  if (!meeting || !mayOpenMeeting(actor, meeting)) notFound();
  const mine = mayKeepMeeting(actor, meeting);
  const readsMinutes = mine || meeting.state === 'published';
  const [points, desks, guests, tasks, steps, choices, projects] = await Promise.all([
    listPoints(meeting.id),
    listDesks(meeting.id),
    readsMinutes ? listGuests(meeting.id) : [],
    readsMinutes ? listTasks(meeting.id) : [],
    listSteps([meeting.id], { internal: mine || !meeting.open }),
    loadChoices(meeting.zone ? [meeting.zone.slug] : []),
    listProjects({ limit: 200 }),
  ]);
  return {
    meeting: readsMinutes ? meeting : { ...meeting, minutes: null, residents: null },
    points: readsMinutes ? points : points.map((point) => ({ ...point, decision: null })),
    desks,
    guests,
    tasks,
    steps,
    choices,
    mine,
    begun: meeting.startsAt <= now(),
    projects: projects.rows
      .filter((project) => mayReport(actor, project))
      .map(({ number: project, title }) => ({ number: project, title })),
    events: mine ? eventsFor(meetingWorkflow, meeting.state, [keeperOf(meeting)]) : [],
  };
}
export type MeetingEditor = Awaited<ReturnType<typeof loadMeetingEditor>>;

/** Where an agenda item was and will be talked about. */
export const loadMeetingsOfItem = (agendaItemId: number) => listMeetingsOfItem(agendaItemId);

import { notFound } from 'next/navigation';
import { listDepartments, listDongs } from '@/lib/district/queries';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { idIn, one, type Query } from '@/lib/format/query';
import { hasRole, rolesOn } from '@/lib/platform/actor';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { siteOrigin } from '@/lib/platform/auth/settings';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listSteps } from '@/lib/platform/history';
import { deskPath, deskRoom, paths, withQuery } from '@/lib/platform/paths';
import { eventsFor } from '@/lib/platform/workflow';
import { mayKeepCourse, mayKeepCourses } from '../policy';
import { countSeats, getCourse, listKeptCourses, listRatings, listSessions } from '../queries';
import { getWalkInPaper } from '../queries/certificate';
import { readPaperToken, readSeatCode } from '../queries/code';
import { findByName, listFeedback, listPeople } from '../queries/people';
import { certificateOf, meanOf, sessionNow, stageOf } from '../rules';
import { courseWorkflow } from '../states';

const none = { taken: 0, waiting: 0 };

/** The courses that this officer keeps, and for which desks new ones can be written. */
export async function loadCourseDesk(lang: Lang) {
  const actor = await requireOfficer(lang, deskRoom(lang, 'course'));
  if (!mayKeepCourses(actor)) notFound();
  const at = now();
  const desks = hasRole(actor, 'planner')
    ? null
    : {
        departments: actor.assignments.flatMap(({ departmentId }) => departmentId ?? []),
        dongs: actor.assignments.flatMap(({ dongCode }) => dongCode ?? []),
      };
  const [rows, hosts] = await Promise.all([listKeptCourses(desks), hostsOf(actor, lang)]);
  const seats = await countSeats(rows.map(({ id }) => id));
  const courses = rows.map((course) => {
    const held = seats.get(course.id) ?? none;
    return { ...course, seats: held, stage: stageOf(course, held, at) };
  });
  return { courses, hosts, now: at };
}

/** The desks for which this officer may hold courses, as the form names them. */
async function hostsOf(actor: Parameters<typeof mayKeepCourse>[0], lang: Lang) {
  const day = dayOf(now());
  const [departments, dongs] = await Promise.all([listDepartments(day), listDongs(day)]);
  return [
    ...departments
      .filter(({ id }) => mayKeepCourse(actor, { departmentId: id, dongCode: null }))
      .map((row) => ({ value: `department:${row.id}`, label: nameIn(row, lang) })),
    ...dongs
      .filter(({ code }) => mayKeepCourse(actor, { departmentId: null, dongCode: code }))
      .map((row) => ({ value: `dong:${row.code}`, label: nameIn(row, lang) })),
  ];
}
export type HostOption = Awaited<ReturnType<typeof hostsOf>>[number];

async function kept(lang: Lang, number: string, here: string) {
  const actor = await requireOfficer(lang, here);
  const course = await getCourse(number);
  if (!course || !mayKeepCourse(actor, course)) notFound();
  return { actor, course };
}

/** One course in its editor, for those who keep it. */
export async function loadCourseEditor(lang: Lang, number: string) {
  const { actor, course } = await kept(lang, number, deskPath(lang, 'course', number));
  const at = now();
  const [sessions, counted, steps, hosts, feedback, ratings] = await Promise.all([
    listSessions([course.id]),
    countSeats([course.id]),
    listSteps([course.id], { internal: true }),
    hostsOf(actor, lang),
    listFeedback(course.id),
    listRatings(course.id),
  ]);
  const seats = counted.get(course.id) ?? none;
  return {
    course,
    sessions,
    seats,
    steps,
    hosts,
    feedback,
    mean: meanOf(ratings),
    events: eventsFor(courseWorkflow, course.state, rolesOn(actor, course)),
    stage: stageOf(course, seats, at),
    now: at,
  };
}

/** Who is registered, who waits and who was there; `name` narrows it to whoever says this name at the door. */
export async function loadRoll(lang: Lang, number: string, query: Query) {
  const { course } = await kept(lang, number, paths(lang).courseRoll(number));
  const at = now();
  const said = (one(query.name) ?? '').slice(0, 40).trim();
  const [sessions, people, counted, found] = await Promise.all([
    listSessions([course.id]),
    listPeople(course.id),
    countSeats([course.id]),
    said ? findByName(course.id, said) : null,
  ]);
  const session = sessions.find(({ id }) => id === idIn(query.session)) ?? sessionNow(sessions, at);
  return {
    course,
    sessions,
    session,
    said,
    seats: counted.get(course.id) ?? none,
    people: found ? people.filter(({ id }) => found.includes(id)) : people,
    all: people,
    now: at,
  };
}
export type RollPage = Awaited<ReturnType<typeof loadRoll>>;

/** What an officer sees who points a phone at somebody's code: whose it is and whether they are there already. */
export async function loadDoor(lang: Lang, number: string, query: Query) {
  const code = one(query.code) ?? '';
  const { course } = await kept(lang, number, withQuery(paths(lang).courseDoor(number), { code }));
  const at = now();
  const id = readSeatCode(number, code);
  const [sessions, people] = await Promise.all([listSessions([course.id]), id === null ? [] : listPeople(course.id)]);
  const session = sessionNow(sessions, at);
  return { course, session, code, person: people.find((each) => each.id === id) ?? null, now: at };
}
export type DoorPage = Awaited<ReturnType<typeof loadDoor>>;

/** The paper of somebody without an account, for the officer who has just asked for it; a while later the address leads nowhere. */
export async function loadWalkInPaper(lang: Lang, number: string, query: Query) {
  const { course } = await kept(lang, number, paths(lang).courseRoll(number));
  const at = now();
  const seatId = readPaperToken(number, one(query.look) ?? '', at);
  const paper = seatId === null ? null : await getWalkInPaper(course.id, seatId);
  const sessions = await listSessions([course.id]);
  if (!paper || certificateOf(course, sessions, paper.attended, at) !== 'given') notFound();
  return { ...paper, course, sessions: sessions.length, check: siteOrigin() + paths(lang).checkCertificate };
}

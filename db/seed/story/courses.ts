import type { Tx } from '@/db/client';
import {
  course,
  courseAttendance,
  courseCertificate,
  courseFeedback,
  courseSeat,
  courseSession,
} from '@/db/schema/course';
import { type CourseState, courseWorkflow } from '@/lib/course/states';
import { addDays, dayOf, hour, instantOn, minute } from '@/lib/platform/calendar/day';
import { seal } from '@/lib/platform/crypto/seal';
import { type CourseText, courses } from '../content/courses';
import { justBegun } from './times';
import { blank, type Case, departmentOf, newCase, note, placeOf, step, system, type Who, type World } from './world';

interface Told {
  text: CourseText;
  made: Case<CourseState>;
  who: Who;
  departmentId: number | null;
  dongCode: string | null;
  openedAt: Date | null;
  sessions: { startsAt: Date; endsAt: Date; topic: string | null }[];
  /** Who registered, in the order in which they did: first those with a seat, then those who wait. */
  people: { memberId: number; at: Date }[];
}

const signs = [...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'];

/** Courses of the demo: a full one, one with seats, one to come, one that is over, one that was called off, and a draft. */
export function tellCourses(world: World): void {
  const told = courses.map((text) => tellOne(world, text));
  world.rows.push(async (tx: Tx) => {
    for (const each of told) await writeCourse(tx, world, each);
  });
}

function tellOne(world: World, text: CourseText): Told {
  const today = dayOf(world.times.now);
  const department = 'department' in text.host ? departmentOf(world, text.host.department) : null;
  const dong = 'dong' in text.host ? placeOf(world, text.host.dong) : null;
  const who = department?.who ?? dong?.officer ?? world.planners[0];
  const sessions = sessionsOf(world, text, today);
  const written = world.times.office(Math.max(1.5, 3 - text.register[0]));
  const made = newCase<Case<CourseState>>(world, { ...blank(written), kind: 'course', noun: 'course', state: 'draft' });
  note(world, made, 'write', who, written, { to: 'draft' });
  const words = [text.title, text.summary, text.place].join('\n');
  const openedAt =
    text.end === 'draft' ? null : step(world, made, courseWorkflow, 'open', who, later(written, 20), { text: words });
  if (text.end === 'done') {
    step(world, made, courseWorkflow, 'begin', system, sessions[0]?.startsAt ?? written);
    step(world, made, courseWorkflow, 'finish', who, later(sessions.at(-1)?.endsAt ?? written, 20));
  }
  if (text.end === 'held') {
    const startsAt = sessions[0]?.startsAt ?? written;
    note(world, made, 'remind', system, instantOn(addDays(dayOf(startsAt), -1), 7 * 60 + 15));
    step(world, made, courseWorkflow, 'begin', system, startsAt);
  }
  if (text.end === 'cancelled')
    step(world, made, courseWorkflow, 'cancel', who, world.times.office(1.3), { reason: text.cancelled ?? null });
  const host = { departmentId: department?.id ?? null, dongCode: dong?.code ?? null };
  return { text, made, who, openedAt, sessions, people: peopleOf(world, text, today), ...host };
}

function sessionsOf(world: World, { sessions }: CourseText, today: string): Told['sessions'] {
  if (sessions === 'now') return [{ ...justBegun(world.times.now), topic: null }];
  return sessions.map(([days, from, to, topic]) => {
    const day = world.workingDay(addDays(today, days));
    return { startsAt: instantOn(day, from * 60), endsAt: instantOn(day, to * 60), topic };
  });
}

const later = (at: Date, hours: number) => new Date(at.getTime() + hours * hour);

/** The two demo residents are in the lists where one would look for them: one with a seat, the other third in the line. */
function peopleOf(world: World, text: CourseText, today: string): Told['people'] {
  const from = instantOn(addDays(today, text.register[0]), 9 * 60).getTime();
  const until = Math.min(instantOn(addDays(today, text.register[1])).getTime(), world.times.now.getTime() - hour);
  const count = text.registered + text.waiting;
  if (count === 0) return [];
  const { resident = 0, 'resident-2': second = 0 } = world.demo;
  const known = [resident, second];
  const others = world.chance.some(
    world.residents.filter(({ id }) => !known.includes(id)).map(({ id }) => id),
    count,
  );
  if (text.end === 'done' || text.end === 'held' || text.waiting > 0) others[2] = resident;
  if (text.waiting > 0) others[text.registered + 2] = second;
  return others.map((memberId, at) => ({
    memberId,
    at: new Date(Math.floor((from + ((until - from) * (at + world.chance.next())) / count) / minute) * minute),
  }));
}

async function writeCourse(tx: Tx, world: World, told: Told): Promise<void> {
  const { text, made, who, openedAt, departmentId, dongCode } = told;
  const today = dayOf(world.times.now);
  const { title, summary, audience, lecturer, place, contact, capacity } = text;
  await tx.insert(course).values({
    id: made.id,
    state: made.state,
    ...{ departmentId, dongCode, title, summary, audience, lecturer, place, contact, capacity },
    registerFrom: instantOn(addDays(today, text.register[0]), 9 * 60),
    registerUntil:
      text.sessions === 'now'
        ? (told.sessions[0]?.startsAt ?? made.changedAt)
        : instantOn(addDays(today, text.register[1]), 18 * 60),
    confirmHours: 24,
    neededSessions: text.needed,
    createdBy: who.memberId ?? 0,
    openedAt,
    changedAt: made.changedAt,
    version: made.version,
  });
  const sessions = await tx
    .insert(courseSession)
    .values(
      told.sessions.map((session) => ({
        ...session,
        courseId: made.id,
        remindedAt:
          session.startsAt < world.times.now ? instantOn(addDays(dayOf(session.startsAt), -1), 7 * 60 + 15) : null,
      })),
    )
    .returning();
  if (told.people.length === 0) return;
  const seats = await tx
    .insert(courseSeat)
    .values([
      ...told.people.map(({ memberId, at }, place) => ({
        courseId: made.id,
        memberId,
        state: place < text.registered ? ('confirmed' as const) : ('waiting' as const),
        askedAt: at,
        changedAt: at,
      })),
      ...walkedIn(told),
    ])
    .returning({ id: courseSeat.id, memberId: courseSeat.memberId });
  if (text.end === 'done') await writeEnd(tx, world, told, sessions, seats);
  if (text.end === 'held') await writeDoor(tx, world, told, sessions, seats);
}

/** Those who stood at the door of the first session without an account. */
function walkedIn({ text, made, sessions }: Told) {
  const at = new Date((sessions[0]?.startsAt ?? made.changedAt).getTime() - 4 * minute);
  const seat = { courseId: made.id, state: 'confirmed' as const, askedAt: at, changedAt: at };
  return (text.walkIns ?? []).map((name) => ({ ...seat, walkInName: seal(name, 'course_seat.walk_in_name') }));
}

/** Two in three are there already; the demo's resident still stands in the line with the code on the phone. */
async function writeDoor(
  tx: Tx,
  world: World,
  { who }: Told,
  sessions: (typeof courseSession.$inferSelect)[],
  seats: { id: number; memberId: number | null }[],
): Promise<void> {
  const came = seats.filter(
    ({ memberId }, place) => memberId !== world.demo.resident && (!memberId || place % 3 !== 1),
  );
  await tx.insert(courseAttendance).values(
    sessions.flatMap(({ id: sessionId, startsAt }) =>
      came.map(({ id, memberId }) => ({
        seatId: id,
        sessionId,
        at: new Date(startsAt.getTime() - world.chance.int(2, 20) * minute),
        byId: who.memberId ?? 0,
        via: memberId === null ? ('walk_in' as const) : world.chance.pick(['code', 'code', 'list'] as const),
      })),
    ),
  );
}

/** Most came to most sessions; whoever came often enough has the certificate, and some said how it was. */
async function writeEnd(
  tx: Tx,
  world: World,
  { text, who, made }: Told,
  sessions: (typeof courseSession.$inferSelect)[],
  seats: { id: number; memberId: number | null }[],
): Promise<void> {
  const there = seats.map(({ id, memberId }) => ({
    id,
    memberId,
    sessions: sessions.filter(() => memberId === null || memberId === world.demo.resident || world.chance.chance(0.84)),
  }));
  await tx.insert(courseAttendance).values(
    there.flatMap(({ id, memberId, sessions: at }) =>
      at.map(({ id: sessionId, startsAt }) => ({
        seatId: id,
        sessionId,
        at: new Date(startsAt.getTime() - world.chance.int(1, 20) * minute),
        byId: who.memberId ?? 0,
        via:
          memberId === null ? ('walk_in' as const) : world.chance.chance(0.8) ? ('code' as const) : ('list' as const),
      })),
    ),
  );
  const group = () => Array.from({ length: 4 }, () => world.chance.pick(signs)).join('');
  const enough = there.filter((each) => each.memberId !== null && each.sessions.length >= (text.needed ?? 1));
  await tx.insert(courseCertificate).values(
    enough.slice(0, 14).map(({ id }) => ({
      seatId: id,
      number: `${group()}-${group()}-${group()}`,
      issuedAt: later(made.changedAt, 2),
    })),
  );
  const said = text.feedback ?? [];
  await tx.insert(courseFeedback).values(
    enough.slice(3, 3 + said.length).map(({ id }, at) => ({
      seatId: id,
      rating: said[at]?.[0] ?? 5,
      words: said[at]?.[1] ?? null,
      givenAt: later(made.changedAt, 3 + at),
    })),
  );
}

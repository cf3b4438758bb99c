import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { course, courseAttendance, courseCertificate, courseFeedback, courseSeat } from '@/db/schema/course';
import { member, ownName } from '@/db/schema/member';
import { subject } from '@/db/schema/subject';
import { maskName } from '@/lib/format/masking';
import { asSystem } from '@/lib/platform/auth/scope';
import { open } from '@/lib/platform/crypto/seal';

const live = ['confirmed', 'offered', 'waiting'] as const;

/** Everybody with a seat or in the line, in the order in which they asked, with the sessions they were at. Names as others see them. */
export async function listPeople(courseId: number) {
  const rows = await db
    .select({
      id: courseSeat.id,
      state: courseSeat.state,
      askedAt: courseSeat.askedAt,
      offeredUntil: courseSeat.offeredUntil,
      walkInName: courseSeat.walkInName,
      name: member.name,
      certificate: sql<boolean>`exists (select from course_certificate c where c.seat_id = ${courseSeat.id})`,
      attended: sql<
        number[]
      >`coalesce((select array_agg(a.session_id::int) from course_attendance a where a.seat_id = ${courseSeat.id}), '{}')`,
    })
    .from(courseSeat)
    .leftJoin(member, eq(member.id, courseSeat.memberId))
    .where(and(eq(courseSeat.courseId, courseId), inArray(courseSeat.state, [...live])))
    .orderBy(asc(courseSeat.id));
  return rows.map(({ walkInName, name, ...row }) => ({
    ...row,
    isWalkIn: walkInName !== null,
    hasName: name !== null || walkInName !== '',
    name: name ?? maskName(openWalkIn(walkInName)),
  }));
}
export type Participant = Awaited<ReturnType<typeof listPeople>>[number];

/** The name of somebody without an account; empty once it has been kept long enough. */
export const openWalkIn = (sealed: string | null): string => (sealed ? open(sealed, 'course_seat.walk_in_name') : '');

const bare = (name: string) => name.normalize('NFC').replace(/\s+/gu, '').toLowerCase();

/** The seats of whoever has just said this name at the door: it is compared with what is sealed, and not shown. */
export async function findByName(courseId: number, said: string): Promise<number[]> {
  const wanted = bare(said);
  if (wanted === '') return [];
  const rows = await db
    .select({ id: courseSeat.id, walkInName: courseSeat.walkInName, legalName: ownName.legalName })
    .from(courseSeat)
    .leftJoin(ownName, eq(ownName.memberId, courseSeat.memberId))
    .where(and(eq(courseSeat.courseId, courseId), inArray(courseSeat.state, [...live])));
  return rows.flatMap(({ id, walkInName, legalName }) => {
    const name = legalName ? open(legalName, 'member.legal_name') : openWalkIn(walkInName);
    return bare(name) === wanted ? [id] : [];
  });
}

/** What people said about it, for those who keep it: the stars and the words, by nobody's name. */
export const listFeedback = (courseId: number) =>
  db
    .select({ id: courseFeedback.id, rating: courseFeedback.rating, words: courseFeedback.words })
    .from(courseFeedback)
    .innerJoin(courseSeat, eq(courseSeat.id, courseFeedback.seatId))
    .where(and(eq(courseSeat.courseId, courseId), eq(courseSeat.state, 'confirmed')))
    .orderBy(desc(courseFeedback.givenAt));
export type FeedbackRow = Awaited<ReturnType<typeof listFeedback>>[number];

/** Somebody's seat in a course, else the last one that they had, with what hangs on it. */
export async function getOwnSeat(courseId: number, memberId: number) {
  const [row] = await db
    .select({
      id: courseSeat.id,
      memberId: courseSeat.memberId,
      state: courseSeat.state,
      askedAt: courseSeat.askedAt,
      offeredUntil: courseSeat.offeredUntil,
      certificate: courseCertificate.number,
      issuedAt: courseCertificate.issuedAt,
      rating: courseFeedback.rating,
      words: courseFeedback.words,
    })
    .from(courseSeat)
    .leftJoin(courseCertificate, eq(courseCertificate.seatId, courseSeat.id))
    .leftJoin(courseFeedback, eq(courseFeedback.seatId, courseSeat.id))
    .where(and(eq(courseSeat.courseId, courseId), eq(courseSeat.memberId, memberId)))
    .orderBy(desc(inArray(courseSeat.state, [...live])), desc(courseSeat.id))
    .limit(1);
  return row ?? null;
}
export type OwnSeat = NonNullable<Awaited<ReturnType<typeof getOwnSeat>>>;

/** The sessions at which somebody was. */
export async function listAttended(seatId: number): Promise<number[]> {
  const rows = await db
    .select({ id: courseAttendance.sessionId })
    .from(courseAttendance)
    .where(eq(courseAttendance.seatId, seatId));
  return rows.map(({ id }) => id);
}

/** Whose turn somebody in the line is: the first is 1. */
export const countBefore = (courseId: number, seatId: number): Promise<number> =>
  asSystem(() =>
    db.$count(
      courseSeat,
      and(eq(courseSeat.courseId, courseId), eq(courseSeat.state, 'waiting'), sql`${courseSeat.id} <= ${seatId}`),
    ),
  );

/** The courses in which somebody has or had a seat, the last asked for first; of each the seat they have or had last. */
export async function listOwnCourses(memberId: number) {
  const rows = await db
    .select({
      number: subject.number,
      title: course.title,
      courseState: course.state,
      state: courseSeat.state,
      offeredUntil: courseSeat.offeredUntil,
      startsAt: sql<Date>`(select min(starts_at) from course_session c where c.course_id = ${course.id})`.mapWith(
        course.changedAt,
      ),
      place: course.place,
    })
    .from(courseSeat)
    .innerJoin(course, eq(course.id, courseSeat.courseId))
    .innerJoin(subject, eq(subject.id, course.id))
    .where(
      and(
        eq(courseSeat.memberId, memberId),
        sql`not exists (select from course_seat other where other.course_id = ${courseSeat.courseId} and other.member_id = ${courseSeat.memberId}
          and (other.state in ('confirmed', 'offered', 'waiting'), other.id) > (${courseSeat.state} in ('confirmed', 'offered', 'waiting'), ${courseSeat.id}))`,
      ),
    )
    .orderBy(desc(courseSeat.id))
    .limit(100);
  return rows;
}
export type OwnCourse = Awaited<ReturnType<typeof listOwnCourses>>[number];

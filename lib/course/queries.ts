import { and, asc, desc, eq, getTableColumns, gte, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { course, courseFeedback, courseSeat, courseSession } from '@/db/schema/course';
import { department, dong } from '@/db/schema/district';
import { subject } from '@/db/schema/subject';
import { asSystem } from '@/lib/platform/auth/scope';
import type { Seats } from './rules';

const programme = alias(subject, 'programme');
const { search: _, ...columns } = getTableColumns(course);

/** When the first session of a course begins and its last one ends. */
const first = sql<Date>`(select min(starts_at) from course_session c where c.course_id = ${course.id})`;
const last = sql<Date>`(select max(ends_at) from course_session c where c.course_id = ${course.id})`;

const courses = () =>
  db
    .select({
      ...columns,
      number: subject.number,
      host: {
        nameKo: sql<string>`coalesce(${department.nameKo}, ${dong.nameKo})`,
        nameEn: sql<string>`coalesce(${department.nameEn}, ${dong.nameEn})`,
      },
      programme: programme.number,
      startsAt: first.mapWith(courseSession.startsAt),
      endsAt: last.mapWith(courseSession.endsAt),
    })
    .from(course)
    .innerJoin(subject, eq(subject.id, course.id))
    .leftJoin(department, eq(department.id, course.departmentId))
    .leftJoin(dong, eq(dong.code, course.dongCode))
    .leftJoin(programme, eq(programme.id, course.programmeId));

export const courseTimes = ['coming', 'past'] as const;
const pageSize = 20;

/** Courses that everybody sees: those to come with the next first, or those that are over with the last first. */
export async function listCourses({ time, at, page }: { time: (typeof courseTimes)[number]; at: Date; page: number }) {
  const ended = sql`${last} < ${at.toISOString()}::timestamptz`;
  const rows = await courses()
    .where(and(isNotNull(course.openedAt), time === 'past' ? ended : sql`not (${ended})`))
    .orderBy(time === 'past' ? desc(first) : asc(first), asc(course.id))
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize);
  return { rows: rows.slice(0, pageSize), more: rows.length > pageSize };
}

export async function getCourse(number: string) {
  const [row] = await courses().where(eq(subject.number, number));
  return row ?? null;
}
export type CourseRow = NonNullable<Awaited<ReturnType<typeof getCourse>>>;

/** Courses of these desks in whatever state, the last changed first; of all desks for null. */
export const listKeptCourses = (desks: { departments: number[]; dongs: string[] } | null) => {
  const of: SQL | undefined =
    desks === null
      ? undefined
      : or(inArray(course.departmentId, desks.departments), inArray(course.dongCode, desks.dongs));
  return courses().where(of).orderBy(desc(course.changedAt), desc(course.id)).limit(300);
};

export const listSessions = (courseIds: readonly number[]) =>
  db
    .select()
    .from(courseSession)
    .where(inArray(courseSession.courseId, [...courseIds]))
    .orderBy(asc(courseSession.startsAt));
export type SessionRow = Awaited<ReturnType<typeof listSessions>>[number];

/** How many seats are held and how many people wait, by course. Counted, never shown row by row. */
export async function countSeats(courseIds: readonly number[]): Promise<Map<number, Seats>> {
  if (courseIds.length === 0) return new Map();
  const rows = await asSystem(() =>
    db
      .select({
        id: courseSeat.courseId,
        taken: sql<number>`(count(*) filter (where ${courseSeat.state} in ('confirmed', 'offered')))::int`,
        waiting: sql<number>`(count(*) filter (where ${courseSeat.state} = 'waiting'))::int`,
      })
      .from(courseSeat)
      .where(inArray(courseSeat.courseId, [...courseIds]))
      .groupBy(courseSeat.courseId),
  );
  return new Map(rows.map(({ id, ...seats }) => [id, seats]));
}

/** The stars that a course was given, by whoever sat there. */
export async function listRatings(courseId: number): Promise<number[]> {
  const rows = await asSystem(() =>
    db
      .select({ rating: courseFeedback.rating })
      .from(courseFeedback)
      .innerJoin(courseSeat, eq(courseSeat.id, courseFeedback.seatId))
      .where(and(eq(courseSeat.courseId, courseId), eq(courseSeat.state, 'confirmed'))),
  );
  return rows.map(({ rating }) => rating);
}

/** What calendars are told: courses that are open or running, and for a while those that were called off. */
export async function listForCalendar(at: Date, number?: string) {
  const since = new Date(at.getTime() - 60 * 86_400_000);
  return courses()
    .where(
      number
        ? and(eq(subject.number, number), isNotNull(course.openedAt))
        : and(isNotNull(course.openedAt), or(inArray(course.state, ['open', 'held']), gte(course.changedAt, since))),
    )
    .orderBy(asc(course.id))
    .limit(500);
}

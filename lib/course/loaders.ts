import { notFound } from 'next/navigation';
import { cache } from 'react';
import { idIn, one, type Query } from '@/lib/format/query';
import { memberIdOf } from '@/lib/platform/actor';
import { siteOrigin } from '@/lib/platform/auth/settings';
import { now } from '@/lib/platform/clock/now';
import { listSteps } from '@/lib/platform/history';
import { paths } from '@/lib/platform/paths';
import { admitPage } from '@/lib/platform/rate-limit/admit';
import { currentActor } from '@/lib/platform/session';
import { mayTakeSeat } from './policy';
import { countSeats, courseTimes, getCourse, listCourses, listRatings, listSessions } from './queries';
import { getCertificate } from './queries/certificate';
import { getOwnSeat } from './queries/people';
import { certificateOf, meanOf, stageOf } from './rules';

const none = { taken: 0, waiting: 0 };

/** The courses to come, or those that are over, each with where it stands now. */
export async function loadCourses(query: Query) {
  const at = now();
  const time = courseTimes.find((each) => each === one(query.time)) ?? 'coming';
  const page = idIn(query.page) ?? 1;
  const { rows, more } = await listCourses({ time, at, page });
  const ids = rows.map(({ id }) => id);
  const [seats, sessions] = await Promise.all([countSeats(ids), listSessions(ids)]);
  const courses = rows.map((course) => {
    const held = seats.get(course.id) ?? none;
    return {
      ...course,
      seats: held,
      stage: stageOf(course, held, at),
      sessions: sessions.filter((session) => session.courseId === course.id).length,
    };
  });
  return { courses, time, page, more, now: at, calendar: siteOrigin() + paths('ko').coursesCalendar };
}
export type ListedCourse = Awaited<ReturnType<typeof loadCourses>>['courses'][number];

/** One course that everybody may see, with the asker's own seat. */
export const loadCourse = cache(async (number: string) => {
  const course = await getCourse(number);
  if (!course?.openedAt) notFound();
  const at = now();
  const actor = await currentActor();
  const [sessions, counted, steps, ratings, seat] = await Promise.all([
    listSessions([course.id]),
    countSeats([course.id]),
    listSteps([course.id]),
    course.state === 'done' ? listRatings(course.id) : [],
    mayTakeSeat(actor) ? getOwnSeat(course.id, memberIdOf(actor) ?? 0) : null,
  ]);
  const seats = counted.get(course.id) ?? none;
  const asker: 'visitor' | 'resident' | 'other' =
    actor.kind === 'visitor' ? 'visitor' : mayTakeSeat(actor) ? 'resident' : 'other';
  const feedback = { n: ratings.length, mean: meanOf(ratings) };
  return { course, sessions, seats, steps, seat, asker, feedback, stage: stageOf(course, seats, at), now: at };
});
export type CoursePage = Awaited<ReturnType<typeof loadCourse>>;

/** What the number in the address proves; null when none was typed. */
export async function loadCertificateCheck(query: Query) {
  const typed = (one(query.number) ?? '').trim().toUpperCase().slice(0, 20);
  if (typed === '') return { typed, answer: null };
  if (!(await admitPage('page.search'))) return { typed, answer: { is: 'too_many' } as const };
  const found = await getCertificate(typed.replace(/[^0-9A-Z]/gu, '').replace(/(.{4})(?=.)/gu, '$1-'));
  if (!found) return { typed, answer: { is: 'unknown' } as const };
  const sessions = await listSessions([found.courseId]);
  const stands = found.seat === 'confirmed' && certificateOf(found, sessions, found.attended, now()) === 'given';
  return { typed, answer: { is: stands ? 'valid' : 'invalid', ...found } as const };
}
export type CertificateAnswer = NonNullable<Awaited<ReturnType<typeof loadCertificateCheck>>['answer']>;

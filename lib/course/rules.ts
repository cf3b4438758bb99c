import { addDays, dayOf, hour, instantOn, minute } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { CourseState } from './states';

export interface Session {
  startsAt: Date;
  endsAt: Date;
}

interface Planned {
  state: CourseState;
  capacity: number;
  registerFrom: Date;
  registerUntil: Date;
}

/** Seats that are held (confirmed or offered), and people who wait for one. */
export interface Seats {
  taken: number;
  waiting: number;
}

const stages = ['draft', 'soon', 'registering', 'full', 'closed', 'held', 'done', 'cancelled'] as const;
export type Stage = (typeof stages)[number];

/** Where a course stands for somebody who looks at it now: full and closed follow from seats and days. */
export function stageOf(course: Planned, seats: Seats, now: Date): Stage {
  if (course.state !== 'open') return course.state;
  if (now < course.registerFrom) return 'soon';
  if (now >= course.registerUntil) return 'closed';
  return seats.taken >= course.capacity || seats.waiting > 0 ? 'full' : 'registering';
}

/** Whether somebody can still ask for a seat. Refuses `not_yet` and `registration_over`. */
export function decideRegister(course: Planned, now: Date): Result<undefined> {
  if (course.state !== 'open' || now >= course.registerUntil) return refuse('registration_over');
  return now < course.registerFrom ? refuse('not_yet') : ok();
}

/** A seat that came free goes to who waits first; whoever comes now waits behind them. */
export const seatFor = (capacity: number, { taken, waiting }: Seats): 'confirmed' | 'waiting' =>
  taken < capacity && waiting === 0 ? 'confirmed' : 'waiting';

const leastTime = 30 * minute;

/**
 * Until when a seat that came free is kept for who waited: the hours the course gives, but no more than a third of the time until it begins, and half an hour at
 * least. Null when it begins too soon: then the seat is for whoever stands at the door.
 */
export function offerUntil(now: Date, firstStart: Date, confirmHours: number): Date | null {
  const left = firstStart.getTime() - now.getTime();
  if (left < 2 * leastTime) return null;
  const time = Math.max(leastTime, Math.min(confirmHours * hour, left / 3));
  return new Date(Math.floor((now.getTime() + time) / minute) * minute);
}

const remindFrom = 7 * 60;

/** People are reminded from seven in the morning of the day before, in Seoul, until it begins. */
export const remindsAt = ({ startsAt }: Session): Date => instantOn(addDays(dayOf(startsAt), -1), remindFrom);

const earliest = 3 * hour;

/** Whether people can be checked in for a session: from three hours before it until the course is done. */
export function decideCheckIn(state: CourseState, session: Session, now: Date): Result<undefined> {
  if (state === 'done' || state === 'cancelled' || state === 'draft') return refuse('course_over');
  return now.getTime() < session.startsAt.getTime() - earliest ? refuse('too_early') : ok();
}

/** The session that the door is busy with: the one that runs or comes next, after the last one that. */
export const sessionNow = <S extends Session>(sessions: readonly S[], now: Date): S | undefined =>
  sessions.find((session) => session.endsAt.getTime() + hour > now.getTime()) ?? sessions.at(-1);

export const firstStart = (sessions: readonly Session[]): Date | null => sessions[0]?.startsAt ?? null;
export const lastEnd = (sessions: readonly Session[]): Date | null => sessions.at(-1)?.endsAt ?? null;

interface Attended {
  state: CourseState;
  neededSessions: number | null;
}

/** What a certificate says now: it is given when all sessions are over, and it falls when the attendance turns out not to be enough. */
export function certificateOf(
  course: Attended,
  sessions: readonly Session[],
  attended: number,
  now: Date,
): 'none' | 'not_yet' | 'not_enough' | 'given' {
  const end = lastEnd(sessions);
  if (course.neededSessions === null || end === null || course.state === 'cancelled') return 'none';
  if (now < end) return 'not_yet';
  return attended >= course.neededSessions ? 'given' : 'not_enough';
}

const feedbackDays = 60;

/** Whoever was there says what it was like, for two months after the end. */
export function mayGiveFeedback(course: Attended, sessions: readonly Session[], attended: number, now: Date): boolean {
  const end = lastEnd(sessions);
  if (end === null || attended === 0 || course.state === 'cancelled') return false;
  return now >= end && now.getTime() < end.getTime() + feedbackDays * 24 * hour;
}

/** With fewer answers one could tell who said what. */
export const leastAnswers = 5;

/** The mean of the stars to one decimal, once enough have answered. */
export function meanOf(ratings: readonly number[]): number | null {
  if (ratings.length < leastAnswers) return null;
  return Math.round((ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length) * 10) / 10;
}

const finishDays = 3;

/** Some days after the end the list of who was there is closed, whether or not somebody presses the button. */
export const isOver = (sessions: readonly Session[], now: Date): boolean => {
  const end = lastEnd(sessions);
  return end !== null && now.getTime() >= end.getTime() + finishDays * 24 * hour;
};

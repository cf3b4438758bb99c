import { randomInt } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { courseAttendance, courseCertificate, courseFeedback, courseSeat } from '@/db/schema/course';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { certificateOf, mayGiveFeedback } from '../rules';
import { type LockedCourse, lockCourse, sessionsIn } from './lock';

/** Without letters and figures that look like each other. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');

/** Gives somebody who was there often enough their certificate; asked again, the same one. Refuses `not_yet`, `not_enough`. */
export async function issueCertificate(
  work: Work,
  { number }: { number: string },
): Promise<Result<{ number: string }>> {
  const there = await attendedSeat(work, number);
  if (!there) return refuse('not_found');
  const stands = certificateOf(there.row, there.sessions, there.attended, work.now);
  if (stands !== 'given') return refuse(stands);
  await work.tx
    .insert(courseCertificate)
    .values({ seatId: there.seatId, number: `${group()}-${group()}-${group()}`, issuedAt: work.now })
    .onConflictDoNothing();
  return ok({ number });
}

interface Said {
  number: string;
  rating: number;
  words: string | null;
}

/** What somebody who was there says; once a person, the last word counts. Refuses `not_now`. */
export async function giveFeedback(work: Work, { number, rating, words }: Said): Promise<Result<{ number: string }>> {
  const there = await attendedSeat(work, number);
  if (!there) return refuse('not_found');
  if (!mayGiveFeedback(there.row, there.sessions, there.attended, work.now)) return refuse('not_now');
  const said = { rating, words, givenAt: work.now };
  await work.tx
    .insert(courseFeedback)
    .values({ seatId: there.seatId, ...said })
    .onConflictDoUpdate({ target: courseFeedback.seatId, set: said });
  return ok({ number });
}

/** The asker's own seat with how often they were there. */
async function attendedSeat(work: Work, number: string) {
  const row: LockedCourse | null = await lockCourse(work, number);
  if (!row) return null;
  const [seat] = await work.tx
    .select({ id: courseSeat.id })
    .from(courseSeat)
    .where(
      and(
        eq(courseSeat.courseId, row.id),
        eq(courseSeat.memberId, memberIdOf(work.actor) ?? 0),
        eq(courseSeat.state, 'confirmed'),
      ),
    );
  if (!seat) return null;
  const attended = await work.tx.$count(courseAttendance, eq(courseAttendance.seatId, seat.id));
  return { row, seatId: seat.id, attended, sessions: await sessionsIn(work, row.id) };
}

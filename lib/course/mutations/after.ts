import { randomInt } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { courseAttendance, courseCertificate, courseFeedback, courseSeat } from '@/db/schema/course';
import { memberIdOf } from '@/lib/platform/actor';
import { audit } from '@/lib/platform/audit/audit';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { paperToken } from '../queries/code';
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
  await issue(work, there.seatId);
  return ok({ number });
}

const issue = (work: Work, seatId: number) =>
  work.tx
    .insert(courseCertificate)
    .values({ seatId, number: `${group()}-${group()}-${group()}`, issuedAt: work.now })
    .onConflictDoNothing();

/**
 * Gives the certificate of somebody without an account to the officer who hands it over. The paper has their whole name on it, so that it was opened is in the audit
 * trail first. Refuses `no_name` once the name was forgotten, and as above.
 */
export async function handCertificate(
  work: Work,
  { number, seat: seatId }: { number: string; seat: number },
): Promise<Result<{ token: string }>> {
  const row = await lockCourse(work, number);
  const [seat] = await work.tx
    .select({ walkInName: courseSeat.walkInName })
    .from(courseSeat)
    .where(
      and(
        eq(courseSeat.id, seatId),
        eq(courseSeat.courseId, row?.id ?? 0),
        eq(courseSeat.state, 'confirmed'),
        isNull(courseSeat.memberId),
      ),
    );
  if (!row || !seat) return refuse('not_found');
  if (seat.walkInName === '') return refuse('no_name');
  const attended = await work.tx.$count(courseAttendance, eq(courseAttendance.seatId, seatId));
  const stands = certificateOf(row, await sessionsIn(work, row.id), attended, work.now);
  if (stands !== 'given') return refuse(stands);
  await issue(work, seatId);
  await audit(work, { type: 'course.paper_opened', subjectId: row.id, data: { seat: seatId } });
  return ok({ token: paperToken(number, seatId, work.now) });
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

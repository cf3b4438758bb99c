import { and, eq } from 'drizzle-orm';
import { courseAttendance, courseSeat, courseSession } from '@/db/schema/course';
import { memberIdOf } from '@/lib/platform/actor';
import { seal } from '@/lib/platform/crypto/seal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { readSeatCode } from '../queries/code';
import { decideCheckIn } from '../rules';
import type { CheckIn } from '../schema';
import { countUnderLock, settle } from './fill';
import { type LockedCourse, lockCourse, note } from './lock';
import { change } from './seat';

type Seat = typeof courseSeat.$inferSelect;
type Via = (typeof courseAttendance.$inferInsert)['via'];
type Checked = Result<{ before: string | null }>;

/**
 * Marks somebody as there, by the code on their phone or from the list, once however often. Who only waits gets a seat while one is left: they stand at the door. Refuses
 * `no_such_code`, `no_seat`, `too_early`, `course_over`.
 */
export const checkIn = (work: Work, input: CheckIn): Promise<Checked> =>
  atDoor(work, input, async (row, sessionId) => {
    const id = input.code ? readSeatCode(row.number, input.code) : (input.seat ?? null);
    const seat = id === null ? null : await seatIn(work, row.id, id);
    if (!seat) return refuse('no_such_code', { field: 'code' });
    const seated = await seatAtDoor(work, row, seat);
    return seated.ok ? markThere(work, seat.id, sessionId, input.code ? 'code' : 'list') : seated;
  });

/** Somebody without an account stands at the door, and a seat is left. Refuses `no_seat_left`. */
export const walkIn = (work: Work, input: { number: string; session: number; name: string }): Promise<Checked> =>
  atDoor(work, input, async (row, sessionId) => {
    await settle(work, row);
    const { taken } = await countUnderLock(work, row.id);
    if (taken >= row.capacity) return refuse('no_seat_left');
    const [seat] = await work.tx
      .insert(courseSeat)
      .values({
        courseId: row.id,
        walkInName: seal(input.name, 'course_seat.walk_in_name'),
        state: 'confirmed',
        askedAt: work.now,
        changedAt: work.now,
      })
      .returning({ id: courseSeat.id });
    if (!seat) throw new Error('a seat was not written');
    return markThere(work, seat.id, sessionId, 'walk_in');
  });

/** They were not there after all. Who came without an account gives the seat back with it. */
export const undoCheckIn = (
  work: Work,
  input: { number: string; session: number; seat: number },
): Promise<Result<undefined>> =>
  atDoor(work, input, async (row, sessionId) => {
    const seat = await seatIn(work, row.id, input.seat);
    if (!seat) return refuse('not_found');
    await work.tx
      .delete(courseAttendance)
      .where(and(eq(courseAttendance.seatId, seat.id), eq(courseAttendance.sessionId, sessionId)));
    const left = await work.tx.$count(courseAttendance, eq(courseAttendance.seatId, seat.id));
    if (seat.memberId === null && left === 0) await change(work, seat.id, 'withdrawn');
    return ok();
  });

/** The office gives somebody's seat back for them: they phoned, or cannot come. They are told. */
export async function releaseSeat(work: Work, input: { number: string; seat: number }): Promise<Result<undefined>> {
  const row = await lockCourse(work, input.number);
  const seat = row && (await seatIn(work, row.id, input.seat));
  if (!row || !seat) return refuse('not_found');
  if (row.state !== 'open' && row.state !== 'held') return refuse('wrong_state');
  if (seat.state === 'withdrawn' || seat.state === 'lapsed') return refuse('wrong_state');
  const there = await work.tx.$count(courseAttendance, eq(courseAttendance.seatId, seat.id));
  if (there > 0) return refuse('was_there');
  await change(work, seat.id, 'withdrawn');
  note(work, row, 'release', { public: false, data: { seat: seat.id } });
  await settle(work, row);
  return ok();
}

async function atDoor<T>(
  work: Work,
  input: { number: string; session: number },
  run: (row: LockedCourse, sessionId: number) => Promise<Result<T>>,
): Promise<Result<T>> {
  const row = await lockCourse(work, input.number);
  const [session] = await work.tx
    .select()
    .from(courseSession)
    .where(and(eq(courseSession.id, input.session), eq(courseSession.courseId, row?.id ?? 0)));
  if (!row || !session) return refuse('not_found');
  const decided = decideCheckIn(row.state, session, work.now);
  return decided.ok ? run(row, session.id) : decided;
}

async function seatIn(work: Work, courseId: number, id: number): Promise<Seat | null> {
  const [seat] = await work.tx
    .select()
    .from(courseSeat)
    .where(and(eq(courseSeat.id, id), eq(courseSeat.courseId, courseId)));
  return seat ?? null;
}

async function seatAtDoor(work: Work, row: LockedCourse, seat: Seat): Promise<Result<undefined>> {
  if (seat.state === 'confirmed') return ok();
  if (seat.state === 'withdrawn' || seat.state === 'lapsed') return refuse('no_seat');
  const { taken } = await countUnderLock(work, row.id);
  if (seat.state === 'waiting' && taken >= row.capacity) return refuse('no_seat');
  await change(work, seat.id, 'confirmed');
  return ok();
}

async function markThere(work: Work, seatId: number, sessionId: number, via: Via): Promise<Checked> {
  const byId = memberIdOf(work.actor);
  if (byId === null) return refuse('not_allowed');
  const [added] = await work.tx
    .insert(courseAttendance)
    .values({ seatId, sessionId, at: work.now, byId, via })
    .onConflictDoNothing()
    .returning({ at: courseAttendance.at });
  if (added) return ok({ before: null });
  const [before] = await work.tx
    .select({ at: courseAttendance.at })
    .from(courseAttendance)
    .where(and(eq(courseAttendance.seatId, seatId), eq(courseAttendance.sessionId, sessionId)));
  return ok({ before: before?.at.toISOString() ?? null });
}

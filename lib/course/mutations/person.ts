import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { course, courseAttendance, courseSeat } from '@/db/schema/course';
import { subject } from '@/db/schema/subject';
import type { Work } from '@/lib/platform/transact';
import { settle } from './fill';
import { lockCourse } from './lock';
import { change, live } from './seat';

type Seat = typeof courseSeat.$inferSelect;

/** The better first: a seat before an offer before a place in the line, and the earlier of two alike. */
const better = (one: Seat, other: Seat): number =>
  order.indexOf(one.state) - order.indexOf(other.state) || one.id - other.id;
const order: readonly Seat['state'][] = ['confirmed', 'offered', 'waiting'];

/** What follows from it for others is nobody's step. */
const asPortal = (work: Work): Work => ({ ...work, actor: { kind: 'system', job: 'course.person' } });

/**
 * Gives the seats of one account to another. Where both have one in the same course the better stays and the other is free again: one person has one seat. What they
 * attended is one. Answers which seats changed hands.
 */
export async function handOverSeats(work: Work, from: number, into: number): Promise<number[]> {
  const moved: number[] = [];
  for (const { number } of await coursesOf(work, [from])) {
    const row = await lockCourse(work, number);
    if (!row) continue;
    const seats = (await seatsOf(work, row.id, [from, into])).sort(better);
    const [stays, ...others] = seats;
    for (const other of others) {
      await change(work, other.id, 'withdrawn');
      if (stays) await copyAttendance(work, other.id, stays.id);
    }
    if (stays?.memberId === from) {
      await work.tx.update(courseSeat).set({ memberId: into }).where(eq(courseSeat.id, stays.id));
      moved.push(stays.id);
    }
    if (others.length > 0) await settle(asPortal(work), row);
  }
  return moved;
}

/** What was moved returns; a seat that was given up for it stays where it went. */
export async function handBackSeats(work: Work, ids: readonly number[], from: number, into: number): Promise<void> {
  if (ids.length === 0) return;
  await work.tx
    .update(courseSeat)
    .set({ memberId: from })
    .where(and(inArray(courseSeat.id, [...ids]), eq(courseSeat.memberId, into)));
}

/** Who goes for good leaves the courses that have not begun, and the next in the line moves up. */
export async function leaveCourses(work: Work, memberId: number): Promise<void> {
  for (const { number } of await coursesOf(work, [memberId])) {
    const row = await lockCourse(work, number);
    if (row?.state !== 'open') continue;
    for (const seat of await seatsOf(work, row.id, [memberId])) await change(work, seat.id, 'withdrawn');
    await settle(asPortal(work), row);
  }
}

const coursesOf = ({ tx }: Work, memberIds: number[]) =>
  tx
    .selectDistinct({ id: course.id, number: subject.number })
    .from(courseSeat)
    .innerJoin(course, eq(course.id, courseSeat.courseId))
    .innerJoin(subject, eq(subject.id, course.id))
    .where(and(inArray(courseSeat.memberId, memberIds), inArray(courseSeat.state, [...live])))
    .orderBy(asc(course.id));

const seatsOf = ({ tx }: Work, courseId: number, memberIds: number[]): Promise<Seat[]> =>
  tx
    .select()
    .from(courseSeat)
    .where(
      and(
        eq(courseSeat.courseId, courseId),
        inArray(courseSeat.memberId, memberIds),
        inArray(courseSeat.state, [...live]),
      ),
    );

const copyAttendance = ({ tx }: Work, from: number, into: number) =>
  tx
    .insert(courseAttendance)
    .select(
      tx
        .select({
          seatId: sql<number>`${into}::bigint`.as('seat_id'),
          sessionId: courseAttendance.sessionId,
          at: courseAttendance.at,
          byId: courseAttendance.byId,
          via: courseAttendance.via,
        })
        .from(courseAttendance)
        .where(eq(courseAttendance.seatId, from)),
    )
    .onConflictDoNothing();

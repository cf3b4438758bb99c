import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { application } from '@/db/schema/programme';
import { consultingBooking, consultingSlot } from '@/db/schema/programme-consulting';
import { subject } from '@/db/schema/subject';
import type { Work } from '@/lib/platform/transact';
import type { ApplicationState } from '../states';
import { lockPeople, take } from './booking';
import { mergeInto } from './decide';
import { lockSlots } from './slot';

/** Of which a person has one at a time in a programme, the furthest first. */
const live: readonly ApplicationState[] = ['approved', 'objected', 'submitted', 'supplement_requested'];

/**
 * Gives the applications of one account to another; answers which. Where both have one under way in the same programme the further one stays, of two alike the
 * earlier, and the other is closed as the same person's. Where both were granted nothing is taken back by itself: the one of the account that goes stays as it is, for the desk.
 */
export async function handOverApplications(work: Work, from: number, into: number): Promise<number[]> {
  const rows = await work.tx
    .select({
      id: application.id,
      number: subject.number,
      programmeId: application.programmeId,
      applicantId: application.applicantId,
      state: application.state,
    })
    .from(application)
    .innerJoin(subject, eq(subject.id, application.id))
    .where(inArray(application.applicantId, [from, into]))
    .orderBy(asc(application.id))
    .for('update', { of: application });
  const rank = ({ state }: { state: ApplicationState }) => live.indexOf(state);
  const moved: number[] = [];
  for (const row of rows.filter(({ applicantId }) => applicantId === from)) {
    const twin = rows.find((o) => o.applicantId === into && o.programmeId === row.programmeId && rank(o) >= 0);
    if (twin && rank(row) >= 0) {
      if (twin.state === 'approved' && row.state === 'approved') continue;
      const further = rank(row) - rank(twin) || row.id - twin.id;
      await mergeInto(work, further < 0 ? twin.number : row.number);
    }
    await work.tx.update(application).set({ applicantId: into }).where(eq(application.id, row.id));
    moved.push(row.id);
  }
  return moved;
}

/** What was moved returns; what was closed for it stays closed. */
export async function handBackApplications(work: Work, ids: readonly number[], from: number, into: number) {
  if (ids.length === 0) return;
  await work.tx
    .update(application)
    .set({ applicantId: from })
    .where(and(inArray(application.id, [...ids]), eq(application.applicantId, into)));
}

/**
 * Gives the hours of advice of one account to another; answers which bookings. Where both hold the same hour one place of it is free again; an hour that both have behind them
 * stays with each.
 */
export async function handOverBookings(work: Work, from: number, into: number): Promise<number[]> {
  await lockPeople(work, [from, into]);
  const rows = await work.tx
    .select({
      id: consultingBooking.id,
      slotId: consultingBooking.slotId,
      memberId: consultingBooking.memberId,
      state: consultingBooking.state,
    })
    .from(consultingBooking)
    .where(inArray(consultingBooking.memberId, [from, into]))
    .orderBy(asc(consultingBooking.id))
    .for('update');
  const held = rows.filter(({ state }) => state !== 'cancelled');
  const theirs = rows.filter(({ memberId }) => memberId === from);
  const twice = theirs.filter(
    (row) => held.includes(row) && held.some((o) => o.memberId === into && o.slotId === row.slotId),
  );
  const given = twice.filter(({ state }) => state === 'booked');
  if (given.length > 0) {
    await lockSlots(
      work,
      given.map(({ slotId }) => slotId),
    );
    for (const { slotId } of given) await take(work, slotId, -1);
    await work.tx
      .update(consultingBooking)
      .set({ state: 'cancelled', changedAt: work.now })
      .where(
        inArray(
          consultingBooking.id,
          given.map(({ id }) => id),
        ),
      );
  }
  const moved = theirs.filter((row) => !twice.includes(row) || given.includes(row)).map(({ id }) => id);
  if (moved.length > 0)
    await work.tx.update(consultingBooking).set({ memberId: into }).where(inArray(consultingBooking.id, moved));
  return moved;
}

export async function handBackBookings(work: Work, ids: readonly number[], from: number, into: number) {
  if (ids.length === 0) return;
  await work.tx
    .update(consultingBooking)
    .set({ memberId: from })
    .where(and(inArray(consultingBooking.id, [...ids]), eq(consultingBooking.memberId, into)));
}

/** Whether the office still has something to settle with these accounts: an application that waits for its decision, or an hour of advice to come. */
export async function hasOpenRequests({ tx, now }: Work, accounts: readonly number[]): Promise<boolean> {
  const undecided = await tx.$count(
    application,
    and(
      inArray(application.applicantId, [...accounts]),
      inArray(application.state, ['submitted', 'supplement_requested', 'objected']),
    ),
  );
  if (undecided > 0) return true;
  const [coming] = await tx
    .select({ id: consultingBooking.id })
    .from(consultingBooking)
    .innerJoin(consultingSlot, eq(consultingSlot.id, consultingBooking.slotId))
    .where(
      and(
        inArray(consultingBooking.memberId, [...accounts]),
        eq(consultingBooking.state, 'booked'),
        gt(consultingSlot.endsAt, now),
        isNull(consultingSlot.cancelledAt),
      ),
    )
    .limit(1);
  return coming !== undefined;
}

/** Who goes for good takes the business of what got nothing along. To whom money was granted has to be known as long as the record is kept. */
export async function forgetBusinesses({ tx }: Work, accounts: readonly number[]): Promise<void> {
  await tx
    .update(application)
    .set({ businessName: '', businessNumber: '', businessHash: null })
    .where(
      and(
        inArray(application.applicantId, [...accounts]),
        inArray(application.state, ['refused', 'upheld', 'withdrawn']),
        isNull(application.grantedWon),
      ),
    );
}

import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { assignment, staffRecord } from '@/db/schema/staff';
import { createOfficer } from '@/lib/member/mutations/officer';
import { memberIdOf } from '@/lib/platform/actor';
import { audit } from '@/lib/platform/audit/audit';
import { type Day, dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { decideAssignment, decideEnd, endOf, lastDayOf, seenOf, whenIs } from '../rules';
import {
  type addOfficerSchema,
  type assignSchema,
  chargeOf,
  chargeValue,
  type endSchema,
  type headSchema,
} from '../schema';
import { askForAdmin } from './grant';
import { lockOfficer, lockStaff, otherAdmins } from './locked';

/** Somebody begins to work here. They have no powers yet, and sign in as the provider knows them by this number. Refuses `staff_no_taken`. */
export async function addOfficer(
  work: Work,
  { name, staffNo }: z.output<typeof addOfficerSchema>,
): Promise<Result<{ memberId: number }>> {
  const locked = await lockStaff(work);
  if (!locked.ok) return locked;
  const taken = await work.tx
    .select({ id: staffRecord.memberId })
    .from(staffRecord)
    .where(eq(staffRecord.staffNo, staffNo));
  if (taken.length > 0) return refuse('staff_no_taken', { field: 'staffNo' });
  const memberId = await writeOfficer(work, name, staffNo);
  await audit(work, { type: 'staff.added', aboutId: memberId, data: { name, staffNo } });
  return ok({ memberId });
}

/** A new officer on the list of staff. */
export async function writeOfficer(work: Work, name: string, staffNo: string): Promise<number> {
  const memberId = await createOfficer(work, name);
  await work.tx.insert(staffRecord).values({ memberId, staffNo, createdAt: work.now });
  return memberId;
}

/**
 * Puts an officer in charge of something; to make an administrator it asks another one instead. Refuses `own_powers`, `in_the_past`, `ends_before`,
 * `has_already`, `not_found`.
 */
export async function assign(
  work: Work,
  input: z.output<typeof assignSchema>,
): Promise<Result<{ memberId: number; asked: boolean }>> {
  const locked = await lockStaff(work);
  if (!locked.ok) return locked;
  const officer = await lockOfficer(work, input.member);
  if (!officer) return refuse('not_found');
  const charge = chargeOf(input.charge);
  const wanted = { ...charge, memberId: officer.id, validFrom: input.from, validTo: endOf(input.lastDay) };
  if (charge.role === 'admin') return askForAdmin(work, wanted, input.reason);
  const held = await heldBy(work, officer.id);
  const decided = decideAssignment(wanted, held, memberIdOf(work.actor), dayOf(work.now));
  if (!decided.ok) return decided;
  const isHead = input.head === 'on';
  await work.tx.insert(assignment).values({ ...wanted, isHead });
  await audit(work, {
    type: 'staff.assigned',
    aboutId: officer.id,
    reason: input.reason,
    data: { charge: input.charge, from: input.from, lastDay: input.lastDay, head: isHead },
  });
  return ok({ memberId: officer.id, asked: false });
}

/** Sets the last day of an assignment; without one it ends at once. Refuses `stale`, `last_admin`, and as `decideEnd`. */
export async function endAssignment(
  work: Work,
  input: z.output<typeof endSchema>,
): Promise<Result<{ memberId: number }>> {
  const found = await lockHeld(work, input);
  if (!found.ok) return found;
  const held = found.value;
  const today = dayOf(work.now);
  const decided = decideEnd({
    held,
    until: endOf(input.lastDay) ?? today,
    actorId: memberIdOf(work.actor),
    today,
    admins: await otherAdmins(work, held.id),
  });
  if (!decided.ok) return decided;
  const { validTo } = decided.value;
  await work.tx.update(assignment).set({ validTo }).where(eq(assignment.id, held.id));
  await audit(work, {
    type: input.lastDay === null ? 'staff.ended' : 'staff.changed',
    aboutId: held.memberId,
    reason: input.reason,
    data: { charge: chargeValue(held), lastDay: lastDayOf(validTo), before: lastDayOf(held.validTo) },
  });
  return ok({ memberId: held.memberId });
}

/** Makes somebody the head of their desk from today on, or no longer. What was until yesterday stays as it was. */
export async function changeHead(
  work: Work,
  input: z.output<typeof headSchema>,
): Promise<Result<{ memberId: number }>> {
  const found = await lockHeld(work, input);
  if (!found.ok) return found;
  const held = found.value;
  const today = dayOf(work.now);
  if (whenIs(held, today) === 'past') return refuse('ended_already');
  const isHead = !held.isHead;
  if (isHead && held.memberId === memberIdOf(work.actor)) return refuse('own_powers');
  await splitToday(work, held, today, isHead);
  await audit(work, {
    type: isHead ? 'staff.made_head' : 'staff.no_longer_head',
    aboutId: held.memberId,
    reason: input.reason,
    data: { charge: chargeValue(held) },
  });
  return ok({ memberId: held.memberId });
}

type Held = typeof assignment.$inferSelect;

async function splitToday(work: Work, held: Held, today: Day, isHead: boolean): Promise<void> {
  if (held.validFrom >= today) {
    await work.tx.update(assignment).set({ isHead }).where(eq(assignment.id, held.id));
    return;
  }
  const { id, ...kept } = held;
  await work.tx.update(assignment).set({ validTo: today }).where(eq(assignment.id, id));
  await work.tx.insert(assignment).values({ ...kept, isHead, validFrom: today });
}

async function lockHeld(work: Work, asked: { assignment: number; seen: string }): Promise<Result<Held>> {
  const locked = await lockStaff(work);
  if (!locked.ok) return locked;
  const [held] = await work.tx.select().from(assignment).where(eq(assignment.id, asked.assignment)).for('update');
  if (!held) return refuse('not_found');
  return seenOf(held) === asked.seen ? ok(held) : refuse('stale');
}

/** What somebody was, is and will be in charge of. */
export async function heldBy(work: Work, memberId: number): Promise<Held[]> {
  return work.tx.select().from(assignment).where(eq(assignment.memberId, memberId));
}

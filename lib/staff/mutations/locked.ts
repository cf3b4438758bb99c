import { and, eq, ne } from 'drizzle-orm';
import { member } from '@/db/schema/member';
import { assignment } from '@/db/schema/staff';
import { memberIdOf } from '@/lib/platform/actor';
import { lockPowers } from '@/lib/platform/auth/office/lock';
import { dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { type Days, whenIs } from '../rules';

/**
 * One change of powers at a time, and only by who still has the power when their turn comes: of two administrators who end each other's charge, the second
 * is none any more.
 */
export async function lockStaff(work: Work): Promise<Result<undefined>> {
  await lockPowers(work.tx);
  const actorId = memberIdOf(work.actor);
  if (actorId === null) return ok();
  const today = dayOf(work.now);
  const mine = await work.tx
    .select({ validFrom: assignment.validFrom, validTo: assignment.validTo })
    .from(assignment)
    .where(and(eq(assignment.memberId, actorId), eq(assignment.role, 'admin')));
  return mine.some((days) => whenIs(days, today) === 'now') ? ok() : refuse('not_allowed');
}

/** The officer, locked until the work is done; null for residents and nobody. */
export async function lockOfficer(work: Work, memberId: number) {
  const [row] = await work.tx
    .select({ id: member.id, name: member.name })
    .from(member)
    .where(and(eq(member.id, memberId), eq(member.kind, 'officer')))
    .for('update');
  return row ?? null;
}

/** Assignments as administrator besides one. */
export async function otherAdmins(work: Work, assignmentId: number): Promise<Days[]> {
  return work.tx
    .select({ validFrom: assignment.validFrom, validTo: assignment.validTo })
    .from(assignment)
    .where(and(eq(assignment.role, 'admin'), ne(assignment.id, assignmentId)));
}

import { and, eq, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import { adminGrant, assignment } from '@/db/schema/staff';
import { memberIdOf } from '@/lib/platform/actor';
import { audit } from '@/lib/platform/audit/audit';
import { dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { type Days, decideDays, decideGrant, lastDayOf } from '../rules';
import type { decideGrantSchema } from '../schema';
import { lockStaff } from './locked';

type Wanted = Days & { memberId: number; role: 'admin' | string };

/** Asks another administrator to make somebody one. Refuses `own_powers`, `asked_already`, and as `decideDays`. */
export async function askForAdmin(
  work: Work,
  { memberId, validFrom, validTo }: Wanted,
  reason: string,
): Promise<Result<{ memberId: number; asked: boolean }>> {
  const askedBy = memberIdOf(work.actor);
  if (askedBy === null || askedBy === memberId) return refuse('own_powers');
  const wanted = {
    memberId,
    role: 'admin' as const,
    dongCode: null,
    departmentId: null,
    institutionId: null,
    validFrom,
    validTo,
  };
  const decided = decideDays(wanted, await adminDays(work, memberId), dayOf(work.now));
  if (!decided.ok) return decided;
  const open = await work.tx
    .select({ id: adminGrant.id })
    .from(adminGrant)
    .where(and(eq(adminGrant.memberId, memberId), isNull(adminGrant.outcome)));
  if (open.length > 0) return refuse('asked_already');
  await work.tx.insert(adminGrant).values({ memberId, validFrom, validTo, reason, askedBy, askedAt: work.now });
  await audit(work, {
    type: 'staff.admin_asked',
    aboutId: memberId,
    reason,
    data: { from: validFrom, lastDay: lastDayOf(validTo) },
  });
  return ok({ memberId, asked: true });
}

/** The other administrator's word, or the first one's second thought. Refuses `four_eyes`, `already_done`, and as `decideDays` when the days have passed. */
export async function answerGrant(
  work: Work,
  input: z.output<typeof decideGrantSchema>,
): Promise<Result<{ memberId: number }>> {
  const locked = await lockStaff(work);
  if (!locked.ok) return locked;
  const [grant] = await work.tx.select().from(adminGrant).where(eq(adminGrant.id, input.grant)).for('update');
  if (!grant) return refuse('not_found');
  const actorId = memberIdOf(work.actor);
  const decided = decideGrant(grant, input.verdict, actorId);
  if (!decided.ok) return decided;
  const { memberId } = grant;
  if (input.verdict === 'granted') {
    const today = dayOf(work.now);
    const validFrom = grant.validFrom < today ? today : grant.validFrom;
    const wanted = {
      ...grant,
      validFrom,
      role: 'admin' as const,
      dongCode: null,
      departmentId: null,
      institutionId: null,
    };
    const fits = decideDays(wanted, await adminDays(work, memberId), today);
    if (!fits.ok) return refuse(fits.code);
    await work.tx.insert(assignment).values({ memberId, role: 'admin', validFrom, validTo: grant.validTo });
  }
  await work.tx
    .update(adminGrant)
    .set({ outcome: input.verdict, decidedBy: actorId, decidedAt: work.now })
    .where(eq(adminGrant.id, grant.id));
  await audit(work, { type: `staff.admin_${input.verdict}`, aboutId: memberId, reason: input.reason });
  return ok({ memberId });
}

async function adminDays(work: Work, memberId: number) {
  return work.tx
    .select()
    .from(assignment)
    .where(and(eq(assignment.memberId, memberId), eq(assignment.role, 'admin')));
}

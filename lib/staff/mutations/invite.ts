import { and, eq } from 'drizzle-orm';
import { assignment, staffRecord } from '@/db/schema/staff';
import { audit } from '@/lib/platform/audit/audit';
import { makeSignInLink } from '@/lib/platform/auth/office/link';
import { dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { whenIs } from '../rules';
import { writeOfficer } from './assign';
import { lockStaff } from './locked';

/**
 * Makes somebody administrator by the word of whoever runs the server, and a link that lets them in once. For the first one of a new portal, and for the
 * day nobody gets in any more.
 */
export async function inviteAdmin(
  work: Work,
  { name, staffNo }: { name: string; staffNo: string },
): Promise<Result<{ token: string; isNew: boolean }>> {
  const locked = await lockStaff(work);
  if (!locked.ok) return locked;
  const [listed] = await work.tx.select().from(staffRecord).where(eq(staffRecord.staffNo, staffNo));
  const memberId = listed?.memberId ?? (await writeOfficer(work, name, staffNo));
  const today = dayOf(work.now);
  const held = await work.tx
    .select()
    .from(assignment)
    .where(and(eq(assignment.memberId, memberId), eq(assignment.role, 'admin')));
  if (!held.some((days) => whenIs(days, today) !== 'past'))
    await work.tx.insert(assignment).values({ memberId, role: 'admin', validFrom: today });
  const token = await makeSignInLink(work.tx, memberId, work.now);
  await audit(work, { type: 'staff.admin_invited', aboutId: memberId, data: { name, staffNo } });
  return ok({ token, isNew: !listed });
}

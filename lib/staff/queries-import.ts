import { createHash } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { member } from '@/db/schema/member';
import { assignment, staffImport, staffRecord } from '@/db/schema/staff';
import { listDepartments, listDongs } from '@/lib/district/queries';
import { listInstitutions } from '@/lib/district/queries/institutions';
import type { Day } from '@/lib/platform/calendar/day';
import type { ImportPlan, Known } from './rules-import';

type Reader = Pick<Tx, 'select' | 'execute'>;

/** Everything that says what a file would change. */
export async function getKnown(today: Day, actorId: number | null, on: Reader = db): Promise<Known> {
  const people = await on
    .select({ memberId: staffRecord.memberId, staffNo: staffRecord.staffNo, name: member.name })
    .from(staffRecord)
    .innerJoin(member, eq(member.id, staffRecord.memberId))
    .orderBy(asc(staffRecord.memberId));
  const held = await on.select().from(assignment).orderBy(asc(assignment.id));
  const dongs = (await listDongs(today, on)).map((d) => ({ ...d, id: d.code }));
  const departments = await listDepartments(today, on);
  const institutions = await listInstitutions(today, on);
  return { people, held, dongs, departments, institutions, actorId, today };
}

/** A list that was read; null when there is none, or it is somebody else's. */
export async function getImport(id: number, memberId: number) {
  const [row] = await db.select().from(staffImport).where(eq(staffImport.id, id));
  return row?.memberId === memberId ? row : null;
}

/** The same for the same changes on the same day, and only then. */
export const fingerprintOf = (plan: ImportPlan, today: string): string =>
  createHash('sha256')
    .update(JSON.stringify([today, plan.changes, plan.errors]))
    .digest('hex');

import { eq } from 'drizzle-orm';
import { assignment, staffImport, staffRecord } from '@/db/schema/staff';
import { renameOfficer } from '@/lib/member/mutations/officer';
import { memberIdOf } from '@/lib/platform/actor';
import { audit } from '@/lib/platform/audit/audit';
import { dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { fingerprintOf, getKnown } from '../queries-import';
import { lastDayOf } from '../rules';
import { type FileRow, readStaffFile } from '../rules-file';
import { planImport, type StaffChange } from '../rules-import';
import { chargeValue } from '../schema';
import { writeOfficer } from './assign';
import { lockStaff } from './locked';

/** Reads a file and keeps its lines with a mark of what they would change; changes nothing. Refuses as `readStaffFile`. */
export async function keepImport(
  work: Work,
  { file, mode }: { file: File[]; mode: 'part' | 'whole' },
): Promise<Result<{ id: number }>> {
  const memberId = memberIdOf(work.actor);
  const [given] = file;
  if (memberId === null || !given) return refuse('not_allowed');
  const rows = readStaffFile(new Uint8Array(await given.arrayBuffer()));
  if (!rows.ok) return rows;
  const today = dayOf(work.now);
  const plan = planImport(rows.value, mode, await getKnown(today, memberId, work.tx));
  const fileName = given.name.normalize('NFC').slice(0, 120);
  const fingerprint = fingerprintOf(plan, today);
  const [kept] = await work.tx
    .insert(staffImport)
    .values({ memberId, createdAt: work.now, fileName, mode, rows: rows.value, fingerprint })
    .returning({ id: staffImport.id });
  if (!kept) throw new Error('an import was not kept');
  return ok(kept);
}

/**
 * Does exactly what was shown, all of it or nothing. Refuses `stale` when it would come to something else by now, `has_errors`, `nothing_to_do`,
 * `already_done`, `not_found` for somebody else's.
 */
export async function applyImport(work: Work, id: number): Promise<Result<{ id: number; done: number }>> {
  const locked = await lockStaff(work);
  if (!locked.ok) return locked;
  const [row] = await work.tx.select().from(staffImport).where(eq(staffImport.id, id)).for('update');
  const actorId = memberIdOf(work.actor);
  if (!row || row.memberId !== actorId) return refuse('not_found');
  if (row.appliedAt) return refuse('already_done');
  const today = dayOf(work.now);
  const plan = planImport(row.rows as FileRow[], row.mode, await getKnown(today, actorId, work.tx));
  if (fingerprintOf(plan, today) !== row.fingerprint) return refuse('stale');
  if (plan.errors.length > 0) return refuse('has_errors');
  if (plan.changes.length === 0) return refuse('nothing_to_do');
  await apply(work, plan.changes, today);
  await work.tx.update(staffImport).set({ appliedAt: work.now, rows: [] }).where(eq(staffImport.id, id));
  const of = (kind: StaffChange['kind']) => plan.changes.filter((change) => change.kind === kind).length;
  const data = {
    file: row.fileName,
    people: of('person'),
    new: of('new'),
    changed: of('changed'),
    charges: of('ended'),
  };
  await audit(work, { type: 'staff.imported', data });
  return ok({ id, done: plan.changes.length });
}

/** Ends come before beginnings, so that nobody has the same charge twice for a moment. */
const order: Record<StaffChange['kind'], number> = { person: 0, renamed: 1, ended: 2, changed: 3, new: 4 };

async function apply(work: Work, changes: readonly StaffChange[], today: string): Promise<void> {
  const records = await work.tx.select().from(staffRecord);
  const ids = new Map(records.map((record) => [record.staffNo, record.memberId]));
  for (const change of changes.toSorted((a, b) => order[a.kind] - order[b.kind])) {
    if (change.kind === 'person') ids.set(change.staffNo, await writeOfficer(work, change.name, change.staffNo));
    const memberId = ids.get(change.staffNo);
    if (memberId === undefined) throw new Error('a person of the list is not on it');
    await applyOne(work, change, memberId, today);
  }
}

async function applyOne(work: Work, change: StaffChange, memberId: number, today: string): Promise<void> {
  const { tx } = work;
  const fact = { aboutId: memberId, reason: null };
  if (change.kind === 'person') {
    const { name, staffNo } = change;
    return audit(work, { ...fact, type: 'staff.added', data: { name, staffNo } });
  }
  if (change.kind === 'renamed') {
    await renameOfficer(work, memberId, change.name);
    return audit(work, { ...fact, type: 'staff.renamed', data: { name: change.name, before: change.before } });
  }
  const charge = chargeValue(change.charge);
  if (change.kind === 'ended') {
    const validTo = change.before.validFrom > today ? change.before.validFrom : today;
    await tx.update(assignment).set({ validTo }).where(eq(assignment.id, change.assignmentId));
    return audit(work, { ...fact, type: 'staff.ended', data: { charge, before: lastDayOf(change.before.validTo) } });
  }
  const { validFrom, validTo, isHead } = change.after;
  const data = { charge, from: validFrom, lastDay: lastDayOf(validTo), head: isHead };
  if (change.kind === 'new') {
    await tx.insert(assignment).values({ ...change.charge, memberId, ...change.after });
    return audit(work, { ...fact, type: 'staff.assigned', data });
  }
  await changeTerm(work, change, today);
  return audit(work, { ...fact, type: 'staff.changed', data });
}

/** Whether somebody led the desk until yesterday stays as it was. */
async function changeTerm(work: Work, change: Extract<StaffChange, { kind: 'changed' }>, today: string): Promise<void> {
  const { before, after, assignmentId: id, memberId, charge } = change;
  const splits =
    before.isHead !== after.isHead && before.validFrom < today && (after.validTo === null || after.validTo > today);
  if (!splits) {
    await work.tx.update(assignment).set(after).where(eq(assignment.id, id));
    return;
  }
  await work.tx.update(assignment).set({ validTo: today }).where(eq(assignment.id, id));
  await work.tx.insert(assignment).values({ ...charge, memberId, ...after, validFrom: today });
}

import { and, eq, gt, isNull, or } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { department, dong, institution } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { assignment, staffRecord } from '@/db/schema/staff';
import { type Actor, deskName } from '../../actor';
import { audit } from '../../audit/audit';
import { type Day, dayOf } from '../../calendar/day';
import { ok, type Result, refuse } from '../../result';
import { endSessions } from '../session-list';
import { lockPowers } from './lock';
import { type ClaimedRole, type Claims, hadSecondFactor, type RolesFile, rolesIn, valuesOf } from './roles-file';

const provider: Actor = { kind: 'provider', name: 'oidc' };

type Charge = Pick<Held, 'role' | 'dongCode' | 'departmentId' | 'institutionId' | 'isHead'>;
type Held = typeof assignment.$inferSelect;

/**
 * Lets an officer in whom the office's provider has proved, and brings what the provider says of their roles up to date: what it no longer says ends now.
 * Refuses `unknown_person` (not on the list of staff; no account is made), `identity_taken` (the staff number is somebody else's at the provider),
 * `no_role` (nothing to do here today; open sessions end).
 */
export async function admitOfficer(
  { issuer, claims, roles }: { issuer: string; claims: Claims; roles: RolesFile },
  now: Date,
): Promise<Result<{ memberId: number; second: boolean }>> {
  const [subject = ''] = valuesOf(claims, 'sub');
  const [staffNo = ''] = valuesOf(claims, roles.identity);
  return db.transaction(async (tx): Promise<Result<{ memberId: number; second: boolean }>> => {
    await lockPowers(tx);
    const work = { tx, actor: provider, now };
    const wanted = await chargesOf(tx, rolesIn(roles, claims));
    const [name = staffNo] = valuesOf(claims, roles.name);
    const newName = roles.newPeople === 'add' && wanted.length > 0 ? name : null;
    const known = await recordOf(tx, { issuer, subject, staffNo, newName, now });
    if (!known.ok) {
      await audit(work, { type: 'session.refused', data: { why: known.code } });
      return known;
    }
    const memberId = known.value;
    await bringUpToDate(work, memberId, wanted);
    if (!(await hasChargeToday(tx, memberId, dayOf(now)))) {
      await endSessions(work, memberId);
      await audit(work, { type: 'session.refused', aboutId: memberId, data: { why: 'no_role' } });
      return refuse('no_role');
    }
    const second = hadSecondFactor(roles, claims);
    await audit(work, { type: 'session.signed_in', aboutId: memberId, data: { method: 'oidc', second } });
    return ok({ memberId, second });
  });
}

type Person = { issuer: string; subject: string; staffNo: string; newName: string | null; now: Date };

/** Whose record it is: by the provider's subject, else by the staff number, which is bound to the subject from then on. */
async function recordOf(tx: Tx, { issuer, subject, staffNo, newName, now }: Person): Promise<Result<number>> {
  const isBound = and(eq(staffRecord.issuer, issuer), eq(staffRecord.subject, subject));
  const [bound] = await tx.select({ memberId: staffRecord.memberId }).from(staffRecord).where(isBound);
  if (bound) return ok(bound.memberId);
  if (subject === '' || staffNo === '') return refuse('unknown_person');
  const [listed] = await tx.select().from(staffRecord).where(eq(staffRecord.staffNo, staffNo));
  if (listed && listed.subject !== null) return refuse('identity_taken');
  if (listed) {
    await tx.update(staffRecord).set({ issuer, subject }).where(eq(staffRecord.memberId, listed.memberId));
    return ok(listed.memberId);
  }
  if (newName === null) return refuse('unknown_person');
  const [row] = await tx
    .insert(member)
    .values({ kind: 'officer', name: newName.slice(0, 40), createdAt: now })
    .returning({ id: member.id });
  if (!row) throw new Error('an officer was not written');
  await tx.insert(staffRecord).values({ memberId: row.id, staffNo, issuer, subject, createdAt: now });
  await audit({ tx, actor: provider, now }, { type: 'staff.added', aboutId: row.id, data: { name: newName, staffNo } });
  return ok(row.id);
}

/** The charges behind claimed roles; a place that the district does not have gives none. */
async function chargesOf(tx: Tx, claimed: ClaimedRole[]): Promise<Charge[]> {
  const dongs = await tx.select({ code: dong.code, slug: dong.slug }).from(dong);
  const departments = await tx.select({ id: department.id, slug: department.slug }).from(department);
  const institutions = await tx.select({ id: institution.id, slug: institution.slug }).from(institution);
  return claimed.flatMap(({ role, place, isHead }): Charge[] => {
    const nowhere = { role, dongCode: null, departmentId: null, institutionId: null, isHead };
    if (place === null) return [nowhere];
    if (role === 'dong_officer') {
      const at = dongs.find((d) => d.code === place || d.slug === place);
      return at ? [{ ...nowhere, dongCode: at.code }] : [];
    }
    if (role === 'institution_officer') {
      const at = institutions.find((i) => i.slug === place);
      return at ? [{ ...nowhere, institutionId: at.id }] : [];
    }
    const at = departments.find((d) => d.slug === place);
    return at ? [{ ...nowhere, departmentId: at.id }] : [];
  });
}

const same = (a: Omit<Charge, 'isHead'>, b: Omit<Charge, 'isHead'>) =>
  a.role === b.role &&
  a.dongCode === b.dongCode &&
  a.departmentId === b.departmentId &&
  a.institutionId === b.institutionId;

type Change = { tx: Tx; actor: Actor; now: Date };

/** Ends what the provider gave and no longer says; begins what it says anew. What the office gave itself stays untouched. */
async function bringUpToDate(work: Change, memberId: number, wanted: Charge[]): Promise<void> {
  const today = dayOf(work.now);
  const held = await work.tx
    .select()
    .from(assignment)
    .where(and(eq(assignment.memberId, memberId), or(isNull(assignment.validTo), gt(assignment.validTo, today))));
  const gone = held.filter((a) => a.source === 'provider' && !wanted.some((w) => same(w, a) && w.isHead === a.isHead));
  for (const row of gone) {
    const validTo = row.validFrom > today ? row.validFrom : today;
    await work.tx.update(assignment).set({ validTo }).where(eq(assignment.id, row.id));
    await audit(work, { type: 'staff.ended', aboutId: memberId, data: { charge: deskName(row), by: 'provider' } });
  }
  const kept = held.filter((a) => !gone.includes(a));
  for (const charge of wanted.filter((w, i) => wanted.findIndex((other) => same(other, w)) === i))
    await begin(work, memberId, charge, kept, today);
}

async function begin(work: Change, memberId: number, charge: Charge, kept: Held[], today: Day): Promise<void> {
  const others = kept.filter((a) => same(a, charge));
  if (others.some((a) => a.validFrom <= today)) return;
  const validTo = others.map((a) => a.validFrom).sort()[0] ?? null;
  await work.tx.insert(assignment).values({ ...charge, memberId, source: 'provider', validFrom: today, validTo });
  await audit(work, { type: 'staff.assigned', aboutId: memberId, data: { charge: deskName(charge), by: 'provider' } });
}

async function hasChargeToday(tx: Tx, memberId: number, today: Day): Promise<boolean> {
  const rows = await tx.select().from(assignment).where(eq(assignment.memberId, memberId));
  return rows.some((a) => a.validFrom <= today && (a.validTo === null || a.validTo > today));
}

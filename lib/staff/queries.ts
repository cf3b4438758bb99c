import { and, asc, desc, eq, exists, gt, ilike, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { department, dong, institution } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { adminGrant, assignment, deputy, secondFactor, staffRecord } from '@/db/schema/staff';
import { onDay } from '@/lib/district/queries';

const place = {
  dong: { nameKo: dong.nameKo, nameEn: dong.nameEn },
  department: { nameKo: department.nameKo, nameEn: department.nameEn },
  institution: { nameKo: institution.nameKo, nameEn: institution.nameEn },
};

const wanted = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Where somebody has or will have a charge that fits the search. */
const hasPlace = (text: string) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(assignment)
      .leftJoin(dong, eq(dong.code, assignment.dongCode))
      .leftJoin(department, eq(department.id, assignment.departmentId))
      .leftJoin(institution, eq(institution.id, assignment.institutionId))
      .where(
        and(
          eq(assignment.memberId, member.id),
          or(
            ilike(dong.nameKo, wanted(text)),
            ilike(dong.nameEn, wanted(text)),
            ilike(department.nameKo, wanted(text)),
            ilike(department.nameEn, wanted(text)),
            ilike(institution.nameKo, wanted(text)),
            ilike(institution.nameEn, wanted(text)),
          ),
        ),
      ),
  );

/** Officers by name, by the part of name, staff number or place that is searched for. One more than `limit` says that there are others. */
export async function listOfficers({ search, limit, offset }: { search: string; limit: number; offset: number }) {
  return db
    .select({
      id: member.id,
      name: member.name,
      staffNo: staffRecord.staffNo,
      demo: isNotNull(member.demoKey).mapWith(Boolean),
    })
    .from(member)
    .leftJoin(staffRecord, eq(staffRecord.memberId, member.id))
    .where(
      and(
        eq(member.kind, 'officer'),
        search === ''
          ? undefined
          : or(ilike(member.name, wanted(search)), ilike(staffRecord.staffNo, wanted(search)), hasPlace(search)),
      ),
    )
    .orderBy(asc(member.name), asc(member.id))
    .limit(limit + 1)
    .offset(offset);
}

/** What these officers are in charge of, all days, the latest first. */
export async function listAssignments(memberIds: readonly number[]) {
  if (memberIds.length === 0) return [];
  return db
    .select({ ...assignmentFields, ...place })
    .from(assignment)
    .leftJoin(dong, eq(dong.code, assignment.dongCode))
    .leftJoin(department, eq(department.id, assignment.departmentId))
    .leftJoin(institution, eq(institution.id, assignment.institutionId))
    .where(sql`${assignment.memberId} = any(${sql.param([...memberIds])}::bigint[])`)
    .orderBy(desc(assignment.validFrom), asc(assignment.id));
}

const assignmentFields = {
  id: assignment.id,
  memberId: assignment.memberId,
  role: assignment.role,
  dongCode: assignment.dongCode,
  departmentId: assignment.departmentId,
  institutionId: assignment.institutionId,
  isHead: assignment.isHead,
  source: assignment.source,
  validFrom: assignment.validFrom,
  validTo: assignment.validTo,
};

export type AssignmentRow = Awaited<ReturnType<typeof listAssignments>>[number];

/** One officer as the list of staff knows them; null for residents. */
export async function getOfficer(id: number) {
  const [row] = await db
    .select({
      id: member.id,
      name: member.name,
      demo: isNotNull(member.demoKey).mapWith(Boolean),
      staffNo: staffRecord.staffNo,
      issuer: staffRecord.issuer,
      factorSince: secondFactor.confirmedAt,
    })
    .from(member)
    .leftJoin(staffRecord, eq(staffRecord.memberId, member.id))
    .leftJoin(secondFactor, eq(secondFactor.memberId, member.id))
    .where(and(eq(member.id, id), eq(member.kind, 'officer')));
  return row ?? null;
}

const person = alias(member, 'person');
const other = alias(member, 'other');

/** Who stands in for an officer, or for whom the officer stands in, until today or later; soonest first. */
export async function listDeputies(memberId: number, today: string) {
  return db
    .select({
      id: deputy.id,
      member: { id: person.id, name: person.name },
      deputy: { id: other.id, name: other.name },
      validFrom: deputy.validFrom,
      validTo: deputy.validTo,
    })
    .from(deputy)
    .innerJoin(person, eq(person.id, deputy.memberId))
    .innerJoin(other, eq(other.id, deputy.deputyId))
    .where(
      and(
        or(eq(deputy.memberId, memberId), eq(deputy.deputyId, memberId)),
        gt(deputy.validTo, today),
        gt(deputy.validTo, deputy.validFrom),
      ),
    )
    .orderBy(asc(deputy.validFrom));
}

/** One naming of a deputy; null when there is none. */
export async function getDeputy(id: number) {
  const [row] = await db.select({ id: deputy.id, memberId: deputy.memberId }).from(deputy).where(eq(deputy.id, id));
  return row ?? null;
}

/** Requests to become administrator that nobody has answered. */
export async function listOpenGrants() {
  return db
    .select({
      id: adminGrant.id,
      member: { id: person.id, name: person.name },
      asker: { id: other.id, name: other.name },
      validFrom: adminGrant.validFrom,
      validTo: adminGrant.validTo,
      reason: adminGrant.reason,
      askedAt: adminGrant.askedAt,
    })
    .from(adminGrant)
    .innerJoin(person, eq(person.id, adminGrant.memberId))
    .innerJoin(other, eq(other.id, adminGrant.askedBy))
    .where(isNull(adminGrant.outcome))
    .orderBy(asc(adminGrant.askedAt));
}

const { role, dongCode, departmentId, institutionId } = assignmentFields;
const colleague = { id: member.id, name: member.name, role, dongCode, departmentId, institutionId };

/** Officers with a charge on a day, for choosing one: a row for each charge. */
export async function listColleagues(day: string) {
  return db
    .selectDistinct({ ...colleague, ...place })
    .from(member)
    .innerJoin(assignment, and(eq(assignment.memberId, member.id), onDay(assignment, day)))
    .leftJoin(dong, eq(dong.code, assignment.dongCode))
    .leftJoin(department, eq(department.id, assignment.departmentId))
    .leftJoin(institution, eq(institution.id, assignment.institutionId))
    .where(eq(member.kind, 'officer'))
    .orderBy(asc(member.name), asc(member.id));
}

/** How many administrators there are on a day, without the demo's. */
export async function countAdmins(day: string): Promise<number> {
  const rows = await db
    .select({ id: assignment.memberId })
    .from(assignment)
    .innerJoin(member, and(eq(member.id, assignment.memberId), isNull(member.demoKey)))
    .where(and(eq(assignment.role, 'admin'), onDay(assignment, day)));
  return new Set(rows.map((row) => row.id)).size;
}

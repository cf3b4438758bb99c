import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { department, dong, institution, zoneMembership } from '@/db/schema/district';
import { member, ownName } from '@/db/schema/member';
import { assignment } from '@/db/schema/staff';
import { onDay } from '@/lib/district/queries';
import { open } from '@/lib/platform/crypto/seal';

const home = alias(dong, 'home');

/** The demo accounts with what each is on `day` (`YYYY-MM-DD`): where they live or work, and whether that dong is a hub. */
export async function listDemoAccounts(day: string) {
  const rows = await db
    .select({
      key: member.demoKey,
      name: member.name,
      legalName: ownName.legalName,
      role: assignment.role,
      isHead: assignment.isHead,
      verification: member.verification,
      hub: zoneMembership.role,
      dong: { nameKo: dong.nameKo, nameEn: dong.nameEn },
      home: { nameKo: home.nameKo, nameEn: home.nameEn },
      department: { nameKo: department.nameKo, nameEn: department.nameEn },
      institution: { nameKo: institution.nameKo, nameEn: institution.nameEn },
    })
    .from(member)
    .leftJoin(ownName, eq(ownName.memberId, member.id))
    .leftJoin(assignment, and(eq(assignment.memberId, member.id), onDay(assignment, day)))
    .leftJoin(dong, eq(dong.code, assignment.dongCode))
    .leftJoin(department, eq(department.id, assignment.departmentId))
    .leftJoin(institution, eq(institution.id, assignment.institutionId))
    .leftJoin(home, eq(home.code, member.homeDong))
    .leftJoin(zoneMembership, and(eq(zoneMembership.dongCode, dong.code), onDay(zoneMembership, day)))
    .where(isNotNull(member.demoKey))
    .orderBy(asc(member.id));
  return rows.map(({ legalName, ...row }) => ({
    ...row,
    name: legalName ? open(legalName, 'member.legal_name') : row.name,
  }));
}

import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { department, dong } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { event } from '@/db/schema/subject';

/** One step of a case as its timeline shows it. `desk` names the office in both languages; null for residents and the system. */
export interface HistoryStep {
  id: number;
  subjectId: number;
  type: string;
  at: Date;
  from: string | null;
  to: string | null;
  reason: string | null;
  public: boolean;
  by: 'visitor' | 'resident' | 'officer' | 'system' | 'provider';
  desk: { kind: 'dong' | 'department'; ko: string; en: string } | { kind: 'role'; role: string } | null;
  data: Record<string, string | number | boolean | null>;
  /** Taken by a deputy; for whom, where internal steps are read too. */
  behalf?: { name: string | null } | null;
}

/** The steps of cases, oldest first. Without `internal` only what everyone may see. */
export async function listSteps(subjectIds: readonly number[], { internal = false } = {}): Promise<HistoryStep[]> {
  if (subjectIds.length === 0) return [];
  const rows = await db
    .select({
      id: event.id,
      subjectId: event.subjectId,
      type: event.type,
      at: event.at,
      from: event.from,
      to: event.to,
      reason: event.reason,
      public: event.public,
      by: event.actorKind,
      data: event.data,
      desk: event.desk,
      behalfOf: event.onBehalfOf,
      behalfName: member.name,
      dongKo: dong.nameKo,
      dongEn: dong.nameEn,
      departmentKo: department.nameKo,
      departmentEn: department.nameEn,
    })
    .from(event)
    .leftJoin(dong, sql`${event.desk} = 'dong:' || ${dong.code}`)
    .leftJoin(department, sql`${event.desk} = 'department:' || ${department.id}`)
    .leftJoin(member, eq(member.id, event.onBehalfOf))
    .where(and(inArray(event.subjectId, [...subjectIds]), internal ? undefined : eq(event.public, true)))
    .orderBy(asc(event.at), asc(event.id));
  return rows.map(({ desk, dongKo, dongEn, departmentKo, departmentEn, behalfOf, behalfName, ...step }) => ({
    ...step,
    behalf: behalfOf === null ? null : { name: internal ? behalfName : null },
    desk: deskName(desk, dongKo, dongEn, departmentKo, departmentEn),
  }));
}

function deskName(
  desk: string | null,
  dongKo: string | null,
  dongEn: string | null,
  departmentKo: string | null,
  departmentEn: string | null,
): HistoryStep['desk'] {
  if (dongKo && dongEn) return { kind: 'dong', ko: dongKo, en: dongEn };
  if (departmentKo && departmentEn) return { kind: 'department', ko: departmentKo, en: departmentEn };
  return desk && !desk.includes(':') ? { kind: 'role', role: desk } : null;
}

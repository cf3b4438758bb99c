import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { department, dong, institution } from '@/db/schema/district';
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
  desk: { kind: 'dong' | 'department' | 'institution'; ko: string; en: string } | { kind: 'role'; role: string } | null;
  data: Record<string, string | number | boolean | null>;
  /** Taken by a deputy; for whom, where internal steps are read too. */
  behalf?: { name: string | null } | null;
}

/** Why a step was taken. The history never changes, so the reasons of a decision that were taken down are left out wherever it is read. */
export const shownReason = sql<
  string | null
>`case when ${event.type} in ('agenda.decide', 'proposal.adopt', 'proposal.adopt_partially', 'proposal.decline')
  and exists (select from decision d join subject i on i.id = d.agenda_item_id where d.taken_down_at is not null and d.published_at = ${event.at}
    and (i.id = ${event.subjectId} or i.number = ${event.data} ->> 'item')) then null else ${event.reason} end`;

/** Who looked at what is masked is between that officer and the administrators, no step of the case. */
const ofTheCase = sql`${event.type} not like 'privacy.%'`;

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
      reason: shownReason,
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
      institutionKo: institution.nameKo,
      institutionEn: institution.nameEn,
    })
    .from(event)
    .leftJoin(dong, sql`${event.desk} = 'dong:' || ${dong.code}`)
    .leftJoin(department, sql`${event.desk} = 'department:' || ${department.id}`)
    .leftJoin(institution, sql`${event.desk} = 'institution:' || ${institution.id}`)
    .leftJoin(member, eq(member.id, event.onBehalfOf))
    .where(and(inArray(event.subjectId, [...subjectIds]), internal ? ofTheCase : eq(event.public, true)))
    .orderBy(asc(event.at), asc(event.id));
  return rows.map((row) => {
    const { desk, dongKo, dongEn, departmentKo, departmentEn, institutionKo, institutionEn, ...kept } = row;
    const { behalfOf, behalfName, ...step } = kept;
    return {
      ...step,
      behalf: behalfOf === null ? null : { name: internal ? behalfName : null },
      desk:
        named('dong', dongKo, dongEn) ??
        named('department', departmentKo, departmentEn) ??
        named('institution', institutionKo, institutionEn) ??
        (desk && !desk.includes(':') ? { kind: 'role', role: desk } : null),
    };
  });
}

const named = <K extends 'dong' | 'department' | 'institution'>(kind: K, ko: string | null, en: string | null) =>
  ko && en ? { kind, ko, en } : null;

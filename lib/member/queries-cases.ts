import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { complaint } from '@/db/schema/complaint';
import { department, dong } from '@/db/schema/district';
import { proposal, support } from '@/db/schema/proposal';
import { clock, draft, subject } from '@/db/schema/subject';

const place = { nameKo: dong.nameKo, nameEn: dong.nameEn };

/** The earliest promise still running on a case or on the agenda item that holds it. */
const dueAt = sql<Date | null>`(
  select min(${clock.dueAt}) from ${clock} where ${clock.stoppedAt} is null and ${clock.subjectId} in (
    select ${subject.id} union select agenda_item_id from agenda_proposal where proposal_id = ${subject.id} and taken_out_at is null))`.mapWith(
  clock.dueAt,
);

/** A person's proposals with what is promised on them, the last changed first. */
export async function listOwnProposals(memberId: number, limit = 50) {
  return db
    .select({
      number: subject.number,
      title: proposal.title,
      state: proposal.state,
      supportCount: proposal.supportCount,
      changedAt: proposal.changedAt,
      dong: place,
      dueAt,
    })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .innerJoin(dong, eq(dong.code, proposal.dongCode))
    .where(eq(proposal.authorId, memberId))
    .orderBy(desc(proposal.changedAt), desc(proposal.id))
    .limit(limit);
}

/** A person's complaints with what is promised on them, the last changed first. */
export async function listOwnComplaints(memberId: number, limit = 50) {
  return db
    .select({
      number: subject.number,
      title: complaint.title,
      state: complaint.state,
      kind: complaint.kind,
      visibility: complaint.visibility,
      changedAt: complaint.changedAt,
      dong: place,
      department: { nameKo: department.nameKo, nameEn: department.nameEn },
      dueAt,
    })
    .from(complaint)
    .innerJoin(subject, eq(subject.id, complaint.id))
    .innerJoin(dong, eq(dong.code, complaint.dongCode))
    .leftJoin(department, eq(department.id, complaint.departmentId))
    .where(eq(complaint.authorId, memberId))
    .orderBy(desc(complaint.changedAt), desc(complaint.id))
    .limit(limit);
}

/** Published proposals a person supports, the last changed first. */
export async function listSupported(memberId: number, limit = 50) {
  return db
    .select({
      number: subject.number,
      title: proposal.title,
      state: proposal.state,
      supportCount: proposal.supportCount,
      changedAt: proposal.changedAt,
      dong: place,
    })
    .from(support)
    .innerJoin(proposal, eq(proposal.id, support.proposalId))
    .innerJoin(subject, eq(subject.id, proposal.id))
    .innerJoin(dong, eq(dong.code, proposal.dongCode))
    .where(and(eq(support.memberId, memberId), isNotNull(proposal.publishedAt)))
    .orderBy(desc(proposal.changedAt), desc(proposal.id))
    .limit(limit);
}

/** What a person has begun to write and not sent. */
export async function listDrafts(memberId: number) {
  const rows = await db
    .select({ kind: draft.kind, values: draft.values, updatedAt: draft.updatedAt })
    .from(draft)
    .where(eq(draft.memberId, memberId))
    .orderBy(desc(draft.updatedAt));
  return rows.map(({ values, ...row }) => ({
    ...row,
    title: typeof values.title === 'string' ? values.title.trim() : '',
  }));
}

import { and, asc, count, eq, inArray, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { answer, complaint } from '@/db/schema/complaint';
import { department, dong } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';

const into = alias(subject, 'into');
const origin = alias(subject, 'origin');
const thread = alias(subject, 'thread');
const owner = alias(member, 'owner');

export type ComplaintRow = NonNullable<Awaited<ReturnType<typeof getComplaint>>>;

/** A complaint by its public number with the names of its places and people; null when there is none. Whether one may see it is for the caller to ask. */
export async function getComplaint(number: string) {
  const [row] = await db
    .select({
      complaint,
      number: subject.number,
      dong: { code: dong.code, slug: dong.slug, nameKo: dong.nameKo, nameEn: dong.nameEn },
      department: { id: department.id, nameKo: department.nameKo, nameEn: department.nameEn },
      authorName: member.name,
      ownerName: owner.name,
      mergedInto: into.number,
      fromProposal: origin.number,
      fromThread: thread.number,
      fromProposalPublishedAt: proposal.publishedAt,
    })
    .from(complaint)
    .innerJoin(subject, eq(subject.id, complaint.id))
    .innerJoin(dong, eq(dong.code, complaint.dongCode))
    .innerJoin(member, eq(member.id, complaint.authorId))
    .leftJoin(department, eq(department.id, complaint.departmentId))
    .leftJoin(owner, eq(owner.id, complaint.ownerId))
    .leftJoin(into, eq(into.id, complaint.mergedIntoId))
    .leftJoin(origin, eq(origin.id, complaint.fromProposalId))
    .leftJoin(thread, eq(thread.id, complaint.fromThreadId))
    .leftJoin(proposal, eq(proposal.id, complaint.fromProposalId))
    .where(eq(subject.number, number));
  if (!row) return null;
  const { complaint: own, ...names } = row;
  return { ...own, ...names };
}

/** What permissions ask, by id: for a file or a notification of a case. */
export async function getGuardedComplaint(id: number) {
  const [row] = await db
    .select({
      authorId: complaint.authorId,
      dongCode: complaint.dongCode,
      departmentId: complaint.departmentId,
      visibility: complaint.visibility,
      state: complaint.state,
      takenDownAt: complaint.takenDownAt,
    })
    .from(complaint)
    .where(eq(complaint.id, id));
  return row ?? null;
}

/** Answers of cases, oldest first. */
export async function listAnswers(complaintIds: readonly number[]) {
  return db
    .select({
      id: answer.id,
      complaintId: answer.complaintId,
      via: answer.via,
      text: answer.text,
      at: answer.at,
      deliveredAt: answer.deliveredAt,
      takenDownAt: answer.takenDownAt,
    })
    .from(answer)
    .where(inArray(answer.complaintId, [...complaintIds]))
    .orderBy(asc(answer.id));
}

/** How many cases the author of this one filed beside it. Only the number: their contents are nobody's business here. */
export async function countOthersOf(authorId: number, id: number): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(complaint)
    .where(and(eq(complaint.authorId, authorId), ne(complaint.id, id)));
  return row?.n ?? 0;
}

/** Cases merged into this one: numbers, and whether everyone may see them. */
export async function listMergedInto(id: number) {
  return db
    .select({ number: subject.number, title: complaint.title, visibility: complaint.visibility })
    .from(complaint)
    .innerJoin(subject, eq(subject.id, complaint.id))
    .where(eq(complaint.mergedIntoId, id))
    .orderBy(asc(complaint.id));
}

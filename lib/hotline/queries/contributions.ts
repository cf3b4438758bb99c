import { asc, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { department } from '@/db/schema/district';
import { hotlineContribution } from '@/db/schema/hotline-desk';
import { member } from '@/db/schema/member';

/** What other departments were asked about a thread and what they said, earliest first. Stays inside the office. */
export async function listContributions(threadId: number) {
  return db
    .select({
      id: hotlineContribution.id,
      departmentId: hotlineContribution.departmentId,
      department: { nameKo: department.nameKo, nameEn: department.nameEn },
      question: hotlineContribution.question,
      askedAt: hotlineContribution.askedAt,
      answer: hotlineContribution.answer,
      answeredAt: hotlineContribution.answeredAt,
      by: member.name,
      cancelledAt: hotlineContribution.cancelledAt,
    })
    .from(hotlineContribution)
    .innerJoin(department, eq(department.id, hotlineContribution.departmentId))
    .leftJoin(member, eq(member.id, hotlineContribution.answeredBy))
    .where(eq(hotlineContribution.threadId, threadId))
    .orderBy(asc(hotlineContribution.id));
}
export type Contribution = Awaited<ReturnType<typeof listContributions>>[number];

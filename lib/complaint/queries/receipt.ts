import { and, eq, isNull } from 'drizzle-orm';
import { db } from '@/db/client';
import { complaint } from '@/db/schema/complaint';
import { dong } from '@/db/schema/district';
import { proposal } from '@/db/schema/proposal';
import { clock, subject } from '@/db/schema/subject';

/** The receipt of something a resident filed, whichever kind it is; null when it is neither a complaint nor a proposal of this author. */
export async function getReceipt(number: string, authorId: number) {
  const [row] = await db
    .select({
      kind: subject.kind,
      number: subject.number,
      receivedAt: subject.createdAt,
      complaint: {
        title: complaint.title,
        kind: complaint.kind,
        visibility: complaint.visibility,
        heldAt: complaint.heldAt,
        state: complaint.state,
        authorId: complaint.authorId,
      },
      proposal: { title: proposal.title, state: proposal.state, authorId: proposal.authorId },
      dong: { nameKo: dong.nameKo, nameEn: dong.nameEn },
      dueAt: clock.dueAt,
    })
    .from(subject)
    .leftJoin(complaint, eq(complaint.id, subject.id))
    .leftJoin(proposal, eq(proposal.id, subject.id))
    .leftJoin(dong, eq(dong.code, complaint.dongCode))
    .leftJoin(clock, and(eq(clock.subjectId, subject.id), isNull(clock.stoppedAt)))
    .where(eq(subject.number, number))
    .limit(1);
  const own = row?.complaint ?? row?.proposal;
  return row && own && own.authorId === authorId ? { ...row, title: own.title } : null;
}

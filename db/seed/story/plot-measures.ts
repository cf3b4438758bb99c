import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { comment } from '@/db/schema/comment';
import { measure } from '@/db/schema/moderation';
import { proposal } from '@/db/schema/proposal';

const appeal = '광고가 아니라 제가 상인회에서 하는 일을 알린 것입니다. 번호는 지우고 다시 쓰겠습니다.';

/** What was hidden is on record as a measure; the writer of what was taken for advertising objects, and another officer has to answer. */
export async function tellMeasures(tx: Tx, now: Date): Promise<void> {
  const hidden = await tx
    .select({
      commentId: comment.id,
      memberId: comment.authorId,
      subjectId: comment.subjectId,
      dongCode: proposal.dongCode,
      reason: comment.hiddenReason,
      imposedBy: comment.hiddenBy,
      imposedAt: comment.hiddenAt,
    })
    .from(comment)
    .innerJoin(proposal, eq(proposal.id, comment.subjectId))
    .where(and(isNotNull(comment.hiddenAt), isNotNull(comment.hiddenBy)))
    .orderBy(asc(comment.id));
  const advert = hidden.findLastIndex((row) => row.reason?.includes('광고'));
  const rows = hidden.map(({ imposedBy, imposedAt, reason, ...row }, n) => ({
    ...row,
    kind: 'comment_hidden' as const,
    state: n === advert ? ('appealed' as const) : ('standing' as const),
    reason: reason ?? '',
    imposedBy: imposedBy ?? 0,
    imposedAt: imposedAt ?? now,
    ...(n === advert ? { appeal, appealedAt: new Date(now.getTime() - 20 * 3_600_000) } : {}),
  }));
  if (rows.length > 0) await tx.insert(measure).values(rows);
}

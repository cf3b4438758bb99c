import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { comment } from '@/db/schema/comment';
import { measure } from '@/db/schema/moderation';
import { subject } from '@/db/schema/subject';
import { makeProposal } from './proposal';
import type { Maker } from './world';

/** A comment of the author that was hidden, and what the author said to it. `part` is the measure. */
export const makeMeasure: Maker = async (cast, state = 'standing') => {
  const made = await makeProposal(cast, 'published');
  const commentId = Number(made.part);
  const [found] = await db
    .select({ id: subject.id })
    .from(subject)
    .where(eq(subject.number, made.number ?? ''));
  const now = new Date();
  const reason = 'It insults a neighbour.';
  const imposedBy = cast.admin.memberId;
  await db
    .update(comment)
    .set({ hiddenAt: now, hiddenBy: imposedBy, hiddenReason: reason })
    .where(eq(comment.id, commentId));
  const [row] = await db
    .insert(measure)
    .values({
      kind: 'comment_hidden',
      memberId: cast.author.memberId,
      subjectId: found?.id ?? 0,
      dongCode: cast.dong,
      commentId,
      state: state === 'appealed' ? 'appealed' : 'standing',
      reason,
      imposedBy,
      imposedAt: now,
      ...(state === 'appealed' ? { appeal: 'I only quoted him.', appealedAt: now } : {}),
    })
    .returning({ id: measure.id });
  return { ...made, part: String(row?.id) };
};

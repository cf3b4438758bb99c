import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { outboundText } from '@/db/schema/hotline';
import { event } from '@/db/schema/subject';

/** Marks a text of ours that was sent anew, so that nobody is asked about it any more. */
export const sentAgain = 'sent_again';

/** Texts of ours that did not arrive, or of which nobody knows, and about which something is still to be done. */
export const lost = and(
  inArray(outboundText.kind, ['answer', 'receipt']),
  inArray(outboundText.state, ['failed', 'unknown']),
  sql`${outboundText.reason} is distinct from ${sentAgain}`,
);

/** Steps that say whether a case has an answer. */
const answering = ['undelivered', 'answer', 'phone', 'arrive', 'reopen'].map((step) => `hotline.${step}`);

/**
 * The answer by which a case was answered until it counted as lost; null when there is none, or its sender asked again since. `state` is the worst of its
 * texts: lost, unknown, still on its way, or arrived after all.
 */
export async function getLostAnswer(threadId: number, on: Pick<Tx, 'select'> = db) {
  const [last] = await on
    .select({ type: event.type })
    .from(event)
    .where(and(eq(event.subjectId, threadId), inArray(event.type, answering)))
    .orderBy(desc(event.id))
    .limit(1);
  if (last?.type !== 'hotline.undelivered') return null;
  const texts = await on
    .select({ id: outboundText.id, body: outboundText.body, state: outboundText.state, at: outboundText.createdAt })
    .from(outboundText)
    .where(and(eq(outboundText.threadId, threadId), eq(outboundText.kind, 'answer')))
    .orderBy(desc(outboundText.createdAt), outboundText.id);
  const [newest] = texts;
  if (!newest) return null;
  const own = texts.filter((each) => each.at.getTime() === newest.at.getTime());
  const state = worst.find((each) => own.some((text) => text.state === each)) ?? 'delivered';
  return { at: newest.at, state, texts: own };
}

const worst = ['failed', 'unknown', 'queued', 'sending', 'sent', 'delivered'] as const;

import { and, eq, inArray } from 'drizzle-orm';
import { hotlineThread, outboundText } from '@/db/schema/hotline';
import { subject } from '@/db/schema/subject';
import { reopenClock } from '@/lib/platform/clock/mutations';
import { ok, type Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { takeStep } from './step';

type Lost = 'failed' | 'unknown';

/** Settles a text of ours that did not arrive, or of which nobody knows whether it did. */
export async function markUndelivered(textId: number, state: Lost, reason: string, now: Date): Promise<void> {
  const done = await transact({ kind: 'system', job: 'send_text' }, now, (work) =>
    recordUndelivered(work, textId, state, reason),
  );
  if (!done.ok) throw new Error(done.code);
}

/**
 * The desk is told to phone. An answer that did not arrive has answered nothing: its case is open again, and the 48 hours run as if they had never stopped.
 */
export async function recordUndelivered(
  work: Work,
  textId: number,
  state: Lost,
  reason: string,
): Promise<Result<undefined>> {
  const [text] = await work.tx
    .update(outboundText)
    .set({ state, reason, changedAt: work.now })
    .where(and(eq(outboundText.id, textId), inArray(outboundText.state, ['sending', 'sent', 'unknown'])))
    .returning({ kind: outboundText.kind, threadId: outboundText.threadId });
  if (!text || text.threadId === null || (text.kind !== 'answer' && text.kind !== 'receipt')) return ok();
  const [thread] = await work.tx
    .update(hotlineThread)
    .set({ phoneNeeded: true, unread: true, changedAt: work.now })
    .from(subject)
    .where(and(eq(hotlineThread.id, text.threadId), eq(subject.id, hotlineThread.id)))
    .returning({ state: hotlineThread.state, number: subject.number });
  if (text.kind !== 'answer' || (thread?.state !== 'answered' && thread?.state !== 'closed')) return ok();
  const open = await takeStep(work, thread, 'undelivered', async (t) => {
    const again = await reopenClock(work, t.id, 'hotline');
    const first = t.firstAnsweredAt?.getTime() === t.answeredAt?.getTime();
    return again.ok ? ok({ set: { answeredAt: null, ...(first ? { firstAnsweredAt: null } : {}) } }) : again;
  });
  return open.ok ? ok() : open;
}

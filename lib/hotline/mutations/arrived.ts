import { and, eq, gt, inArray, ne } from 'drizzle-orm';
import { hotlineThread, inboundText, outboundPart, outboundText } from '@/db/schema/hotline';
import { subject } from '@/db/schema/subject';
import { reopenClock, stopClock } from '@/lib/platform/clock/mutations';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { getLostAnswer, lost } from '../queries/lost';
import { dropPrepared } from './office/prepared';
import { type LockedThread, type Named, takeStep } from './step';

type Text = Pick<typeof outboundText.$inferSelect, 'id' | 'kind' | 'threadId'>;

/**
 * One of the messages of a text has arrived; when it was the last, so has the text. An answer that had counted as lost answers its case after all, unless the
 * sender has texted since: then the desk reads that first.
 */
export async function recordArrived(work: Work, text: Text): Promise<Result<undefined>> {
  const [missing] = await work.tx
    .select({ id: outboundPart.id })
    .from(outboundPart)
    .where(and(eq(outboundPart.textId, text.id), inArray(outboundPart.state, ['sent', 'failed'])))
    .limit(1);
  if (missing) return ok();
  await work.tx
    .update(outboundText)
    .set({ state: 'delivered', reason: null, changedAt: work.now })
    .where(eq(outboundText.id, text.id));
  if (text.threadId === null || (text.kind !== 'answer' && text.kind !== 'receipt')) return ok();
  const [others] = await work.tx
    .select({ id: outboundText.id })
    .from(outboundText)
    .where(and(eq(outboundText.threadId, text.threadId), lost, ne(outboundText.id, text.id)))
    .limit(1);
  if (others) return ok();
  const [thread] = await work.tx
    .update(hotlineThread)
    .set({ phoneNeeded: false })
    .from(subject)
    .where(and(eq(hotlineThread.id, text.threadId), eq(subject.id, hotlineThread.id)))
    .returning({ id: hotlineThread.id, state: hotlineThread.state, number: subject.number });
  if (text.kind !== 'answer' || thread?.state !== 'in_progress') return ok();
  const answer = await getLostAnswer(thread.id, work.tx);
  if (answer?.state !== 'delivered' || (await hasTextedSince(work, thread.id, answer.at))) return ok();
  const taken = await standAgain(work, thread);
  return taken.ok ? ok() : taken;
}

async function hasTextedSince(work: Work, threadId: number, at: Date): Promise<boolean> {
  const [row] = await work.tx
    .select({ id: inboundText.id })
    .from(inboundText)
    .where(and(eq(inboundText.threadId, threadId), gt(inboundText.receivedAt, at)))
    .limit(1);
  return row !== undefined;
}

/** An answer that was taken for lost stands again, as given when it was written. Refuses `wrong_state` when there is none. */
export function standAgain(
  work: Work,
  named: Named,
  along: (t: LockedThread) => Promise<Result<undefined>> = async () => ok(),
): Promise<Result<LockedThread>> {
  return takeStep(work, named, 'arrive', async (t) => {
    const before = await along(t);
    if (!before.ok) return before;
    const answer = await getLostAnswer(t.id, work.tx);
    const answeredAt = answer?.at ?? work.now;
    const running = await reopenClock(work, t.id, 'hotline');
    const stopped = running.ok ? await stopClock(work, t.id, 'hotline', answeredAt) : running;
    if (!stopped.ok) return stopped;
    await dropPrepared(work, t.id);
    const firstAnsweredAt = t.firstAnsweredAt ?? answeredAt;
    return ok({ set: { answeredAt, firstAnsweredAt, phoneNeeded: false, unread: false } });
  });
}

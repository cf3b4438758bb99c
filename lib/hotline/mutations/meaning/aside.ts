import { and, eq, inArray } from 'drizzle-orm';
import { hotlineConversion } from '@/db/schema/hotline';
import { stopClock } from '@/lib/platform/clock/mutations';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { textsCopy } from '../../copy-texts';
import { queueText } from '../queue';
import { type LockedThread, type Named, takeStep } from '../step';

type Done = Promise<Result<LockedThread>>;

/** It is nothing this office can do. It leaves the 48 hours, and the sender is told why and where to turn. Refuses `number_blocked`: then somebody phones. */
export async function notForUs(work: Work, ask: Named & { reason: string }): Done {
  const taken = await aside(work, ask, 'not_for_us');
  if (!taken.ok) return taken;
  const { id, version } = taken.value;
  const body = textsCopy.ko.notForUs(ask.reason);
  const told = await queueText(work, { threadId: id, kind: 'notice', key: `not-for-us:${id}:${version}`, body });
  return told.ok ? taken : told;
}

/** Nobody answers it, and what its number texts on is kept without a word, until it is taken back. */
export const markSpam = (work: Work, ask: Named & { reason: string }): Done => aside(work, ask, 'spam');

/** Takes a case off the clock; what its sender was to be asked is asked no more. */
function aside(work: Work, ask: Named & { reason: string }, event: 'spam' | 'not_for_us'): Done {
  const along = async (t: LockedThread) => {
    const stopped = await stopClock(work, t.id, 'hotline');
    if (!stopped.ok) return stopped;
    await work.tx
      .update(hotlineConversion)
      .set({ state: 'cancelled', changedAt: work.now })
      .where(and(eq(hotlineConversion.threadId, t.id), inArray(hotlineConversion.state, ['draft', 'asked'])));
    return ok({ set: { unread: false } });
  };
  return takeStep(work, ask, event, along, ask.reason);
}

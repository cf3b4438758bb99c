import { inArray } from 'drizzle-orm';
import { outboundText } from '@/db/schema/hotline';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { getLostAnswer, sentAgain } from '../../queries/lost';
import { standAgain } from '../arrived';
import { settled } from '../desk';
import { queueText } from '../queue';
import { type LockedThread, type Named, takeStep } from '../step';

type Done = Promise<Result<LockedThread>>;

/** The desk has heard that an answer is there after all. Refuses `wrong_state` when no answer is in doubt, or the carrier has said that it is lost. */
export function confirmArrived(work: Work, ask: Named): Done {
  return standAgain(work, ask, async (t) => {
    const answer = await getLostAnswer(t.id, work.tx);
    if (!answer || answer.state === 'failed') return refuse('wrong_state', { detail: { state: t.state } });
    const ids = answer.texts.map((each) => each.id);
    await work.tx
      .update(outboundText)
      .set({ state: 'delivered', reason: null, changedAt: work.now })
      .where(inArray(outboundText.id, ids));
    return ok();
  });
}

/** An officer sends what may have been lost a second time, knowing that it may come twice. Refuses `wrong_state` when nothing may be lost, and what a text refuses. */
export function sendAnswerAgain(work: Work, ask: Named): Done {
  return takeStep(work, ask, 'answer', async (t) => {
    const answer = await getLostAnswer(t.id, work.tx);
    const missing = answer?.texts.filter(({ state }) => state === 'failed' || state === 'unknown') ?? [];
    if (missing.length === 0) return refuse('wrong_state', { detail: { state: t.state } });
    for (const { id, body } of missing) {
      const text = { threadId: t.id, kind: 'answer', key: `again:${id}:${t.version}`, body } as const;
      const queued = await queueText(work, text);
      if (!queued.ok) return queued;
    }
    const ids = missing.map((each) => each.id);
    await work.tx.update(outboundText).set({ reason: sentAgain }).where(inArray(outboundText.id, ids));
    const done = await settled(work, t);
    return done.ok ? ok({ set: { ...done.value.set, phoneNeeded: false } }) : done;
  });
}

import { and, desc, eq } from 'drizzle-orm';
import { answer } from '@/db/schema/complaint';
import { event } from '@/db/schema/subject';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { mayAnswerAsAuthor } from '../policy';
import { getComplaintSettings } from '../queries/settings';
import { decideClose, decideRating, decideReopen } from '../rules';
import { lockMerged, startCaseClock, stopCaseClock, stopMergedClocks } from './clock';
import { decideVersion, lockComplaint, type Named, stepOf, takeStep, writeChange } from './step';

type Done = Promise<Result<{ number: string }>>;

/**
 * Answers a case, and with it those merged into it: in writing (delivered in the portal as the transaction commits) or by a phone call whose
 * summary is kept. Stops the clock of each. The contentment given for an earlier answer stays in the history; the new one is asked for again.
 */
export async function answerComplaint(work: Work, ask: Named & { via: 'written' | 'phone'; text: string }): Done {
  const memberId = memberIdOf(work.actor);
  if (memberId === null) return refuse('not_allowed');
  const taken = await takeStep(work, ask, 'answer', {
    along: async (c) => {
      await work.tx
        .insert(answer)
        .values({ complaintId: c.id, via: ask.via, text: ask.text, memberId, at: work.now, deliveredAt: work.now });
      const stopped = await stopCaseClock(work, c);
      if (!stopped.ok) return stopped;
      const set = { answeredAt: work.now, ownerId: memberId, rating: null, ratingComment: null };
      return ok({ set, text: ask.text, data: { via: ask.via } });
    },
  });
  if (!taken.ok) return taken;
  const { before } = taken.value;
  const merged = await lockMerged(work, before.id);
  const stopped = await stopMergedClocks(work, merged);
  if (!stopped.ok) return stopped;
  for (const one of merged) {
    work.record({
      subjectId: one.id,
      number: one.number,
      type: 'complaint.answer',
      from: 'merged',
      to: 'merged',
      public: one.visibility === 'public',
      text: ask.text,
      data: { via: ask.via, in: before.number },
    });
  }
  return ok({ number: before.number });
}

/** How content the resident is with the answer that stands, 1 to 5. May be given anew until the next answer. */
export async function rateComplaint(work: Work, ask: Named & { rating: number; comment: string | null }): Done {
  const c = await lockComplaint(work, ask.number);
  if (!c) return refuse('not_found');
  if (!mayAnswerAsAuthor(work.actor, c)) return refuse('not_allowed');
  const decided = decideRating(c.state);
  if (!decided.ok) return decided;
  const current = decideVersion(c, ask.version);
  if (!current.ok) return current;
  if (c.answeredAt === null) return refuse('no_answer_yet');
  await writeChange(work, c, { rating: ask.rating, ratingComment: ask.comment });
  work.record({ ...stepOf(c, 'rate'), public: false, reason: ask.comment, data: { rating: ask.rating } });
  return ok({ number: c.number });
}

/** The resident is not content. The case goes back to the desk that answered, and a new clock of the same promise starts beside the stopped one. */
export async function reopenComplaint(work: Work, ask: Named & { reason: string }): Done {
  const settings = await getComplaintSettings(work.tx);
  const taken = await takeStep(work, ask, 'reopen', {
    reason: ask.reason,
    along: async (c) => {
      const decided = decideReopen(c.answeredAt, work.now, settings);
      if (!decided.ok) return decided;
      const started = await startCaseClock(work, c);
      if (!started.ok) return started;
      return ok({ set: { closedAt: null, reopenCount: c.reopenCount + 1 }, data: { times: c.reopenCount + 1 } });
    },
  });
  return taken.ok ? ok({ number: taken.value.before.number }) : taken;
}

/** Closes an answered case: its author is content, its desk or the office's own rule ends it. Never past a delivered answer. */
export async function closeComplaint(work: Work, ask: Named): Done {
  const taken = await takeStep(work, ask, 'close', {
    along: async (c) => {
      const answers = await work.tx
        .select({ at: answer.at, deliveredAt: answer.deliveredAt })
        .from(answer)
        .where(eq(answer.complaintId, c.id));
      const decided = decideClose(answers, await lastOpened(work, c.id, c.receivedAt));
      return decided.ok ? ok({ set: { closedAt: work.now } }) : decided;
    },
  });
  return taken.ok ? ok({ number: taken.value.before.number }) : taken;
}

async function lastOpened(work: Work, id: number, receivedAt: Date): Promise<Date> {
  const [reopened] = await work.tx
    .select({ at: event.at })
    .from(event)
    .where(and(eq(event.subjectId, id), eq(event.type, 'complaint.reopen')))
    .orderBy(desc(event.id))
    .limit(1);
  return reopened?.at ?? receivedAt;
}

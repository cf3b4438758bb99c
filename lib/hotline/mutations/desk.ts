import { eq } from 'drizzle-orm';
import { department } from '@/db/schema/district';
import { hotlineCall, type hotlineThread } from '@/db/schema/hotline';
import { memberIdOf } from '@/lib/platform/actor';
import { reopenClock, stopClock } from '@/lib/platform/clock/mutations';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { textsCopy } from '../copy-texts';
import { rateLink } from './meaning/link';
import { askDepartments, dropQuestionTo } from './office/contribute';
import { dropPrepared } from './office/prepared';
import { queueText, tell } from './queue';
import { type LockedThread, type Named, takeStep } from './step';

type Done = Promise<Result<LockedThread>>;

interface Routing extends Named {
  department: number;
  category: NonNullable<typeof hotlineThread.$inferInsert.category>;
  /** Where it is about; left as it is when not given. */
  dong?: string | null;
  others?: readonly number[];
  question?: string | null;
}

/**
 * Gives the thread to the department that leads and says what it is; others may be asked for their part. The clock runs on: the sender waits for the
 * office, not for a desk.
 */
export async function routeThread(work: Work, ask: Routing): Done {
  const others = (ask.others ?? []).filter((id) => id !== ask.department);
  if (others.length > 0 && !ask.question) return refuse('required', { field: 'question' });
  const taken = await takeStep(work, ask, 'route', async () => {
    const [to] = await work.tx
      .select({ id: department.id, ko: department.nameKo, en: department.nameEn })
      .from(department)
      .where(eq(department.id, ask.department));
    if (!to) return refuse('choose_one', { field: 'department' });
    const where = ask.dong === undefined ? {} : { dongCode: ask.dong };
    return ok({
      set: { departmentId: to.id, category: ask.category, unread: false, ...where },
      data: { department: to.id, toKo: to.ko, toEn: to.en },
    });
  });
  if (!taken.ok) return taken;
  await dropQuestionTo(work, taken.value.id, ask.department);
  const asked = await askDepartments(work, taken.value, { departments: others, question: ask.question ?? '' });
  return asked.ok ? taken : asked;
}

/** Gives several threads to one department: all of them, or none and the number of the one that cannot. In the order of their numbers, so that two officers never wait for each other crosswise. */
export async function routeThreads(
  work: Work,
  ask: Pick<Routing, 'department' | 'category'> & { numbers: readonly string[] },
): Promise<Result<{ n: number }>> {
  const { numbers, department: to, category } = ask;
  for (const number of numbers.toSorted()) {
    const routed = await routeThread(work, { number, department: to, category });
    if (!routed.ok) return { ...routed, detail: { ...routed.detail, number } };
  }
  return ok({ n: numbers.length });
}

export const startThread = (work: Work, ask: Named): Done =>
  takeStep(work, ask, 'start', () => ok({ set: { unread: false } }));

export const closeThread = (work: Work, ask: Named): Done => takeStep(work, ask, 'close');

/** Answers by text: queued in the transaction that stops the clock. Refuses `number_blocked` and `number_foreign`. */
export async function answerThread(work: Work, ask: Named & { text: string }): Done {
  const taken = await takeStep(work, ask, 'answer', async (t) => {
    const queued = await queueText(work, {
      threadId: t.id,
      kind: 'answer',
      key: `answer:${t.id}:${t.version}`,
      body: ask.text,
    });
    return queued.ok ? settled(work, t) : queued;
  });
  if (taken.ok) await askRating(work, taken.value);
  return taken;
}

/** Keeps who phoned, when and what was said, as the answer. */
export async function logCall(work: Work, ask: Named & { summary: string }): Done {
  const taken = await takeStep(work, ask, 'phone', async (t) => {
    const memberId = memberIdOf(work.actor);
    if (memberId === null) return refuse('not_allowed');
    await work.tx.insert(hotlineCall).values({ threadId: t.id, memberId, at: work.now, summary: ask.summary });
    const done = await settled(work, t);
    return done.ok ? ok({ set: { ...done.value.set, phoneNeeded: false } }) : done;
  });
  if (taken.ok) await askRating(work, taken.value);
  return taken;
}

/** Thanks wait for no answer: the clock is taken off, and the sender hears that they were passed on. */
export async function markPraise(work: Work, ask: Named): Done {
  const taken = await takeStep(work, ask, 'praise', async (t) => {
    const stopped = await stopClock(work, t.id, 'hotline');
    return stopped.ok ? ok({ set: { unread: false } }) : stopped;
  });
  if (taken.ok) await notice(work, taken.value, 'praise', textsCopy.ko.praise);
  return taken;
}

/** It was no praise after all: the 48 hours run as if they had never stopped. */
export function takeBackPraise(work: Work, ask: Named): Done {
  return takeStep(work, ask, 'take_back', async (t) => {
    const again = await reopenClock(work, t.id, 'hotline');
    return again.ok ? ok({ set: { unread: true } }) : again;
  });
}

/** It takes longer than 48 hours, and the sender is told why. */
export async function postponeThread(work: Work, ask: Named & { reason: string }): Done {
  const along = async (t: LockedThread) => {
    const stopped = await stopClock(work, t.id, 'hotline');
    return stopped.ok ? ok({ set: { unread: false } }) : stopped;
  };
  const taken = await takeStep(work, ask, 'postpone', along, ask.reason);
  if (!taken.ok) return taken;
  const t = taken.value;
  const told = await queueText(work, {
    threadId: t.id,
    kind: 'notice',
    key: `postpone:${t.id}:${t.version}`,
    body: textsCopy.ko.longTerm(ask.reason),
  });
  return told.ok ? taken : told;
}

/** The case has its answer, now: its promise is kept, and nothing waits for approval any more. */
export async function settled(work: Work, t: LockedThread) {
  await dropPrepared(work, t.id);
  if (t.state !== 'long_term') {
    const stopped = await stopClock(work, t.id, 'hotline');
    if (!stopped.ok) return stopped;
  }
  const firstAnsweredAt = t.firstAnsweredAt ?? work.now;
  return ok({ set: { answeredAt: work.now, firstAnsweredAt, unread: false, rating: null, ratedAt: null } });
}

const askRating = (work: Work, t: LockedThread) => notice(work, t, 'rate', textsCopy.ko.rate(rateLink(t.id)));

const notice = (work: Work, t: LockedThread, about: string, body: string): Promise<void> =>
  tell(work, { threadId: t.id, kind: 'notice', key: `${about}:${t.id}:${t.version}`, body });

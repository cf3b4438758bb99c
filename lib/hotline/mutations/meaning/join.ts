import { and, count, eq, inArray } from 'drizzle-orm';
import { hotlineThread, inboundText } from '@/db/schema/hotline';
import { subject } from '@/db/schema/subject';
import { reopenClock, stopClock } from '@/lib/platform/clock/mutations';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { textsCopy } from '../../copy-texts';
import { decideJoin, decideSplit } from '../../rules/threads';
import { type LockedThread, type Named, takeStep } from '../step';
import { hasQuestion, lockForDesk, touchThread } from './lock';
import { promiseAnswer } from './promise';

type Done = Promise<Result<{ number: string }>>;

/** Reads and answers two cases of one number as one. No text moves: the later points to the earlier, whose promise is the one that counts. Refuses as `decideJoin`. */
export async function joinThreads(work: Work, ask: Named & { with: string }): Done {
  const locked = await lockForDesk(work, ask, [ask.with]);
  if (!locked.ok) return locked;
  const [one, other] = locked.value;
  if (!one || !other) return refuse('unknown_thread');
  const pair = decideJoin(await sideOf(work, one), await sideOf(work, other));
  if (!pair.ok) return pair;
  const { earlier, later } = pair.value;
  const joined = await takeStep(work, { number: later.number }, 'join', async () => {
    const stopped = await stopClock(work, later.id, 'hotline');
    if (!stopped.ok) return stopped;
    return ok({ set: { joinedIntoId: earlier.id, unread: false }, data: { into: earlier.number } });
  });
  if (!joined.ok) return joined;
  await touchThread(work, earlier.id, { unread: earlier.unread || later.unread });
  note(work, earlier, 'join_in', { thread: later.number });
  return ok({ number: earlier.number });
}

/** Takes a case out again that was joined: its texts were its own all the time, and its promise runs as if it had never stopped. */
export async function unjoinThread(work: Work, ask: Named): Done {
  const locked = await lockForDesk(work, ask);
  if (!locked.ok) return locked;
  const into = locked.value[0]?.joinedIntoId ?? null;
  const taken = await takeStep(work, ask, 'unjoin', async (t) => {
    const again = await reopenClock(work, t.id, 'hotline');
    return again.ok ? ok({ set: { joinedIntoId: null, unread: true } }) : again;
  });
  if (!taken.ok || into === null) return taken;
  const [survivor] = await work.tx
    .select({ thread: hotlineThread, number: subject.number })
    .from(hotlineThread)
    .innerJoin(subject, eq(subject.id, hotlineThread.id))
    .where(eq(hotlineThread.id, into));
  if (survivor) note(work, { ...survivor.thread, number: survivor.number }, 'join_out', { thread: ask.number });
  await touchThread(work, into);
  return ok({ number: ask.number });
}

/** Makes a case of some texts of another: what somebody asked besides. Its promise runs since the first of them came in, and the sender hears its number. */
export async function splitThread(work: Work, ask: Named & { texts: readonly number[] }): Done {
  const locked = await lockForDesk(work, ask);
  if (!locked.ok) return locked;
  const [from] = locked.value;
  if (!from) return refuse('not_found');
  const own = await work.tx
    .select({ id: inboundText.id, receivedAt: inboundText.receivedAt })
    .from(inboundText)
    .where(eq(inboundText.threadId, from.id));
  const chosen = decideSplit(
    from.state,
    own.map((each) => each.id),
    ask.texts,
  );
  if (!chosen.ok) return chosen;
  const times = own.filter((each) => chosen.value.includes(each.id)).map((each) => each.receivedAt.getTime());
  const since = new Date(Math.min(...times));
  const made = await createSubject(work, 'hotline_thread');
  await work.tx.insert(hotlineThread).values({
    id: made.id,
    phoneId: from.phoneId,
    state: 'received',
    departmentId: from.departmentId,
    splitFromId: from.id,
    receivedAt: since,
    changedAt: work.now,
  });
  await work.tx.update(inboundText).set({ threadId: made.id }).where(inArray(inboundText.id, chosen.value));
  await touchThread(work, from.id);
  note(work, from, 'split', { thread: made.number, texts: chosen.value.join(',') });
  const number = made.number;
  work.record({
    subjectId: made.id,
    number,
    type: 'hotline.split_off',
    to: 'received',
    public: false,
    data: { thread: from.number },
  });
  const promised = await promiseAnswer(work, made, textsCopy.ko.divided, { since, kind: 'notice' });
  return promised.ok ? ok({ number }) : promised;
}

async function sideOf(work: Work, t: LockedThread) {
  const [joined] = await work.tx
    .select({ n: count() })
    .from(hotlineThread)
    .where(and(eq(hotlineThread.joinedIntoId, t.id)));
  return { ...t, hasJoined: (joined?.n ?? 0) > 0, hasQuestion: await hasQuestion(work, t.id) };
}

function note(work: Work, t: LockedThread, what: string, data: Record<string, string>): void {
  work.record({
    subjectId: t.id,
    number: t.number,
    type: `hotline.${what}`,
    from: t.state,
    to: t.state,
    public: false,
    data,
  });
}

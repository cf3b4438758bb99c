import { desc, eq, sql } from 'drizzle-orm';
import { hotlineThread, phone } from '@/db/schema/hotline';
import { subject } from '@/db/schema/subject';
import { formatInstant } from '@/lib/format/dates';
import { startClock } from '@/lib/platform/clock/mutations';
import { ok, type Result } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { textsCopy } from '../copy-texts';
import { readText } from '../rules';
import type { Inbound } from '../schema';
import { openStates } from '../states';
import { tell } from './queue';
import { takeStep } from './step';

type Latest = { id: number; number: string; state: typeof hotlineThread.$inferSelect.state };

/** The newest case of a number, locked. */
export async function latestThread(work: Work, phoneId: number): Promise<Latest | null> {
  const [row] = await work.tx
    .select({ id: hotlineThread.id, number: subject.number, state: hotlineThread.state })
    .from(hotlineThread)
    .innerJoin(subject, eq(subject.id, hotlineThread.id))
    .where(eq(hotlineThread.phoneId, phoneId))
    .orderBy(desc(hotlineThread.id))
    .limit(1)
    .for('update', { of: hotlineThread });
  return row ?? null;
}

type Filed = Promise<Result<{ id: number; number: string } | null>>;

/** What a text means: a command, a rating, more of an open case, or a new case. The sender's number is locked already. */
export async function fileText(work: Work, phoneId: number, text: Inbound, latest: Latest | null): Filed {
  const asks = readText(text.text);
  if (asks.is === 'stop' || asks.is === 'start') {
    await work.tx
      .update(phone)
      .set({ blockedAt: asks.is === 'stop' ? work.now : null })
      .where(eq(phone.id, phoneId));
    return ok(latest);
  }
  const ended = latest && (latest.state === 'answered' || latest.state === 'closed') ? latest : null;
  if (asks.is === 'rating' && ended) return rate(work, ended, asks.stars);
  if (asks.is === 'reopen' && ended) return reopen(work, ended);
  return latest && openStates.includes(latest.state) ? join(work, latest) : open(work, phoneId);
}

async function rate(work: Work, thread: Latest, stars: number): Filed {
  await work.tx
    .update(hotlineThread)
    .set({ rating: stars, changedAt: work.now })
    .where(eq(hotlineThread.id, thread.id));
  work.record({
    subjectId: thread.id,
    number: thread.number,
    type: 'hotline.rate',
    public: false,
    data: { stars },
  });
  if (stars <= 2)
    await tell(work, {
      threadId: thread.id,
      kind: 'notice',
      key: `sorry:${thread.id}:${work.now.toISOString()}`,
      body: textsCopy.ko.sorry,
    });
  return ok(thread);
}

async function reopen(work: Work, thread: Latest): Filed {
  const taken = await takeStep(work, thread, 'reopen', () => ok({ set: { unread: true, answeredAt: null } }));
  if (!taken.ok) return taken;
  return promise(work, thread, textsCopy.ko.reopened);
}

async function join(work: Work, thread: Latest): Filed {
  await work.tx
    .update(hotlineThread)
    .set({ unread: true, changedAt: work.now, version: sql`${hotlineThread.version} + 1` })
    .where(eq(hotlineThread.id, thread.id));
  return ok(thread);
}

async function open(work: Work, phoneId: number): Filed {
  const made = await createSubject(work, 'hotline_thread');
  await work.tx
    .insert(hotlineThread)
    .values({ id: made.id, phoneId, state: 'received', receivedAt: work.now, changedAt: work.now });
  work.record({ subjectId: made.id, number: made.number, type: 'hotline.receive', to: 'received', public: false });
  return promise(work, made, textsCopy.ko.receipt);
}

/** Starts the 48 hours and tells the sender until when. */
async function promise(
  work: Work,
  thread: { id: number; number: string },
  say: (number: string, due: string) => string,
): Filed {
  const started = await startClock(work, thread.id, 'hotline');
  if (!started.ok) return started;
  const due = formatInstant(started.value.dueAt, 'ko');
  const key = `receipt:${thread.id}:${work.now.toISOString()}`;
  await tell(work, { threadId: thread.id, kind: 'receipt', key, body: say(thread.number, due) });
  return ok(thread);
}

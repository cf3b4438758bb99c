import { createHash } from 'node:crypto';
import { and, desc, eq, sql } from 'drizzle-orm';
import { hotlineThread, inboundText, phone } from '@/db/schema/hotline';
import { subject } from '@/db/schema/subject';
import { formatInstant } from '@/lib/format/dates';
import { startClock } from '@/lib/platform/clock/mutations';
import { ok, type Result } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { textsCopy } from '../copy-texts';
import { normalNumber, readText, repeatWindowHours } from '../rules';
import type { Inbound } from '../schema';
import { openStates } from '../states';
import { tell } from './queue';
import { takeStep } from './step';

type Received = { duplicate: boolean; number: string | null };
type Latest = { id: number; number: string; state: typeof hotlineThread.$inferSelect.state };

/**
 * Keeps a text as it came and files it: with what this number has open, else as a new case. One number's texts are filed one after the other; a
 * delivery that comes again changes nothing. Refuses `not_a_number`.
 */
export async function receiveText(work: Work, text: Inbound, raw: unknown): Promise<Result<Received>> {
  const number = normalNumber(text.from);
  if (!number.ok) return number;
  const phoneId = await lockPhone(work, number.value);
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([number.value, text.text, text.media]))
    .digest('hex');
  const latest = await latestThread(work, phoneId);
  const [before] = await work.tx
    .select({
      times: sql<number>`count(*)::int`,
      recent: sql<boolean>`coalesce(bool_or(${inboundText.receivedAt} > ${work.now.toISOString()}::timestamptz - make_interval(hours => ${repeatWindowHours})), false)`,
    })
    .from(inboundText)
    .where(
      and(
        eq(inboundText.provider, text.provider),
        eq(inboundText.providerId, text.id),
        eq(inboundText.fingerprint, fingerprint),
      ),
    );
  if (before?.recent) return ok({ duplicate: true, number: latest?.number ?? null });
  const filed = await fileText(work, phoneId, text, latest);
  if (!filed.ok) return filed;
  await work.tx.insert(inboundText).values({
    provider: text.provider,
    providerId: text.id,
    fingerprint,
    round: before?.times ?? 0,
    phoneId,
    threadId: filed.value?.id ?? null,
    body: text.text,
    media: text.media,
    sentAt: text.sentAt,
    receivedAt: work.now,
    raw,
  });
  return ok({ duplicate: false, number: filed.value?.number ?? null });
}

async function lockPhone(work: Work, number: string): Promise<number> {
  await work.tx.insert(phone).values({ number }).onConflictDoNothing();
  const [row] = await work.tx.select({ id: phone.id }).from(phone).where(eq(phone.number, number)).for('update');
  if (!row) throw new Error('a phone was not written');
  return row.id;
}

async function latestThread(work: Work, phoneId: number): Promise<Latest | null> {
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

async function fileText(work: Work, phoneId: number, text: Inbound, latest: Latest | null): Filed {
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

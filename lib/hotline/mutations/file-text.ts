import { eq, sql } from 'drizzle-orm';
import { hotlineConversion, hotlineThread, phone } from '@/db/schema/hotline';
import { dayIn } from '@/lib/format/dates';
import { ok, type Result } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { supportByText } from '@/lib/proposal/mutations/text-support';
import { textsCopy } from '../copy-texts';
import { type Meaning, meaningOf } from '../rules/meaning';
import { numbersFor, readText } from '../rules/reading';
import type { Inbound } from '../schema';
import { answerConsent, endConsents } from './meaning/consent';
import { provenPersonOf } from './meaning/person';
import { promiseAnswer } from './meaning/promise';
import { rateThread, reopenThread } from './meaning/rate';
import { type Known, latestThread, questionsTo } from './meaning/situation';
import type { LockedPhone } from './phone';
import { tell } from './queue';

type Case = { id: number; number: string };
type Filed = Promise<Result<Case | null>>;

/** What a text means, and what becomes of it. Its number is locked already, so that two texts of one person are never dealt with at once. */
export async function fileText(work: Work, from: LockedPhone, text: Pick<Inbound, 'text' | 'media'>): Filed {
  const latest = await latestThread(work, from.id);
  const { questions, rated } = await questionsTo(work, from.id);
  const asked = { latest: latest?.state ?? null, questions };
  const meaning = meaningOf(readText(text.text), asked, text.media.length > 0);
  switch (meaning.do) {
    case 'stop':
      await stopTexts(work, from);
      return ok(latest);
    case 'start':
      await startTexts(work, from);
      return ok(latest);
    case 'consent':
      return answerConsent(work, from, meaning.id, meaning.answer);
    case 'rate':
      if (rated) await rateThread(work, rated, meaning.stars);
      return ok(rated);
    case 'support':
      await support(work, from, meaning);
      return ok(null);
    case 'propose':
      if (meaning.words !== '') return propose(work, from, meaning.words);
      await reply(work, from, 'propose-how', textsCopy.ko.proposeHow);
      return ok(null);
    case 'unasked':
      await reply(work, from, 'unasked', textsCopy.ko.unasked);
      return ok(latest);
    case 'reopen':
      return latest ? reopenThread(work, latest) : open(work, from);
    case 'join':
    case 'note':
      return latest ? join(work, latest) : open(work, from);
    case 'keep':
      return ok(latest);
    case 'open':
      return open(work, from);
  }
}

/** Says once that no more texts will come, and takes what was asked as refused. */
async function stopTexts(work: Work, from: LockedPhone): Promise<void> {
  if (from.blockedAt !== null) return;
  const key = `stop:${from.id}:${work.now.toISOString()}`;
  await tell(work, { phoneId: from.id, kind: 'confirm', key, body: textsCopy.ko.stopped });
  await work.tx.update(phone).set({ blockedAt: work.now }).where(eq(phone.id, from.id));
  await endConsents(work, from.id);
}

async function startTexts(work: Work, from: LockedPhone): Promise<void> {
  if (from.blockedAt === null) return;
  await work.tx.update(phone).set({ blockedAt: null }).where(eq(phone.id, from.id));
  const key = `start:${from.id}:${work.now.toISOString()}`;
  await tell(work, { phoneId: from.id, kind: 'confirm', key, body: textsCopy.ko.started });
}

/** Answers what the machine understood, the same thing once a day: who texts it a hundred times costs one text. */
function reply(work: Work, to: LockedPhone, about: string, body: string): Promise<void> {
  return tell(work, { phoneId: to.id, kind: 'reply', key: `${about}:${to.id}:${dayIn(work.now)}`, body });
}

async function support(work: Work, from: LockedPhone, asked: Extract<Meaning, { do: 'support' }>): Promise<void> {
  const t = textsCopy.ko;
  if (asked.number === null) return reply(work, from, 'support-how', t.supportHow);
  const texter = { phoneId: from.id, memberId: await provenPersonOf(work, from) };
  const numbers = numbersFor(asked.number, Number(dayIn(work.now).slice(0, 4)));
  const given = await supportByText(work, numbers, texter);
  if (given.is === 'unknown') return reply(work, from, `support-${asked.number}`, t.supportUnknown(asked.number));
  const counted = texter.memberId === null ? t.supportApart : t.supportCounted;
  const says = { counted, already: t.supportAlready, closed: t.supportClosed }[given.is];
  return reply(work, from, `support-${given.is}-${given.number}`, says(given.number));
}

/** A proposal to be: a case like any other, and what was texted as the draft that an officer completes. Nothing is filed before the sender agrees. */
async function propose(work: Work, from: LockedPhone, words: string): Filed {
  const opened = await open(work, from, { category: 'proposal', say: textsCopy.ko.proposed });
  if (!opened.ok || !opened.value) return opened;
  const fields = { improvement: words };
  await work.tx.insert(hotlineConversion).values({
    threadId: opened.value.id,
    purpose: 'proposal',
    state: 'draft',
    fields,
    createdAt: work.now,
    changedAt: work.now,
  });
  return opened;
}

async function join(work: Work, thread: Known): Filed {
  await work.tx
    .update(hotlineThread)
    .set({ unread: true, changedAt: work.now, version: sql`${hotlineThread.version} + 1` })
    .where(eq(hotlineThread.id, thread.id));
  return ok(thread);
}

type As = { category: 'proposal' | null; say: (number: string, due: string) => string };

async function open(work: Work, from: LockedPhone, as: As = { category: null, say: textsCopy.ko.receipt }): Filed {
  const made = await createSubject(work, 'hotline_thread');
  await work.tx.insert(hotlineThread).values({
    id: made.id,
    phoneId: from.id,
    state: 'received',
    category: as.category,
    receivedAt: work.now,
    changedAt: work.now,
  });
  work.record({ subjectId: made.id, number: made.number, type: 'hotline.receive', to: 'received', public: false });
  return promiseAnswer(work, made, as.say);
}

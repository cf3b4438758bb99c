import { and, eq, inArray, sql } from 'drizzle-orm';
import { hotlineConversion, hotlineThread, phone } from '@/db/schema/hotline';
import { clock, subject } from '@/db/schema/subject';
import { createComplaint } from '@/lib/complaint/mutations';
import type { ComplaintKind } from '@/lib/complaint/rules';
import { formatShortInstant } from '@/lib/format/dates';
import { stopClock } from '@/lib/platform/clock/mutations';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { fileProposal } from '@/lib/proposal/mutations/file';
import { textsCopy } from '../../copy-texts';
import { openStates } from '../../states';
import type { LockedPhone } from '../phone';
import { tell } from '../queue';
import { takeStep } from '../step';
import { personOf } from './person';

type Case = { id: number; number: string };
type Conversion = typeof hotlineConversion.$inferSelect;
type Thread = typeof hotlineThread.$inferSelect & { number: string };

/**
 * What the sender says to a proposal or complaint that was made of their text. With a yes it is filed in their name, and both know of each other; the promise
 * to answer the text ends there and never starts again, and a complaint's own runs since the text came in. With a no the text is answered as it is.
 */
export async function answerConsent(
  work: Work,
  from: LockedPhone,
  id: number,
  answer: 'yes' | 'openly' | 'no',
): Promise<Result<Case>> {
  const { conversion, thread } = await lockAsked(work, id);
  if (conversion.state !== 'asked') return ok(thread);
  if (answer === 'no') {
    await settle(work, conversion, { state: 'refused' });
    await touch(work, thread);
    work.record({ ...stepOf(thread), type: 'hotline.refuse', public: false });
    await say(work, thread, conversion, textsCopy.ko.notFiled);
    return ok(thread);
  }
  const made = await file(work, { from, conversion, thread, openly: answer === 'openly' });
  if (!made.ok) {
    // Its dong is no more, or the like: the officer looks at it again, and the sender's text is kept.
    await settle(work, conversion, { state: 'draft' });
    await touch(work, thread);
    return ok(thread);
  }
  await settle(work, conversion, { state: 'agreed', subjectId: made.value.id });
  const linked = await link(work, thread, { ...made.value, purpose: conversion.purpose });
  if (!linked.ok) return linked;
  await say(work, thread, conversion, await filedWords(work, conversion, made.value));
  return ok(thread);
}

/** Nobody answers a number that wants no more texts: what it was asked counts as refused. */
export async function endConsents(work: Work, phoneId: number): Promise<void> {
  const threads = work.tx
    .select({ id: hotlineThread.id })
    .from(hotlineThread)
    .where(eq(hotlineThread.phoneId, phoneId));
  await work.tx
    .update(hotlineConversion)
    .set({ state: 'refused', answeredAt: work.now, changedAt: work.now })
    .where(and(eq(hotlineConversion.state, 'asked'), inArray(hotlineConversion.threadId, threads)));
}

async function lockAsked(work: Work, id: number): Promise<{ conversion: Conversion; thread: Thread }> {
  const [row] = await work.tx
    .select({ conversion: hotlineConversion, thread: hotlineThread, number: subject.number })
    .from(hotlineConversion)
    .innerJoin(hotlineThread, eq(hotlineThread.id, hotlineConversion.threadId))
    .innerJoin(subject, eq(subject.id, hotlineThread.id))
    .innerJoin(phone, eq(phone.id, hotlineThread.phoneId))
    .where(eq(hotlineConversion.id, id))
    .for('update', { of: [hotlineConversion, hotlineThread] });
  if (!row) throw new Error('a question that was asked is gone');
  return { conversion: row.conversion, thread: { ...row.thread, number: row.number } };
}

interface Filing {
  from: LockedPhone;
  conversion: Conversion;
  thread: Thread;
  openly: boolean;
}

async function file(work: Work, { from, conversion, thread, openly }: Filing): Promise<Result<Case>> {
  const authorId = await personOf(work, from);
  const { dong = '', title = '', problem = '', improvement = '', effect = '', kind, text = '' } = conversion.fields;
  if (conversion.purpose === 'complaint')
    return createComplaint(work, {
      authorId,
      dongCode: dong,
      kind: kind as ComplaintKind,
      title,
      text,
      visibility: openly ? 'public' : 'private',
      fromThreadId: thread.id,
      receivedAt: thread.receivedAt,
    });
  const nowhere = { place: null, longitude: null, latitude: null };
  const words = { dongCode: dong, title, problem, improvement, effect, pillars: [], files: [], ...nowhere };
  return fileProposal(work, words, { authorId, fromThreadId: thread.id });
}

/** The case that waits for an answer becomes the other; one that has been answered already only knows of it. */
async function link(work: Work, thread: Thread, to: Case & { purpose: string }): Promise<Result<unknown>> {
  const data = { [to.purpose]: to.number };
  if (openStates.includes(thread.state))
    return takeStep(work, { number: thread.number }, 'convert', async () => {
      const stopped = await stopClock(work, thread.id, 'hotline');
      if (!stopped.ok && stopped.code !== 'no_clock') return stopped;
      return ok({ set: { convertedToId: to.id, unread: false }, data });
    });
  await work.tx.update(hotlineThread).set({ convertedToId: to.id }).where(eq(hotlineThread.id, thread.id));
  work.record({ ...stepOf(thread), type: 'hotline.convert', public: false, data });
  return ok();
}

async function filedWords(work: Work, { purpose }: Conversion, made: Case): Promise<string> {
  if (purpose === 'proposal') return textsCopy.ko.filedProposal(made.number);
  const [promised] = await work.tx.select({ dueAt: clock.dueAt }).from(clock).where(eq(clock.subjectId, made.id));
  const due = formatShortInstant(promised?.dueAt ?? work.now, work.now, 'ko');
  return textsCopy.ko.filedComplaint(made.number, due);
}

async function settle(
  work: Work,
  { id }: Conversion,
  set: Partial<typeof hotlineConversion.$inferInsert>,
): Promise<void> {
  await work.tx
    .update(hotlineConversion)
    .set({
      ...set,
      answeredAt: work.now,
      changedAt: work.now,
      version: sql`${hotlineConversion.version} + 1`,
    })
    .where(eq(hotlineConversion.id, id));
}

/** The desk reads it anew. */
async function touch(work: Work, { id }: Thread): Promise<void> {
  await work.tx
    .update(hotlineThread)
    .set({ unread: true, changedAt: work.now, version: sql`${hotlineThread.version} + 1` })
    .where(eq(hotlineThread.id, id));
}

const stepOf = (thread: Thread) => ({
  subjectId: thread.id,
  number: thread.number,
  from: thread.state,
  to: thread.state,
});

const say = (work: Work, thread: Thread, conversion: Conversion, body: string): Promise<void> =>
  tell(work, { threadId: thread.id, kind: 'reply', key: `consent:${conversion.id}:${conversion.version}`, body });

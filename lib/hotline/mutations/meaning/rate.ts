import { eq, sql } from 'drizzle-orm';
import { hotlineThread } from '@/db/schema/hotline';
import { subject } from '@/db/schema/subject';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { textsCopy } from '../../copy-texts';
import { mayRate } from '../../rules/meaning';
import { lockPhoneById } from '../phone';
import { tell } from '../queue';
import { takeStep } from '../step';
import { promiseAnswer } from './promise';

interface Case {
  id: number;
  number: string;
}

/** Keeps a mark from 1 to 5 for the answer that stands, in place of one given before. A poor one is asked whether to look again. */
export async function rateThread(work: Work, thread: Case, stars: number): Promise<void> {
  await work.tx
    .update(hotlineThread)
    .set({
      rating: stars,
      ratedAt: sql`coalesce(${hotlineThread.ratedAt}, ${work.now.toISOString()}::timestamptz)`,
      changedAt: work.now,
    })
    .where(eq(hotlineThread.id, thread.id));
  work.record({ subjectId: thread.id, number: thread.number, type: 'hotline.rate', public: false, data: { stars } });
  if (stars > 2) return;
  const key = `sorry:${thread.id}:${work.now.toISOString()}`;
  await tell(work, { threadId: thread.id, kind: 'reply', key, body: textsCopy.ko.sorry });
}

/** The sender is not content: 48 hours anew beside the old ones. The department hears of it, and who leads it. */
export async function reopenThread(work: Work, thread: Case): Promise<Result<Case>> {
  const set = { unread: true, answeredAt: null, rating: null, ratedAt: null };
  const taken = await takeStep(work, thread, 'reopen', (t) =>
    ok({ set, data: { department: t.departmentId, stars: t.rating } }),
  );
  return taken.ok ? promiseAnswer(work, thread, textsCopy.ko.reopened) : taken;
}

/** What was pressed on the page that a text of ours leads to: a mark, or that somebody should look again. Refuses `not_found`, `wrong_state`. */
export async function rateByLink(
  work: Work,
  threadId: number,
  press: { stars: number } | 'again',
): Promise<Result<Case>> {
  const found = await lockCase(work, threadId);
  if (!found) return refuse('not_found');
  if (press === 'again') return reopenThread(work, found);
  if (!mayRate(found, work.now)) return refuse('wrong_state');
  await rateThread(work, found, press.stars);
  return ok(found);
}

async function lockCase(work: Work, threadId: number) {
  const [of] = await work.tx
    .select({ phoneId: hotlineThread.phoneId })
    .from(hotlineThread)
    .where(eq(hotlineThread.id, threadId));
  if (!of) return null;
  await lockPhoneById(work, of.phoneId);
  const [row] = await work.tx
    .select({
      id: hotlineThread.id,
      number: subject.number,
      state: hotlineThread.state,
      answeredAt: hotlineThread.answeredAt,
      ratedAt: hotlineThread.ratedAt,
    })
    .from(hotlineThread)
    .innerJoin(subject, eq(subject.id, hotlineThread.id))
    .where(eq(hotlineThread.id, threadId))
    .for('update', { of: hotlineThread });
  return row ?? null;
}

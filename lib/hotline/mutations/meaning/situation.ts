import { and, desc, eq, gt, notInArray } from 'drizzle-orm';
import { hotlineConversion, hotlineThread } from '@/db/schema/hotline';
import { subject } from '@/db/schema/subject';
import type { Work } from '@/lib/platform/transact';
import { mayRate, type Question } from '../../rules/meaning';

export type Known = Pick<typeof hotlineThread.$inferSelect, 'id' | 'state' | 'answeredAt' | 'ratedAt'> & {
  number: string;
};

/** The newest case of a number, locked; one that was joined with an earlier is not it. The number itself has to be locked. */
export async function latestThread(work: Work, phoneId: number): Promise<Known | null> {
  return newest(work, phoneId, ['joined']);
}

/** What the number has been asked and not answered, and the case that a mark would be for. */
export async function questionsTo(
  work: Work,
  phoneId: number,
): Promise<{ questions: Question[]; rated: Known | null }> {
  const consents = await work.tx
    .select({ id: hotlineConversion.id, askedAt: hotlineConversion.askedAt, fields: hotlineConversion.fields })
    .from(hotlineConversion)
    .innerJoin(hotlineThread, eq(hotlineThread.id, hotlineConversion.threadId))
    .where(
      and(
        eq(hotlineThread.phoneId, phoneId),
        eq(hotlineConversion.state, 'asked'),
        gt(hotlineConversion.expiresAt, work.now),
      ),
    );
  const questions = consents.map(
    ({ id, askedAt, fields }): Question => ({
      kind: 'consent',
      id,
      askedAt: askedAt ?? work.now,
      openly: fields.openly === 'yes',
    }),
  );
  const rated = await newest(work, phoneId, ['joined', 'converted']);
  if (!rated || !mayRate(rated, work.now)) return { questions, rated: null };
  return { questions: [...questions, { kind: 'rating', askedAt: rated.answeredAt ?? work.now }], rated };
}

async function newest(work: Work, phoneId: number, without: Known['state'][]): Promise<Known | null> {
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
    .where(and(eq(hotlineThread.phoneId, phoneId), notInArray(hotlineThread.state, without)))
    .orderBy(desc(hotlineThread.id))
    .limit(1)
    .for('update', { of: hotlineThread });
  return row ?? null;
}

import { randomUUID } from 'node:crypto';
import { and, eq, ne } from 'drizzle-orm';
import { db } from '@/db/client';
import { department } from '@/db/schema/district';
import { hotlineThread, outboundText, phone } from '@/db/schema/hotline';
import { hotlineContribution, hotlinePrepared, hotlineTemplate } from '@/db/schema/hotline-desk';
import { subject } from '@/db/schema/subject';
import { answerThread } from '@/lib/hotline/mutations/desk';
import { receiveText } from '@/lib/hotline/mutations/receive';
import { markUndelivered } from '@/lib/hotline/mutations/undelivered';
import { lookupHash } from '@/lib/platform/crypto/seal';
import type { Cast } from '../cast';
import { as, type Maker } from './world';

let next = 2000;

/** A number that has not texted, whatever ran before. */
async function freshNumber(): Promise<string> {
  const number = `0100000${String(next++).padStart(4, '0')}`;
  const known = await db.$count(phone, eq(phone.lookup, lookupHash('phone', number)));
  return known > 0 ? freshNumber() : number;
}

/** A text of a number that has not texted before; gives the number of its case. */
export async function receivedText(words: string): Promise<string> {
  const text = {
    provider: 'demo',
    id: randomUUID(),
    from: await freshNumber(),
    text: words,
    media: [],
    sentAt: new Date(),
  };
  const { number } = await as({ kind: 'provider', name: 'demo' }, (work) => receiveText(work, text));
  if (!number) throw new Error('the text was filed nowhere');
  return number;
}

/** A text that somebody sent; with a department when it is the department's. */
export const makeThread =
  (routed: boolean): Maker =>
  async (cast: Cast, state = 'received') => {
    const number = await receivedText('The lamp at the corner is out.');
    const [found] = await db.select({ id: subject.id }).from(subject).where(eq(subject.number, number));
    const [row] = await db
      .update(hotlineThread)
      .set({
        state: state as typeof hotlineThread.$inferInsert.state,
        departmentId: routed ? cast.department : null,
        answeredAt: state === 'answered' ? new Date() : null,
      })
      .where(eq(hotlineThread.id, found?.id ?? 0))
      .returning({ version: hotlineThread.version });
    const [template] = await db
      .insert(hotlineTemplate)
      .values({
        name: `Words ${number}`,
        body: 'The lamp is lit again.',
        changedBy: cast.planner.memberId,
        changedAt: new Date(),
      })
      .returning({ id: hotlineTemplate.id });
    const otherPart = String(template?.id);
    return { number, otherPart, version: String(row?.version), twin: await receivedText('The lamp is still out.') };
  };

/** A text that a third department has, which asked the department officer's for its part. */
export const makeSharedThread: Maker = async (cast, state) => {
  const made = await makeThread(true)(cast, state);
  const [third] = await db
    .select({ id: department.id })
    .from(department)
    .where(and(ne(department.id, cast.department), ne(department.id, cast.otherDepartment)))
    .limit(1);
  const [found] = await db
    .select({ id: subject.id })
    .from(subject)
    .where(eq(subject.number, made.number ?? ''));
  const threadId = found?.id ?? 0;
  await db
    .update(hotlineThread)
    .set({ departmentId: third?.id ?? null })
    .where(eq(hotlineThread.id, threadId));
  const question = 'Whose lamp is it?';
  const asked = { askedBy: cast.mayor.memberId, askedAt: new Date() };
  const [part] = await db
    .insert(hotlineContribution)
    .values({ threadId, departmentId: cast.department, question, ...asked })
    .returning({ id: hotlineContribution.id });
  return { ...made, part: String(part?.id) };
};

/** A text that the department has answered, which waits for the head of the desk. */
export const makeWrittenThread: Maker = async (cast, state) => {
  const made = await makeThread(true)(cast, state);
  const [found] = await db
    .select({ id: subject.id })
    .from(subject)
    .where(eq(subject.number, made.number ?? ''));
  const written = { writtenBy: cast.departmentOfficer.memberId, writtenAt: new Date() };
  await db.insert(hotlinePrepared).values({ threadId: found?.id ?? 0, body: 'The lamp is lit again.', ...written });
  return made;
};

/** A text whose answer the carrier was handed, and then said nothing more. */
export const makeDoubtfulThread: Maker = async (cast) => {
  const made = await makeThread(true)(cast, 'routed');
  const number = made.number ?? '';
  const thread = await as(cast.mayor, (work) => answerThread(work, { number, text: 'The lamp is lit again.' }));
  const [answer] = await db
    .update(outboundText)
    .set({ state: 'sending' })
    .where(and(eq(outboundText.threadId, thread.id), eq(outboundText.kind, 'answer')))
    .returning({ id: outboundText.id });
  await markUndelivered(answer?.id ?? 0, 'unknown', 'no_answer', new Date());
  const [row] = await db
    .select({ version: hotlineThread.version })
    .from(hotlineThread)
    .where(eq(hotlineThread.id, thread.id));
  return { ...made, version: String(row?.version) };
};

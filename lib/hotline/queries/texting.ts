import { and, asc, desc, eq, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { hotlineConversion, hotlineThread, inboundText } from '@/db/schema/hotline';
import { subject } from '@/db/schema/subject';

const into = alias(subject, 'into_subject');
const source = alias(subject, 'source_subject');
const result = alias(subject, 'result_subject');

/** Where a case stands to others: what it was joined into or taken out of, and what was made of it. */
export async function getKin(threadId: number) {
  const [row] = await db
    .select({
      phoneId: hotlineThread.phoneId,
      joinedInto: into.number,
      splitFrom: source.number,
      converted: { number: result.number, kind: result.kind },
    })
    .from(hotlineThread)
    .leftJoin(into, eq(into.id, hotlineThread.joinedIntoId))
    .leftJoin(source, eq(source.id, hotlineThread.splitFromId))
    .leftJoin(result, eq(result.id, hotlineThread.convertedToId))
    .where(eq(hotlineThread.id, threadId));
  return row ?? null;
}

/** The other cases of the number that began this one, newest first. */
export async function listOthers(phoneId: number, threadId: number) {
  return db
    .select({
      id: hotlineThread.id,
      number: subject.number,
      state: hotlineThread.state,
      departmentId: hotlineThread.departmentId,
      receivedAt: hotlineThread.receivedAt,
      joinedIntoId: hotlineThread.joinedIntoId,
      title: sql<string>`coalesce((select left(${inboundText.body}, 60) from ${inboundText}
        where ${inboundText.threadId} = ${hotlineThread.id} order by ${inboundText.sentAt}, ${inboundText.id} limit 1), '')`,
    })
    .from(hotlineThread)
    .innerJoin(subject, eq(subject.id, hotlineThread.id))
    .where(and(eq(hotlineThread.phoneId, phoneId), ne(hotlineThread.id, threadId)))
    .orderBy(desc(hotlineThread.id))
    .limit(30);
}

/** What was last to be made of a case, and what its sender said to it; null when nothing ever was. */
export async function getConversion(threadId: number) {
  const [row] = await db
    .select()
    .from(hotlineConversion)
    .where(eq(hotlineConversion.threadId, threadId))
    .orderBy(desc(hotlineConversion.id))
    .limit(1);
  return row ?? null;
}

/** The texts of a case itself, which another can be made of; those of cases joined into it are not among them. */
export async function listOwnTexts(threadId: number) {
  return db
    .select({ id: inboundText.id, body: inboundText.body, sentAt: inboundText.sentAt })
    .from(inboundText)
    .where(eq(inboundText.threadId, threadId))
    .orderBy(asc(inboundText.sentAt), asc(inboundText.id));
}

/** What the page shows that a text of ours leads to: an answer's state and its mark, and no word of it. */
export async function getRated(threadId: number) {
  const [row] = await db
    .select({
      number: subject.number,
      state: hotlineThread.state,
      rating: hotlineThread.rating,
      answeredAt: hotlineThread.answeredAt,
      ratedAt: hotlineThread.ratedAt,
    })
    .from(hotlineThread)
    .innerJoin(subject, eq(subject.id, hotlineThread.id))
    .where(eq(hotlineThread.id, threadId));
  return row ?? null;
}

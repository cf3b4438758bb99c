import { eq, inArray, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { department, dong } from '@/db/schema/district';
import { hotlineCall, hotlineThread, inboundText, outboundText, phone } from '@/db/schema/hotline';
import { hotlineContribution } from '@/db/schema/hotline-desk';
import { subject } from '@/db/schema/subject';
import { maskPhone } from '@/lib/format/masking';
import type { Actor } from '@/lib/platform/actor';
import { mayReadThread } from './policy';
import { sentAgain } from './queries/lost';
import { openNumber } from './queries/number';
import { canBeTexted } from './rules';

const departmentName = { nameKo: department.nameKo, nameEn: department.nameEn };
const dongName = { nameKo: dong.nameKo, nameEn: dong.nameEn };
/** Departments whose contribution was asked for, whether they gave it or not. */
const contributors = sql<number[]>`array(select ${hotlineContribution.departmentId}::int from ${hotlineContribution}
  where ${hotlineContribution.threadId} = ${hotlineThread.id} and ${hotlineContribution.cancelledAt} is null)`;

/** A thread with the number that sent it, masked; for its desk only. */
export async function getThread(number: string) {
  const [found] = await db
    .select({
      id: hotlineThread.id,
      number: subject.number,
      state: hotlineThread.state,
      category: hotlineThread.category,
      departmentId: hotlineThread.departmentId,
      department: departmentName,
      dongCode: hotlineThread.dongCode,
      dong: dongName,
      contributors,
      rating: hotlineThread.rating,
      version: hotlineThread.version,
      phoneNeeded: hotlineThread.phoneNeeded,
      receivedAt: hotlineThread.receivedAt,
      answeredAt: hotlineThread.answeredAt,
      phone: phone.number,
      blockedAt: phone.blockedAt,
    })
    .from(hotlineThread)
    .innerJoin(subject, eq(subject.id, hotlineThread.id))
    .innerJoin(phone, eq(phone.id, hotlineThread.phoneId))
    .leftJoin(department, eq(department.id, hotlineThread.departmentId))
    .leftJoin(dong, eq(dong.code, hotlineThread.dongCode))
    .where(eq(subject.number, number));
  if (!found) return null;
  const dialled = openNumber(found.phone);
  return { ...found, phone: maskPhone(dialled), textable: canBeTexted(dialled) };
}

/** The number of the text that a case was made of, for officers who may open it. Everybody else is told that it was a text, and no more. */
export async function getOpenableThread(number: string | null, actor: Actor): Promise<string | null> {
  const thread = number === null ? null : await getThread(number);
  return thread && mayReadThread(actor, thread) ? thread.number : null;
}

export interface Said {
  key: string;
  by: 'sender' | 'office' | 'call';
  at: Date;
  body: string;
  state: typeof outboundText.$inferSelect.state | null;
  /** It may have been lost, and the desk has sent it a second time. */
  again?: boolean;
  /** Pictures that came with it: those that are kept, by their id, and how many others there are. */
  pictures: string[];
  lost: number;
  /** Until when it waits, because it was written at night. */
  waitsUntil?: Date | null;
}

/** Everything said on threads, in the order in which it was sent, whatever order it arrived in. */
export async function listSaid(threadIds: readonly number[]): Promise<Said[]> {
  if (threadIds.length === 0) return [];
  const ids = [...threadIds];
  const [texts, ours, calls] = await Promise.all([
    db.select().from(inboundText).where(inArray(inboundText.threadId, ids)),
    db.select().from(outboundText).where(inArray(outboundText.threadId, ids)),
    db.select().from(hotlineCall).where(inArray(hotlineCall.threadId, ids)),
  ]);
  const said: Said[] = [
    ...texts.map((t) => ({
      key: `in-${t.id}`,
      by: 'sender' as const,
      at: t.sentAt,
      body: t.body,
      state: null,
      pictures: t.media.flatMap((each) => ('file' in each ? [each.file] : [])),
      lost: t.media.filter((each) => !('file' in each)).length,
    })),
    ...ours.map((t) => ({
      key: `out-${t.id}`,
      by: 'office' as const,
      at: t.createdAt,
      body: t.body,
      state: t.state,
      again: t.reason === sentAgain,
      pictures: [],
      lost: 0,
      waitsUntil: t.sendAfter,
    })),
    ...calls.map((c) => ({
      key: `call-${c.id}`,
      by: 'call' as const,
      at: c.at,
      body: c.summary,
      state: null,
      pictures: [],
      lost: 0,
    })),
  ];
  return said.toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || Number(b.by === 'sender') - Number(a.by === 'sender'),
  );
}

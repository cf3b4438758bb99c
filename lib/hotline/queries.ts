import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { department } from '@/db/schema/district';
import { hotlineCall, hotlineThread, inboundText, outboundText, phone } from '@/db/schema/hotline';
import { clock, subject } from '@/db/schema/subject';
import { maskPhone } from '@/lib/format/masking';
import { openNumber } from './queries/number';
import { openStates } from './states';

/** No desk shows more than this at once; what is unread and due first is among them. */
const most = 200;

const departmentName = { nameKo: department.nameKo, nameEn: department.nameEn };
const firstWords = sql<string>`coalesce((select left(${inboundText.body}, 80) from ${inboundText}
  where ${inboundText.threadId} = ${hotlineThread.id} order by ${inboundText.sentAt}, ${inboundText.id} limit 1), '')`;

const row = {
  number: subject.number,
  state: hotlineThread.state,
  category: hotlineThread.category,
  unread: hotlineThread.unread,
  receivedAt: hotlineThread.receivedAt,
  rating: hotlineThread.rating,
  dueAt: clock.dueAt,
  department: departmentName,
  title: firstWords,
};

type Reach = { all: boolean; departments: readonly number[] };
type Shown = 'open' | 'praise' | 'ended';
const shownStates = { open: openStates, praise: ['praise'], ended: ['answered', 'closed'] } as const;

/** Threads that wait for this reach: unread first, then what is due first. `shown` turns to praise or to what has ended. */
export async function listThreadsAtDesk(reach: Reach, shown: Shown = 'open') {
  if (!reach.all && reach.departments.length === 0) return [];
  const mine = reach.all ? undefined : inArray(hotlineThread.departmentId, [...reach.departments]);
  return db
    .select(row)
    .from(hotlineThread)
    .innerJoin(subject, eq(subject.id, hotlineThread.id))
    .leftJoin(department, eq(department.id, hotlineThread.departmentId))
    .leftJoin(clock, and(eq(clock.subjectId, hotlineThread.id), isNull(clock.stoppedAt)))
    .where(and(mine, inArray(hotlineThread.state, [...shownStates[shown]])))
    .orderBy(
      desc(hotlineThread.unread),
      ...(shown === 'open' ? [sql`${clock.dueAt} asc nulls last`, asc(hotlineThread.id)] : [desc(hotlineThread.id)]),
    )
    .limit(most);
}
export type ThreadRow = Awaited<ReturnType<typeof listThreadsAtDesk>>[number];

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
      rating: hotlineThread.rating,
      version: hotlineThread.version,
      receivedAt: hotlineThread.receivedAt,
      phone: phone.number,
      blockedAt: phone.blockedAt,
    })
    .from(hotlineThread)
    .innerJoin(subject, eq(subject.id, hotlineThread.id))
    .innerJoin(phone, eq(phone.id, hotlineThread.phoneId))
    .leftJoin(department, eq(department.id, hotlineThread.departmentId))
    .where(eq(subject.number, number));
  return found ? { ...found, phone: maskPhone(openNumber(found.phone)) } : null;
}

export interface Said {
  key: string;
  by: 'sender' | 'office' | 'call';
  at: Date;
  body: string;
  state: typeof outboundText.$inferSelect.state | null;
  media: number;
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
      media: t.media.length,
    })),
    ...ours.map((t) => ({
      key: `out-${t.id}`,
      by: 'office' as const,
      at: t.createdAt,
      body: t.body,
      state: t.state,
      media: 0,
    })),
    ...calls.map((c) => ({
      key: `call-${c.id}`,
      by: 'call' as const,
      at: c.at,
      body: c.summary,
      state: null,
      media: 0,
    })),
  ];
  return said.toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || Number(b.by === 'sender') - Number(a.by === 'sender'),
  );
}

import { and, desc, eq } from 'drizzle-orm';
import { notification } from '@/db/schema/notification';
import { event, subject } from '@/db/schema/subject';
import { tellOf } from '@/lib/notification/mutations';
import { db } from './client';

/** Tells the newest step of that name as the worker does, and answers who heard of it and why. */
export async function toldOf(number: string, type: string, now: Date): Promise<[member: number, because: string][]> {
  const [step] = await db
    .select({ id: event.id })
    .from(event)
    .innerJoin(subject, eq(subject.id, event.subjectId))
    .where(and(eq(subject.number, number), eq(event.type, type)))
    .orderBy(desc(event.id))
    .limit(1);
  const eventId = step?.id ?? 0;
  await tellOf(eventId, now);
  const rows = await db.select().from(notification).where(eq(notification.eventId, eventId));
  return rows
    .map((row): [number, string] => [row.memberId, row.because])
    .toSorted(([a, why], [b, other]) => why.localeCompare(other) || a - b);
}

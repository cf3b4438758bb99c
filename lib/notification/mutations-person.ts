import { and, eq, inArray, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { notification } from '@/db/schema/notification';
import type { Work } from '@/lib/platform/transact';

const other = alias(notification, 'other');

/** Gives the messages of one account to another, except of steps that it was told of already; answers which. */
export async function handOverMessages(work: Work, from: number, to: number): Promise<number[]> {
  const told = work.tx
    .select({ one: sql`1` })
    .from(other)
    .where(and(eq(other.memberId, to), eq(other.eventId, notification.eventId)));
  const rows = await work.tx
    .update(notification)
    .set({ memberId: to })
    .where(and(eq(notification.memberId, from), notExists(told)))
    .returning({ id: notification.id });
  return rows.map((row) => row.id);
}

export async function handBackMessages(work: Work, ids: readonly number[], from: number, to: number): Promise<void> {
  if (ids.length === 0) return;
  await work.tx
    .update(notification)
    .set({ memberId: from })
    .where(and(inArray(notification.id, [...ids]), eq(notification.memberId, to)));
}

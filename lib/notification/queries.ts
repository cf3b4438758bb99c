import { and, count, eq, isNull } from 'drizzle-orm';
import { db } from '@/db/client';
import { notification } from '@/db/schema/notification';

/** How many messages a person has not read. */
export async function countUnread(memberId: number): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(notification)
    .where(and(eq(notification.memberId, memberId), isNull(notification.readAt)));
  return row?.n ?? 0;
}

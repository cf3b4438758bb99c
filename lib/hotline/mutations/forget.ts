import { and, isNotNull, lt } from 'drizzle-orm';
import { db } from '@/db/client';
import { inboundDelivery } from '@/db/schema/hotline';

const day = 24 * 3_600_000;

/** Empties the parts of long texts after a day, and forgets what was filed a month ago: no provider repeats anything that old. */
export async function forgetDeliveries(now: Date): Promise<void> {
  const filedBefore = (days: number) =>
    and(isNotNull(inboundDelivery.filedAt), lt(inboundDelivery.receivedAt, new Date(now.getTime() - days * day)));
  await db.delete(inboundDelivery).where(filedBefore(30));
  await db
    .update(inboundDelivery)
    .set({ payload: null })
    .where(and(filedBefore(1), isNotNull(inboundDelivery.payload)));
}

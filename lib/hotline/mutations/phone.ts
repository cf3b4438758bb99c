import { and, eq, inArray, like, lt, ne } from 'drizzle-orm';
import { db } from '@/db/client';
import { outboundText, phone } from '@/db/schema/hotline';
import { bringForward } from '@/lib/platform/crypto/forward';
import type { Work } from '@/lib/platform/transact';
import { numberHashes, sealNumber } from '../queries/number';

export type LockedPhone = typeof phone.$inferSelect;

/**
 * The row of a number, written when it is new, locked until the transaction ends: what one number texts is dealt with one after the other. Ours go out by the
 * door its last text came in by.
 */
export async function lockPhone(work: Work, number: string, door?: string): Promise<LockedPhone> {
  const sealed = sealNumber(number);
  await bringForward(work, phone.lookup, numberHashes(number));
  await work.tx
    .insert(phone)
    .values({ ...sealed, door: door ?? null })
    .onConflictDoNothing();
  const [row] = await work.tx.select().from(phone).where(eq(phone.lookup, sealed.lookup)).for('update');
  if (!row) throw new Error('a phone was not written');
  if (door !== undefined && row.door !== door) await work.tx.update(phone).set({ door }).where(eq(phone.id, row.id));
  return row;
}

/** Locks the number of a case before the case itself, in the order in which an arriving text does. */
export async function lockPhoneById(work: Work, id: number): Promise<LockedPhone> {
  const [row] = await work.tx.select().from(phone).where(eq(phone.id, id)).for('update');
  if (!row) throw new Error('a case has a phone');
  return row;
}

/** The numbers that speak for one account speak for another from now on; answers which. */
export async function handOverPhones(work: Work, from: number, to: number): Promise<number[]> {
  const rows = await work.tx
    .update(phone)
    .set({ memberId: to })
    .where(eq(phone.memberId, from))
    .returning({ id: phone.id });
  return rows.map((row) => row.id);
}

export async function handBackPhones(work: Work, ids: readonly number[], from: number, to: number): Promise<void> {
  if (ids.length === 0) return;
  await work.tx
    .update(phone)
    .set({ memberId: from })
    .where(and(inArray(phone.id, [...ids]), eq(phone.memberId, to)));
}

/** Empties texts of one kind of key that went out before: a code is nobody's business afterwards. */
export async function emptyTexts(keyPrefix: string, before: Date): Promise<void> {
  await db
    .update(outboundText)
    .set({ body: '' })
    .where(and(like(outboundText.key, `${keyPrefix}%`), lt(outboundText.createdAt, before), ne(outboundText.body, '')));
}

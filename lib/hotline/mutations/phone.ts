import { eq } from 'drizzle-orm';
import { phone } from '@/db/schema/hotline';
import type { Work } from '@/lib/platform/transact';
import { sealNumber } from '../queries/number';

export type LockedPhone = typeof phone.$inferSelect;

/**
 * The row of a number, written when it is new, locked until the transaction ends: what one number texts is dealt with one after the other. Ours go out by the
 * door its last text came in by.
 */
export async function lockPhone(work: Work, number: string, door?: string): Promise<LockedPhone> {
  const sealed = sealNumber(number);
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

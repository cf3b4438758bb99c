import { eq } from 'drizzle-orm';
import { inboundDelivery, inboundText, phone } from '@/db/schema/hotline';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { sealNumber } from '../queries/number';
import { normalNumber } from '../rules';
import type { Inbound } from '../schema';
import { fileText, latestThread } from './file-text';
import { addPictures, type ReadPicture, readPictures } from './pictures';
import { deliveryStatement } from './store';

type Received = { duplicate: boolean; number: string | null };

/**
 * Stores a text and files it at once, in one transaction: for a door with nobody to acknowledge to. A delivery that comes again changes nothing.
 * Refuses `not_a_number`.
 */
export async function receiveText(work: Work, text: Inbound): Promise<Result<Received>> {
  const statement = deliveryStatement(text, work.now);
  if (!statement.ok) return statement;
  const [stored] = await work.tx.execute<{ id: string }>(statement.value);
  const number = normalNumber(text.from);
  if (!number.ok) return number;
  const phoneId = await lockPhone(work, number.value, text.provider);
  if (!stored) return ok({ duplicate: true, number: (await latestThread(work, phoneId))?.number ?? null });
  const filed = await keepText(work, phoneId, text, await readPictures(text.media));
  if (!filed.ok) return filed;
  await work.tx
    .update(inboundDelivery)
    .set({ filedAt: work.now, textId: filed.value.id, payload: null })
    .where(eq(inboundDelivery.id, Number(stored.id)));
  return ok({ duplicate: false, number: filed.value.number });
}

/** Files one whole text: with what this number has open, else as a new case. One number's texts are filed one after the other. */
export async function keepText(
  work: Work,
  phoneId: number,
  text: Inbound,
  pictures: readonly ReadPicture[],
): Promise<Result<{ id: number; number: string | null }>> {
  const filed = await fileText(work, phoneId, text, await latestThread(work, phoneId));
  if (!filed.ok) return filed;
  const [row] = await work.tx
    .insert(inboundText)
    .values({
      provider: text.provider,
      phoneId,
      threadId: filed.value?.id ?? null,
      body: text.text,
      media: [],
      sentAt: text.sentAt,
      receivedAt: work.now,
    })
    .returning({ id: inboundText.id });
  if (!row) throw new Error('a text was not written');
  if (filed.value) await addPictures(work, { textId: row.id, threadId: filed.value.id }, pictures);
  return ok({ id: row.id, number: filed.value?.number ?? null });
}

/** The number's row, locked; ours go out by the door its last text came in by. */
export async function lockPhone(work: Work, number: string, door: string): Promise<number> {
  const sealed = sealNumber(number);
  await work.tx
    .insert(phone)
    .values({ ...sealed, door })
    .onConflictDoNothing();
  const [row] = await work.tx
    .select({ id: phone.id, door: phone.door })
    .from(phone)
    .where(eq(phone.lookup, sealed.lookup))
    .for('update');
  if (!row) throw new Error('a phone was not written');
  if (row.door !== door) await work.tx.update(phone).set({ door }).where(eq(phone.id, row.id));
  return row.id;
}

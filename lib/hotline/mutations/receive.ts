import { eq } from 'drizzle-orm';
import { inboundDelivery, inboundText } from '@/db/schema/hotline';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { normalNumber, sentWhen } from '../rules';
import type { Inbound } from '../schema';
import { fileText } from './file-text';
import { latestThread } from './meaning/situation';
import { type LockedPhone, lockPhone } from './phone';
import { addPictures, type ReadPicture, readPictures } from './pictures';
import { storeDeliveryIn } from './store';

type Received = { duplicate: boolean; number: string | null };

/**
 * Stores a text and files it at once, in one transaction: for a door with nobody to acknowledge to. A delivery that comes again changes nothing.
 * Refuses `not_a_number`.
 */
export async function receiveText(work: Work, text: Inbound): Promise<Result<Received>> {
  const stored = await storeDeliveryIn(work, text);
  if (!stored.ok) return stored;
  const number = normalNumber(text.from);
  if (!number.ok) return number;
  const from = await lockPhone(work, number.value, text.provider);
  if (stored.value.id === null)
    return ok({ duplicate: true, number: (await latestThread(work, from.id))?.number ?? null });
  const filed = await keepText(work, from, text, await readPictures(text.media));
  if (!filed.ok) return filed;
  await work.tx
    .update(inboundDelivery)
    .set({ filedAt: work.now, textId: filed.value.id, payload: null })
    .where(eq(inboundDelivery.id, stored.value.id));
  return ok({ duplicate: false, number: filed.value.number });
}

/** Files one whole text: with what this number has open, else as a new case. One number's texts are filed one after the other. */
export async function keepText(
  work: Work,
  from: LockedPhone,
  text: Inbound,
  pictures: readonly ReadPicture[],
): Promise<Result<{ id: number; number: string | null }>> {
  const filed = await fileText(work, from, text);
  if (!filed.ok) return filed;
  const [row] = await work.tx
    .insert(inboundText)
    .values({
      provider: text.provider,
      phoneId: from.id,
      threadId: filed.value?.id ?? null,
      body: text.text,
      media: [],
      sentAt: sentWhen(text.sentAt, work.now),
      receivedAt: work.now,
    })
    .returning({ id: inboundText.id });
  if (!row) throw new Error('a text was not written');
  if (filed.value) await addPictures(work, { textId: row.id, threadId: filed.value.id }, pictures);
  return ok({ id: row.id, number: filed.value?.number ?? null });
}

import { and, eq, sql } from 'drizzle-orm';
import { inboundText, phone } from '@/db/schema/hotline';
import { lookupHash, seal } from '@/lib/platform/crypto/seal';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { sealNumber } from '../queries/number';
import { normalNumber, repeatWindowHours } from '../rules';
import type { Inbound } from '../schema';
import { fileText, latestThread } from './file-text';

type Received = { duplicate: boolean; number: string | null };

/**
 * Keeps a text as it came and files it: with what this number has open, else as a new case. One number's texts are filed one after the other; a
 * delivery that comes again changes nothing. Refuses `not_a_number`.
 */
export async function receiveText(work: Work, text: Inbound, raw: unknown): Promise<Result<Received>> {
  const number = normalNumber(text.from);
  if (!number.ok) return number;
  const phoneId = await lockPhone(work, number.value);
  const fingerprint = lookupHash('text', JSON.stringify([number.value, text.text, text.media]));
  const latest = await latestThread(work, phoneId);
  const [before] = await work.tx
    .select({
      times: sql<number>`count(*)::int`,
      recent: sql<boolean>`coalesce(bool_or(${inboundText.receivedAt} > ${work.now.toISOString()}::timestamptz - make_interval(hours => ${repeatWindowHours})), false)`,
    })
    .from(inboundText)
    .where(
      and(
        eq(inboundText.provider, text.provider),
        eq(inboundText.providerId, text.id),
        eq(inboundText.fingerprint, fingerprint),
      ),
    );
  if (before?.recent) return ok({ duplicate: true, number: latest?.number ?? null });
  const filed = await fileText(work, phoneId, text, latest);
  if (!filed.ok) return filed;
  await work.tx.insert(inboundText).values({
    provider: text.provider,
    providerId: text.id,
    fingerprint,
    round: before?.times ?? 0,
    phoneId,
    threadId: filed.value?.id ?? null,
    body: text.text,
    media: text.media,
    sentAt: text.sentAt,
    receivedAt: work.now,
    raw: seal(JSON.stringify(raw ?? null), 'inbound_text.raw'),
  });
  return ok({ duplicate: false, number: filed.value?.number ?? null });
}

async function lockPhone(work: Work, number: string): Promise<number> {
  const sealed = sealNumber(number);
  await work.tx.insert(phone).values(sealed).onConflictDoNothing();
  const [row] = await work.tx.select({ id: phone.id }).from(phone).where(eq(phone.lookup, sealed.lookup)).for('update');
  if (!row) throw new Error('a phone was not written');
  return row.id;
}

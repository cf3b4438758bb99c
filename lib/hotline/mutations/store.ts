import { and, eq, inArray, sql } from 'drizzle-orm';
import { db, sqlClient } from '@/db/client';
import { inboundDelivery } from '@/db/schema/hotline';
import { looked } from '@/db/sealed';
import { lookupHashes, open, seal } from '@/lib/platform/crypto/seal';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { normalNumber, repeatWindowHours } from '../rules';
import type { Inbound } from '../schema';

/** A delivery as it is kept until it is filed: the number in one way of writing, the words as they came. */
export type Kept = Omit<Inbound, 'provider' | 'id' | 'sentAt' | 'part'> & {
  sentAt: string;
  part: NonNullable<Inbound['part']> | null;
};

const context = 'inbound_delivery.payload';

/** What a delivery held, until it was filed. */
export const openKept = (payload: string): Kept => JSON.parse(open(payload, context)) as Kept;

/** What a delivery becomes on its way into the database, where `store_delivery` takes it in. Refuses `not_a_number`. */
function prepare(text: Inbound) {
  const number = normalNumber(text.from);
  if (!number.ok) return number;
  const part = text.part ?? null;
  const kept: Kept = {
    from: number.value,
    text: text.text,
    media: text.media,
    sentAt: text.sentAt.toISOString(),
    part,
  };
  const [fingerprint, ...earlier] = lookupHashes(...looked.delivery(kept));
  return ok({
    fingerprint,
    earlier,
    payload: seal(JSON.stringify(kept), context),
    longText: longTextHashes(text.provider, kept)[0] ?? null,
  });
}

/** What the parts of one long text are found by, the hash to write first; none for a whole text. */
export function longTextHashes(provider: string, kept: Kept): string[] {
  const of = looked.longText(provider, kept);
  return of ? lookupHashes(...of) : [];
}

/** `id` is null when it was here before. */
interface Stored {
  id: number | null;
  fingerprint: string;
}

const storedFrom = (id: string | null | undefined, fingerprint: string): Stored => ({
  id: id ? Number(id) : null,
  fingerprint,
});

/**
 * Stores what came through a door. What this answers may be acknowledged: it is committed. Nothing is written when the provider gave the same id for the same
 * words within the window and does not yet know that we have it; of two at the same moment the unique index lets one in. Refuses `not_a_number`.
 */
export async function storeDelivery(text: Inbound, now: Date): Promise<Result<Stored>> {
  const made = prepare(text);
  if (!made.ok) return made;
  const { fingerprint, earlier, payload, longText } = made.value;
  const [row] = await sqlClient()<{ id: string | null }[]>`
    select store_delivery(${text.provider}, ${text.id}, ${fingerprint}, ${payload}, ${longText}, ${now.toISOString()}::timestamptz, ${repeatWindowHours}, ${earlier}::text[]) as id`;
  return ok(storedFrom(row?.id, fingerprint));
}

/** The same as part of a piece of work. */
export async function storeDeliveryIn(work: Work, text: Inbound): Promise<Result<Stored>> {
  const made = prepare(text);
  if (!made.ok) return made;
  const { fingerprint, earlier, payload, longText } = made.value;
  const [row] = await work.tx.execute<{ id: string | null }>(
    sql`select store_delivery(${text.provider}, ${text.id}, ${fingerprint}, ${payload}, ${longText}, ${work.now.toISOString()}::timestamptz, ${repeatWindowHours}, ${sql.param(earlier)}::text[]) as id`,
  );
  return ok(storedFrom(row?.id, fingerprint));
}

/** The provider has our acknowledgement and will not repeat these: the same words again are a new text. */
export async function settleDeliveries(provider: string, fingerprints: readonly string[]): Promise<void> {
  if (fingerprints.length === 0) return;
  await db
    .update(inboundDelivery)
    .set({ settled: true })
    .where(and(eq(inboundDelivery.provider, provider), inArray(inboundDelivery.fingerprint, [...fingerprints])));
}

/** Asks the worker to file what waits. Many at once are one. */
export async function askToFile(): Promise<void> {
  await sqlClient()`select graphile_worker.add_job('file_texts', '{}', job_key => 'file_texts', job_key_mode => 'preserve_run_at')`;
}

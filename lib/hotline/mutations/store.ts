import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { db, sqlClient } from '@/db/client';
import { inboundDelivery } from '@/db/schema/hotline';
import { lookupHash, open, seal } from '@/lib/platform/crypto/seal';
import { ok, type Result } from '@/lib/platform/result';
import { normalNumber, repeatWindowHours } from '../rules';
import type { Inbound } from '../schema';

/** A delivery as it is kept until it is filed: the number in one way of writing, the words as they came. */
export type Kept = Omit<Inbound, 'provider' | 'id' | 'sentAt' | 'part'> & {
  sentAt: string;
  part: NonNullable<Inbound['part']> | null;
};

const hash = (...parts: unknown[]): string => lookupHash('text', JSON.stringify(parts));
const context = 'inbound_delivery.payload';

/** What a delivery held, until it was filed. */
export const openKept = (payload: string): Kept => JSON.parse(open(payload, context)) as Kept;

/**
 * The one statement that takes a delivery in. It writes nothing when the provider gave the same id for the same words within the window and does not yet
 * know that we have it; of two at the same moment the unique index lets one in. Refuses `not_a_number`.
 */
export function deliveryStatement(text: Inbound, now: Date): Result<{ statement: SQL; fingerprint: string }> {
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
  const fingerprint = hash(number.value, text.text, text.media, ...(part ? [part] : []));
  const longText = part && hash(text.provider, number.value, part.ref, part.of);
  const payload = seal(JSON.stringify(kept), context);
  const at = now.toISOString();
  const statement = sql`
    insert into inbound_delivery (provider, provider_id, fingerprint, round, payload, long_text, received_at)
    select ${text.provider}::text, ${text.id}::text, ${fingerprint}::text, count(*)::int, ${payload}::text, ${longText}::text, ${at}::timestamptz
    from inbound_delivery
    where provider = ${text.provider}::text and provider_id = ${text.id}::text and fingerprint = ${fingerprint}::text
    having count(*) filter (where not settled
      and received_at > ${at}::timestamptz - make_interval(hours => ${repeatWindowHours}::int)) = 0
    on conflict do nothing
    returning id`;
  return ok({ statement, fingerprint });
}

const dialect = new PgDialect();

/** `id` is null when it was here before. */
interface Stored {
  id: number | null;
  fingerprint: string;
}

/** Stores what came through a door. What this answers may be acknowledged: it is committed. */
export async function storeDelivery(text: Inbound, now: Date): Promise<Result<Stored>> {
  const made = deliveryStatement(text, now);
  if (!made.ok) return made;
  const { sql: words, params } = dialect.sqlToQuery(made.value.statement);
  const [row] = await sqlClient().unsafe<{ id: string }[]>(words, params as string[], { prepare: true });
  return ok({ id: row ? Number(row.id) : null, fingerprint: made.value.fingerprint });
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

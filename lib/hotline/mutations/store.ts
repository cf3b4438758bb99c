import { type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { sqlClient } from '@/db/client';
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
export function deliveryStatement(text: Inbound, now: Date): Result<SQL> {
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
  return ok(sql`
    insert into inbound_delivery (provider, provider_id, fingerprint, round, payload, long_text, received_at)
    select ${text.provider}::text, ${text.id}::text, ${fingerprint}::text, count(*)::int, ${payload}::text, ${longText}::text, ${at}::timestamptz
    from inbound_delivery
    where provider = ${text.provider}::text and provider_id = ${text.id}::text and fingerprint = ${fingerprint}::text
    having count(*) filter (where not settled
      and received_at > ${at}::timestamptz - make_interval(hours => ${repeatWindowHours}::int)) = 0
    on conflict do nothing
    returning id`);
}

const dialect = new PgDialect();

/** Stores what came through a door. `id` is null when it was here before. What this answers may be acknowledged: it is committed. */
export async function storeDelivery(text: Inbound, now: Date): Promise<Result<{ id: number | null }>> {
  const statement = deliveryStatement(text, now);
  if (!statement.ok) return statement;
  const { sql: words, params } = dialect.sqlToQuery(statement.value);
  const [row] = await sqlClient().unsafe<{ id: string }[]>(words, params as string[], { prepare: true });
  return ok({ id: row ? Number(row.id) : null });
}

/** Asks the worker to file what waits. Many at once are one. */
export async function askToFile(): Promise<void> {
  await sqlClient()`select graphile_worker.add_job('file_texts', '{}', job_key => 'file_texts', job_key_mode => 'preserve_run_at')`;
}

import { and, eq, isNull, lte, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { outboundPart, outboundText, phone } from '@/db/schema/hotline';
import { isLater, type Journal, type SmsGateway, type Taken } from '@/lib/gateway/sms/gateway';
import { log } from '@/lib/platform/log';
import { openNumber } from '../queries/number';
import { addSendJob } from './queue';
import { markUndelivered } from './undelivered';

/** For so long a carrier may be away; then the desk is told to phone. */
const patienceMilliseconds = 6 * 3_600_000;

type Claimed = Pick<typeof outboundText.$inferSelect, 'phoneId' | 'kind' | 'body' | 'key' | 'createdAt' | 'sendAfter'>;

/**
 * Hands one queued text to the carrier. It is claimed before and settled after: a worker that dies in between leaves it claimed, and then nobody
 * knows whether it went out. Such a text becomes `unknown` and is never sent a second time; the desk is told to phone. Texts to one number go one
 * after the other.
 */
export async function sendText(id: number, gateway: SmsGateway, now: Date): Promise<void> {
  const claimed = await claim(id, gateway.name, now);
  if (!claimed) return;
  const [to] = await db
    .select({ number: phone.number, blockedAt: phone.blockedAt })
    .from(phone)
    .where(eq(phone.id, claimed.phoneId));
  if (!to || (to.blockedAt && claimed.kind !== 'confirm')) await markUndelivered(id, 'failed', 'number_blocked', now);
  else await handOver(id, claimed, openNumber(to.number), gateway, now);
  await wakeNext(claimed.phoneId, now);
}

async function handOver(id: number, text: Claimed, to: string, gateway: SmsGateway, now: Date): Promise<void> {
  try {
    const sent = await gateway.send({ to, body: text.body, key: text.key }, journalOf(id, gateway.name, now));
    if (sent.ok) await settle(id, gateway.name, sent.value, now);
    else if (isLater(sent)) await putBack(id, text, now);
    else await markUndelivered(id, 'failed', sent.code, now);
  } catch (error) {
    log.error('hotline.unknown_whether_sent', error, { text: id });
    await markUndelivered(id, 'unknown', 'no_answer', now);
  }
}

async function claim(id: number, provider: string, now: Date): Promise<Claimed | undefined> {
  const at = now.toISOString();
  const [row] = await db
    .update(outboundText)
    .set({ state: 'sending', provider, changedAt: now })
    .where(
      and(
        eq(outboundText.id, id),
        eq(outboundText.state, 'queued'),
        sql`coalesce(${outboundText.sendAfter}, ${at}::timestamptz) <= ${at}::timestamptz`,
        sql`not exists (select from outbound_text e where e.phone_id = ${outboundText.phoneId} and e.id < ${outboundText.id}
          and (e.state = 'sending' or e.state = 'queued' and coalesce(e.send_after, ${at}::timestamptz) <= ${at}::timestamptz))`,
      ),
    )
    .returning({
      phoneId: outboundText.phoneId,
      kind: outboundText.kind,
      body: outboundText.body,
      key: outboundText.key,
      createdAt: outboundText.createdAt,
      sendAfter: outboundText.sendAfter,
    });
  return row;
}

async function settle(id: number, provider: string, taken: Taken, now: Date): Promise<void> {
  const state = taken.delivered ? ('delivered' as const) : ('sent' as const);
  await db.transaction(async (tx) => {
    const [row] = await tx
      .update(outboundText)
      .set({ state, changedAt: now })
      .where(and(eq(outboundText.id, id), eq(outboundText.state, 'sending')))
      .returning({ id: outboundText.id });
    if (!row) return;
    const [written] = await tx.select({ id: outboundPart.id }).from(outboundPart).where(eq(outboundPart.textId, id));
    if (written) return;
    await tx
      .insert(outboundPart)
      .values(taken.providerIds.map((providerId) => ({ textId: id, provider, providerId, state, changedAt: now })));
  });
}

/** Its messages have no name until the carrier has taken them; those whose name was never heard stay without. */
function journalOf(textId: number, provider: string, now: Date): Journal {
  const nameless = { textId, provider, providerId: '', state: 'sent' as const, changedAt: now };
  let ids: number[] = [];
  return {
    begins: async (messages) => {
      ids = await db.transaction(async (tx) => {
        await tx.delete(outboundPart).where(eq(outboundPart.textId, textId));
        const rows = await tx
          .insert(outboundPart)
          .values(Array(messages).fill(nameless))
          .returning({ id: outboundPart.id });
        return rows.map((row) => row.id).toSorted((a, b) => a - b);
      });
    },
    took: async (place, providerId) => {
      await db
        .update(outboundPart)
        .set({ providerId })
        .where(eq(outboundPart.id, ids[place] ?? 0));
    },
  };
}

/** The carrier is away: tried again after a pause that grows with the text's age. */
async function putBack(id: number, text: Claimed, now: Date): Promise<void> {
  const age = now.getTime() - Math.max(text.createdAt.getTime(), text.sendAfter?.getTime() ?? 0);
  if (age > patienceMilliseconds) return markUndelivered(id, 'failed', 'carrier_away', now);
  const pause = Math.min(600, 5 + age / 4000);
  await db
    .update(outboundText)
    .set({ state: 'queued', changedAt: now })
    .where(and(eq(outboundText.id, id), eq(outboundText.state, 'sending')));
  await addSendJob(db, id, new Date(now.getTime() + pause * 1000));
}

async function wakeNext(phoneId: number, now: Date): Promise<void> {
  const due = or(isNull(outboundText.sendAfter), lte(outboundText.sendAfter, now));
  const [next] = await db
    .select({ id: outboundText.id })
    .from(outboundText)
    .where(and(eq(outboundText.phoneId, phoneId), eq(outboundText.state, 'queued'), due))
    .orderBy(outboundText.id)
    .limit(1);
  if (next) await addSendJob(db, next.id, null, 'preserve_run_at');
}

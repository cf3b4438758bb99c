import { and, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { hotlineThread, outboundText, phone } from '@/db/schema/hotline';
import type { SmsGateway } from '@/lib/gateway/sms';
import { openNumber } from '../queries/number';

/**
 * Hands one queued text to the carrier. It is claimed before and settled after: a worker that dies in between leaves it claimed, and then nobody
 * knows whether it went out. Such a text is marked `unknown` and never sent a second time; the desk sees it and phones.
 */
export async function sendText(id: number, gateway: SmsGateway, now: Date): Promise<void> {
  const settle = (from: 'queued' | 'sending', to: Partial<typeof outboundText.$inferInsert>) =>
    db
      .update(outboundText)
      .set({ ...to, changedAt: now })
      .where(and(eq(outboundText.id, id), eq(outboundText.state, from)))
      .returning({ threadId: outboundText.threadId, body: outboundText.body, key: outboundText.key });
  const [claimed] = await settle('queued', { state: 'sending' });
  if (!claimed) {
    await settle('sending', { state: 'unknown' });
    return;
  }
  const [to] = await db
    .select({ number: phone.number, blockedAt: phone.blockedAt })
    .from(hotlineThread)
    .innerJoin(phone, eq(phone.id, hotlineThread.phoneId))
    .where(eq(hotlineThread.id, claimed.threadId));
  if (!to || to.blockedAt) {
    await settle('sending', { state: 'failed' });
    return;
  }
  const sent = await gateway.send({ to: openNumber(to.number), body: claimed.body, key: claimed.key });
  const state = sent.ok ? (sent.value.delivered ? 'delivered' : 'sent') : 'failed';
  const providerId = sent.ok ? sent.value.providerId : null;
  await settle('sending', { state, provider: gateway.name, providerId });
}

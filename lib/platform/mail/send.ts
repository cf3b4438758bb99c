import { and, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { outboundMail } from '@/db/schema/mail';
import { type MailGateway, mailGateway } from '@/lib/gateway/mail';
import { isDemo } from '../auth/settings';
import { open } from '../crypto/seal';
import { env } from '../env';
import { forgottenWords } from './queue';

let gateway: MailGateway | undefined;

/** The way out that this process keeps open. */
export function wayOut(): MailGateway {
  gateway ??= mailGateway({ url: env().SMTP_URL, from: env().MAIL_FROM, demo: isDemo() });
  return gateway;
}

/**
 * Hands one queued letter to the mail server. When the server cannot be reached this throws, and the worker tries again later. A worker that dies
 * between sending and noting it sends once more, with the same Message-ID: a letter twice does less harm than none.
 */
export async function sendMail(id: number, out: MailGateway, now: Date): Promise<void> {
  const [mail] = await db
    .select()
    .from(outboundMail)
    .where(and(eq(outboundMail.id, id), eq(outboundMail.state, 'queued')));
  if (!mail || mail.recipient === null || mail.subject === null || mail.body === null) return;
  if (mail.goodUntil && mail.goodUntil <= now) return settle(id, 'expired', out, now);
  const sent = await out.send({
    to: open(mail.recipient, 'outbound_mail.recipient'),
    subject: open(mail.subject, 'outbound_mail.subject'),
    body: open(mail.body, 'outbound_mail.body'),
    key: mail.key,
    html: mail.html === null ? undefined : open(mail.html, 'outbound_mail.html'),
    unsubscribe: mail.unsubscribe === null ? undefined : open(mail.unsubscribe, 'outbound_mail.unsubscribe'),
  });
  await settle(id, sent.ok ? 'sent' : 'failed', out, now);
}

async function settle(id: number, state: 'sent' | 'failed' | 'expired', out: MailGateway, now: Date): Promise<void> {
  const forgotten = out.name === 'box' ? {} : forgottenWords;
  await db
    .update(outboundMail)
    .set({ state, changedAt: now, ...forgotten })
    .where(eq(outboundMail.id, id));
}

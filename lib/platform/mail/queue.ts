import { inArray, sql } from 'drizzle-orm';
import { outboundMail } from '@/db/schema/mail';
import { looked } from '@/db/sealed';
import { asSystemIn } from '../auth/scope';
import { lookupHash, lookupHashes, seal } from '../crypto/seal';
import type { Work } from '../transact';

export interface NewMail {
  to: string;
  subject: string;
  body: string;
  /** What makes this occasion one: queued twice under one key, it goes out once. */
  key: string;
  /** The same for programs that show letters as pages, and the address by which its reader ends such letters. */
  html?: string;
  unsubscribe?: string;
  /** After this it is not sent any more. */
  goodUntil?: Date;
}

/** Hands a letter to the worker: it goes out after this transaction commits, and is tried for days while the mail server is away. */
export const queueMail = (work: Pick<Work, 'tx' | 'now'>, mail: NewMail): Promise<void> =>
  asSystemIn(work, () => insertMail(work, mail));

async function insertMail(work: Pick<Work, 'tx' | 'now'>, mail: NewMail): Promise<void> {
  const [row] = await work.tx
    .insert(outboundMail)
    .values({
      key: mail.key,
      recipient: seal(mail.to, 'outbound_mail.recipient'),
      recipientHash: lookupHash(...looked.mailbox(mail.to)),
      subject: seal(mail.subject.normalize('NFC'), 'outbound_mail.subject'),
      body: seal(mail.body.normalize('NFC'), 'outbound_mail.body'),
      html: mail.html === undefined ? null : seal(mail.html.normalize('NFC'), 'outbound_mail.html'),
      unsubscribe: mail.unsubscribe === undefined ? null : seal(mail.unsubscribe, 'outbound_mail.unsubscribe'),
      state: 'queued',
      goodUntil: mail.goodUntil ?? null,
      createdAt: work.now,
      changedAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ id: outboundMail.id });
  if (row)
    await work.tx.execute(sql`select graphile_worker.add_job('send_mail', json_build_object('id', ${row.id}::bigint))`);
}

/** What is left of a letter when nobody needs it any more: that it was. */
export const forgottenWords = {
  recipient: null,
  recipientHash: null,
  subject: null,
  body: null,
  html: null,
  unsubscribe: null,
} as const;

/** Letters to these addresses are forgotten, also in the box of a demo; what has not gone out does not go. */
export async function forgetMail({ tx, now }: Pick<Work, 'tx' | 'now'>, addresses: readonly string[]): Promise<void> {
  const hashes = addresses.flatMap((each) => lookupHashes(...looked.mailbox(each)));
  if (hashes.length === 0) return;
  await tx
    .update(outboundMail)
    .set({
      ...forgottenWords,
      state: sql`case ${outboundMail.state} when 'queued' then 'expired' else ${outboundMail.state} end`,
      changedAt: now,
    })
    .where(inArray(outboundMail.recipientHash, hashes));
}

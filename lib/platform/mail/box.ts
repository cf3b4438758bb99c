import { and, desc, eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { outboundMail } from '@/db/schema/mail';
import { looked } from '@/db/sealed';
import { asSystem } from '../auth/scope';
import { isDemo } from '../auth/settings';
import { lookupHashes, open } from '../crypto/seal';
import { env } from '../env';

/** Whether letters can leave this copy, or land in the box of the demo. */
export const canMail = (): boolean => isDemo() || env().SMTP_URL !== undefined;

/** What has come to one address of the demo, newest first. */
export async function listMailTo(address: string, limit = 20) {
  const { id, subject, body, changedAt } = outboundMail;
  const rows = await asSystem(() =>
    db
      .select({ id, subject, body, at: changedAt })
      .from(outboundMail)
      .where(
        and(
          inArray(outboundMail.recipientHash, lookupHashes(...looked.mailbox(address))),
          eq(outboundMail.state, 'sent'),
        ),
      )
      .orderBy(desc(id))
      .limit(limit),
  );
  return rows.flatMap((row) =>
    row.subject === null || row.body === null
      ? []
      : [
          {
            ...row,
            subject: open(row.subject, 'outbound_mail.subject'),
            body: open(row.body, 'outbound_mail.body'),
          },
        ],
  );
}

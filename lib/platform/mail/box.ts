import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { outboundMail } from '@/db/schema/mail';

/** What has come to one address of the demo, newest first. */
export async function listMailTo(address: string, limit = 20) {
  return db
    .select({ id: outboundMail.id, subject: outboundMail.subject, body: outboundMail.body, at: outboundMail.changedAt })
    .from(outboundMail)
    .where(
      and(
        sql`lower(${outboundMail.recipient}) = lower(${address})`,
        eq(outboundMail.state, 'sent'),
        isNotNull(outboundMail.body),
      ),
    )
    .orderBy(desc(outboundMail.id))
    .limit(limit);
}

import { sql } from 'drizzle-orm';
import { char, check, index, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns';

/** A letter of ours and how far it got. `key` makes one occasion one letter; what it said is forgotten when it is out. */
export const outboundMail = pgTable(
  'outbound_mail',
  {
    id: id(),
    key: text('key').notNull().unique(),
    /** Sealed, like subject and body. Null as soon as the letter is out or has come to its end. A demo keeps them for its box. */
    recipient: text('recipient'),
    recipientHash: char('recipient_hash', { length: 64 }),
    subject: text('subject'),
    body: text('body'),
    /** The same for programs that show letters as pages, and the address by which its reader ends such letters. */
    html: text('html'),
    unsubscribe: text('unsubscribe'),
    state: text('state', { enum: ['queued', 'sent', 'failed', 'expired'] }).notNull(),
    /** After this nobody wants it any more: a code that has run out. */
    goodUntil: instant('good_until'),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    index('outbound_mail_open_idx').on(t.createdAt).where(sql`${t.state} = 'queued'`),
    index('outbound_mail_recipient_idx').on(t.recipientHash).where(sql`${t.recipientHash} is not null`),
    check(
      'outbound_mail_sealed',
      sql`${t.recipient} like 's1.%' and ${t.subject} like 's1.%' and ${t.body} like 's1.%' and ${t.html} like 's1.%' and ${t.unsubscribe} like 's1.%'`,
    ),
    check('outbound_mail_state', sql`${t.state} in ('queued', 'sent', 'failed', 'expired')`),
  ],
);

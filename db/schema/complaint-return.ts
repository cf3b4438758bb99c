import { sql } from 'drizzle-orm';
import { char, check, index, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { complaint } from './complaint';
import { member } from './member';

/** The way back to a case that was filed without an account. Its code is found by a keyed hash, and kept sealed for the day that key is changed. */
export const complaintReturn = pgTable(
  'complaint_return',
  {
    id: id(),
    complaintId: ref('complaint_id')
      .notNull()
      .unique()
      .references(() => complaint.id),
    /** In whose name the case stands until somebody takes it into their account. */
    guestId: ref('guest_id')
      .notNull()
      .references(() => member.id),
    codeHash: char('code_hash', { length: 64 }).notNull().unique(),
    code: text('code'),
    /** Where to send word of it, sealed. Nobody proved it, so it opens nothing. */
    contact: text('contact'),
    lang: text('lang', { enum: ['ko', 'en'] }).notNull(),
    createdAt: instant('created_at').notNull(),
    /** Since when it is in somebody's account, and the code opens nothing any more. */
    claimedAt: instant('claimed_at'),
  },
  (t) => [
    index('complaint_return_guest_idx').on(t.guestId),
    check('complaint_return_sealed', sql`${t.contact} like 's1.%' and ${t.code} like 's1.%'`),
  ],
);

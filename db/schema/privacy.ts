import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { member } from './member';

/** What a person agreed to, in the words of that day: purpose, items and how long. Never changed but for the withdrawal. */
export const consent = pgTable(
  'consent',
  {
    id: id(),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    purpose: text('purpose', { enum: ['account', 'messages'] }).notNull(),
    /** Which wording was shown. */
    version: text('version').notNull(),
    items: jsonb('items').$type<string[]>().notNull(),
    retention: text('retention').notNull(),
    at: instant('at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [
    uniqueIndex('consent_live_uq').on(t.memberId, t.purpose).where(sql`${t.withdrawnAt} is null`),
    index('consent_member_idx').on(t.memberId, t.id),
  ],
);

/** The keys that something in this database may be sealed with, each with a proof of which one is meant. The row `lookup` is that of LOOKUP_KEY. */
export const dataKey = pgTable('data_key', {
  id: text('id').primaryKey(),
  proof: text('proof').notNull(),
  since: instant('since').notNull(),
});

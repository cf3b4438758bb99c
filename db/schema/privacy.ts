import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
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
    purpose: text('purpose', { enum: ['account', 'messages', 'application'] }).notNull(),
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

/** The keys that something in this database may be sealed with, each with a proof of which one is meant. The row `lookup-key` is the newest of LOOKUP_KEY, `lookup-key-…` are older ones. */
export const dataKey = pgTable('data_key', {
  id: text('id').primaryKey(),
  proof: text('proof').notNull(),
  since: instant('since').notNull(),
});

/** Somebody asked to be forgotten. Until `dueAt` they may think again. */
export const erasureRequest = pgTable(
  'erasure_request',
  {
    id: id(),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    askedAt: instant('asked_at').notNull(),
    dueAt: instant('due_at').notNull(),
    cancelledAt: instant('cancelled_at'),
    doneAt: instant('done_at'),
  },
  (t) => [
    uniqueIndex('erasure_request_live_uq').on(t.memberId).where(sql`${t.cancelledAt} is null and ${t.doneAt} is null`),
    index('erasure_request_due_idx').on(t.dueAt),
  ],
);

/** What a night's run of the retention rules came to. */
export const retentionRun = pgTable(
  'retention_run',
  {
    id: id(),
    at: instant('at').notNull(),
    rule: text('rule').notNull(),
    rows: integer('rows').notNull(),
  },
  (t) => [index('retention_run_rule_idx').on(t.rule, t.at)],
);

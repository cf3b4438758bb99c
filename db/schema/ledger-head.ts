import { bigint, char, date, pgTable } from 'drizzle-orm/pg-core';
import { instant } from './columns';

/** Where the ledger ended at the end of a day in Seoul, as it was published. Rows are only ever added: a trigger refuses everything else. */
export const ledgerHead = pgTable('ledger_head', {
  day: date('day').primaryKey(),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  hash: char('hash', { length: 64 }).notNull(),
  publishedAt: instant('published_at').notNull(),
});

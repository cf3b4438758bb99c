import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns';

/** Bytes that a file was deleted from, until they are off the disk too; written by the database with every deleted row of `attachment`. */
export const discardedFile = pgTable(
  'discarded_file',
  {
    id: id(),
    storageKey: text('storage_key').notNull(),
    discardedAt: instant('discarded_at').notNull(),
  },
  (t) => [index('discarded_file_key_idx').on(t.storageKey)],
);

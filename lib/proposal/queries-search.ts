import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** Words as the search columns keep them: small letters, Hangul taken apart into its letters. */
export const searchForm = (text: string): string => text.trim().toLowerCase().normalize('NFD');

/** Fewer letters than this give no trigram, so the index could not help. Two syllables always have them. */
const fewest = 3;

/** The words of a query that can be looked up, at most six. */
export function findWords(text: string): string[] {
  return searchForm(text)
    .split(/\s+/u)
    .filter((word) => word.length >= fewest)
    .slice(0, 6);
}

/** That a search column holds every one of the words. */
export function hasWords(column: PgColumn | SQL, words: readonly string[]): SQL | undefined {
  if (words.length === 0) return undefined;
  const conditions = words.map((word) => sql`${column} like ${`%${word.replace(/[\\%_]/gu, '\\$&')}%`}`);
  return sql.join(conditions, sql` and `);
}

import { type SQL, sql } from 'drizzle-orm';

/** Rows of a table with `id` to go on behind. `name` is the column that holds names in the reader's language. */
export type Source = (name: SQL) => SQL;

/** An instant as spreadsheets read it, by the clocks of Korea. */
export const at = (column: string): SQL =>
  sql`to_char(${sql.raw(column)} at time zone 'Asia/Seoul', 'YYYY-MM-DD HH24:MI')`;

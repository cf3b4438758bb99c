import { type SQL, sql } from 'drizzle-orm';
import type { RetentionRule } from '../rules-retention';

const raw = sql.raw;

/** Rows of a rule that have come to their end at `now`. */
export function endedRows({ ended, months }: RetentionRule, now: Date): SQL {
  const before = sql`(${now.toISOString()}::timestamptz - make_interval(months => ${months}::int))`;
  return sql.join(
    ended.split('$before').map((part) => raw(part)),
    before,
  );
}

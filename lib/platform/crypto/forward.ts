import { type AnyColumn, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';

/**
 * Before something is written under the newest lookup key: a row that is still found by an older one gets the newest hash, so that the unique index decides about the
 * two as ever. With one key there is nothing to do.
 */
export async function bringForward(
  { tx }: { tx: Pick<Tx, 'execute'> },
  column: AnyColumn,
  [newest, ...older]: readonly [string, ...string[]],
): Promise<void> {
  if (older.length === 0) return;
  await tx.execute(
    sql`update ${column.table} set ${sql.identifier(column.name)} = ${newest} where ${column} in ${older}`,
  );
}

import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { retentionRun } from '@/db/schema/privacy';
import { endedRows } from '../queries/retention';
import { type RetentionRule, retentionRules } from '../rules-retention';

const raw = sql.raw;
const atOnce = 1000;

/** Applies every rule, a thousand rows at a time, and writes down what it came to. Cut off, it goes on the next night. */
export async function applyRetention(now: Date): Promise<number> {
  let total = 0;
  for (const rule of retentionRules) {
    let rows = 0;
    for (let some = atOnce; some === atOnce; rows += some) some = await applyOnce(rule, now);
    await db.insert(retentionRun).values({ at: now, rule: rule.key, rows });
    total += rows;
  }
  return total;
}

async function applyOnce(rule: RetentionRule, now: Date): Promise<number> {
  const table = raw(rule.table);
  const some = sql`select ctid from ${table} where ${endedRows(rule, now)} limit ${atOnce}`;
  const emptied = [
    ...(rule.words ?? []).map((column) => raw(`${column} = ${column === 'title' ? "'–'" : "''"}`)),
    ...(rule.cleared ?? []).map((column) => raw(`${column} = null`)),
  ];
  const done = await db.execute(
    rule.outcome === 'delete'
      ? sql`delete from ${table} where ctid in (${some}) returning 1`
      : sql`update ${table} set ${sql.join(emptied, sql`, `)} where ctid in (${some}) returning 1`,
  );
  return done.length;
}

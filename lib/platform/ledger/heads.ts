import { desc, sql } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { ledgerHead } from '@/db/schema/ledger-head';
import { dayOf } from '../calendar/day';

/** Where the ledger ended on a day. Whoever keeps these outside can show later that nothing before them was touched. */
export interface PublishedHead {
  day: string;
  seq: number;
  hash: string;
}

/**
 * Publishes the head of every day in Seoul that has ended and has none yet, from the ledger's first day on; the worker's task just after midnight. What was
 * published is never written again. Returns how many days were added.
 */
export async function publishHeads(now: Date, on: Pick<Tx, 'execute'> = db): Promise<number> {
  const added = await on.execute(sql`
    insert into ledger_head (day, seq, hash, published_at)
    select day, last.seq, last.hash, ${now.toISOString()}::timestamptz
    from (select coalesce(
        (select max(day) + 1 from ledger_head),
        (select (min(at) at time zone 'Asia/Seoul')::date from ledger)) as first) as begin
    cross join lateral generate_series(begin.first, ${dayOf(now)}::date - 1, interval '1 day') as each
    cross join lateral (select each::date as day) as named
    cross join lateral (
      select seq, hash from ledger where at < (day + 1)::timestamp at time zone 'Asia/Seoul' order by seq desc limit 1) as last
    on conflict (day) do nothing returning day`);
  return added.length;
}

/** Published heads, newest first; all of them without `limit`. */
export async function listHeads(limit?: number): Promise<PublishedHead[]> {
  const { day, seq, hash } = ledgerHead;
  const rows = db.select({ day, seq, hash }).from(ledgerHead).orderBy(desc(day));
  return limit === undefined ? rows : rows.limit(limit);
}

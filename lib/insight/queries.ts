import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db, type Tx } from '@/db/client';
import { zoneMembership } from '@/db/schema/district';
import { addDays, instantOn } from '@/lib/platform/calendar/day';
import { promiseColumns, promiseRows } from './queries-promises';
import { kindsOf } from './rules';
import type { BoardNumbers, BoardQuery, Grouping } from './schema';

const n = z.coerce.number();
const lines = z.array(
  z
    .object({
      key: z.string().nullable(),
      total: z.boolean(),
      received: n,
      in_time: n,
      late: n,
      open: n,
      overdue: n,
      ended: n,
      extended: n,
      reopened: n,
      median: n.nullable(),
    })
    .transform(({ in_time: inTime, ...rest }) => ({ inTime, ...rest })),
);

/** What a promise is counted under. The zone is the one its dong was in on the day it was received; later changes do not move it. */
const keys: Record<Grouping, SQL> = {
  dong: sql`promise.dong_code`,
  zone: sql`membership.zone_id::text`,
  department: sql`promise.department_id::text`,
  kind: sql`promise.kind`,
};

/**
 * The numbers of the board by group, and over all of it. `key` is a dong's code, a zone's or department's id or a kind;
 * null where a promise belongs to none (the office as a whole, a dong's own desk). Private cases are counted, nothing of them is read.
 */
export async function countBoard(
  { what, by, from, to }: Pick<BoardQuery, 'what' | 'by' | 'from' | 'to'>,
  now: Date,
  on: Pick<Tx, 'execute'> = db,
): Promise<{ groups: (BoardNumbers & { key: string | null })[]; total: BoardNumbers }> {
  const cohort = { from: instantOn(from), until: instantOn(addDays(to, 1)), now, kinds: kindsOf(what) };
  const received = sql`(promise.started_at at time zone 'Asia/Seoul')::date`;
  const rows = await on.execute(sql`
    with promise (${promiseColumns}) as (${promiseRows(cohort)})
    select ${keys[by]} as key, grouping(${keys[by]}) = 1 as total,
      count(*) as received,
      count(*) filter (where promise.answered_at <= promise.due_at) as in_time,
      count(*) filter (where promise.answered_at > promise.due_at) as late,
      count(*) filter (where promise.answered_at is null and promise.running) as open,
      count(*) filter (where promise.overdue) as overdue,
      count(*) filter (where promise.answered_at is null and promise.running is not true) as ended,
      count(*) filter (where promise.extended) as extended,
      count(*) filter (where promise.reopened) as reopened,
      percentile_cont(0.5) within group (order by extract(epoch from promise.answered_at - promise.started_at)) as median
    from promise
    left join ${zoneMembership} as membership on membership.dong_code = promise.dong_code
      and membership.valid_from <= ${received} and (membership.valid_to is null or membership.valid_to > ${received})
    group by grouping sets ((${keys[by]}), ())`);
  const read = lines.parse(rows).map(({ total, ...line }) => ({ total, line }));
  const total = read.find((row) => row.total);
  if (!total) throw new Error('The grand total is always there');
  const { key: _, ...numbers } = total.line;
  return { groups: read.filter((row) => !row.total).map((row) => row.line), total: numbers };
}

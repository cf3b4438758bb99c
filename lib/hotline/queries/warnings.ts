import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { warnedBefore } from '../rules/warnings';

/** So many at once; the next run takes the rest. */
const most = 500;

/** Running promises about which the newest warning has not been said yet, what is due first on top. */
export async function listToWarn(now: Date): Promise<string[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const inHours = (n: number) => sql`${at} + make_interval(hours => ${n})`;
  const rows = await db.execute<{ number: string }>(sql`
    select s.number from clock c join subject s on s.id = c.subject_id
    where c.promise = 'hotline' and c.stopped_at is null and c.due_at <= ${inHours(warnedBefore.warn_24h)}
      and not exists (select 1 from hotline_warning w where w.clock_id = c.id and w.kind =
        case when c.due_at <= ${at} then 'breach' when c.due_at <= ${inHours(warnedBefore.warn_6h)} then 'warn_6h' else 'warn_24h' end)
    order by c.due_at limit ${most}`);
  return rows.map((row) => row.number);
}

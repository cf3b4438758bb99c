import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { suppressed } from '../rules-figures';

/** Threads that came in from `from` to before `until`. Null stands for a number below five. */
export interface HotlineFigures {
  received: number | null;
  praise: number | null;
  longTerm: number | null;
  answered: number | null;
  inTime: number | null;
  /** Half of the answers were faster, in hours by the wall clock. */
  medianHours: number | null;
  rated: number | null;
  /** Mean of 1 to 5. */
  satisfaction: number | null;
  categories: { category: 'complaint' | 'proposal' | 'inquiry'; n: number | null }[];
}

/** What is public of the hotline: counts, never a word. The first answer counts, so opening again turns no late answer into one in time. */
export async function getHotlineFigures(from: Date, until: Date): Promise<HotlineFigures> {
  const rows = await db.execute<Record<string, number>>(sql`
    with thread as (
      select t.id, t.state, t.category, t.rating, t.received_at, t.first_answered_at as first_answer, promised.due_at from hotline_thread t
      left join lateral (select due_at from clock c where c.subject_id = t.id and c.promise = 'hotline' order by c.id limit 1) promised on true
      where t.received_at >= ${from.toISOString()}::timestamptz and t.received_at < ${until.toISOString()}::timestamptz
        and t.state not in ('spam', 'joined')
    ), answer as (select * from thread where first_answer is not null and state not in ('praise', 'long_term', 'not_for_us'))
    select (select count(*) from thread)::int as received,
      (select count(*) from thread where state = 'praise')::int as praise,
      (select count(*) from event e join thread t on t.id = e.subject_id where e.type = 'hotline.postpone')::int as long_term,
      (select count(*) from answer)::int as answered,
      (select count(*) from answer where first_answer <= due_at)::int as in_time,
      (select percentile_cont(0.5) within group (order by extract(epoch from first_answer - received_at) / 3600) from answer)::float as median,
      (select count(rating) from thread)::int as rated, (select avg(rating) from thread)::float as satisfaction,
      (select count(*) from thread where category = 'complaint')::int as complaint,
      (select count(*) from thread where category = 'proposal')::int as proposal,
      (select count(*) from thread where category = 'inquiry')::int as inquiry`);
  const n = (name: string): number => Number(rows[0]?.[name] ?? 0);
  const answered = suppressed(n('answered'));
  const rated = suppressed(n('rated'));
  return {
    received: suppressed(n('received')),
    praise: suppressed(n('praise')),
    longTerm: suppressed(n('long_term')),
    answered,
    inTime: answered === null ? null : n('in_time'),
    medianHours: answered === null ? null : n('median'),
    rated,
    satisfaction: rated === null ? null : n('satisfaction'),
    categories: (['complaint', 'proposal', 'inquiry'] as const).map((category) => ({
      category,
      n: suppressed(n(category)),
    })),
  };
}

import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { isPublishableTable, isSmall, publishableWhole } from '../rules/figures';
import { categories } from '../states';

type Category = (typeof categories)[number];

/** What became of the texts that came in, in the order in which a figure too small takes others with it. */
export const outcomes = ['inTime', 'late', 'praise', 'longTerm', 'waiting', 'elsewhere'] as const;
export type Outcome = (typeof outcomes)[number];

/** Texts that came in from `from` to before `until`. Null stands for a number that is too small, or would give such a one away. */
export interface HotlineFigures {
  received: number | null;
  outcomes: Record<Outcome, number | null>;
  /** Neither counted with the others nor answered. */
  spam: number | null;
  /** Half of the answers were faster, in hours by the wall clock. */
  medianHours: number | null;
  rated: number | null;
  /** Mean of 1 to 5. */
  satisfaction: number | null;
  categories: {
    category: Category;
    received: number | null;
    /** Of the answers; null for all when one of these counts is too small. */
    inTime: number | null;
    answered: number | null;
    medianHours: number | null;
    rated: number | null;
    satisfaction: number | null;
  }[];
}

type Row = { category: Category | null; outcome: Outcome | 'spam'; n: number };
type Measured = {
  category: Category | null;
  median: number | null;
  answered: number;
  rated: number;
  mean: number | null;
};

/** What is public of the hotline: counts, never a word. The first answer counts, so opening again turns no late answer into one in time. */
export async function getHotlineFigures(from: Date, until: Date): Promise<HotlineFigures> {
  const thread = sql`
    select t.category, t.rating, t.received_at, t.first_answered_at,
      case when t.state = 'spam' then 'spam' when t.state = 'praise' then 'praise' when t.state in ('not_for_us', 'converted') then 'elsewhere'
        when exists (select 1 from event e where e.subject_id = t.id and e.type = 'hotline.postpone') then 'longTerm'
        when t.first_answered_at is null then 'waiting' when t.first_answered_at <= promised.due_at then 'inTime' else 'late' end as outcome
    from hotline_thread t
    left join lateral (select due_at from clock c where c.subject_id = t.id and c.promise = 'hotline' order by c.id limit 1) promised on true
    where t.received_at >= ${from.toISOString()}::timestamptz and t.received_at < ${until.toISOString()}::timestamptz and t.state <> 'joined'`;
  const rows = await db.execute<Row>(
    sql`select category, outcome, count(*)::int as n from (${thread}) thread group by 1, 2`,
  );
  const measured = await db.execute<Measured>(sql`
    select category, count(first_answered_at)::int as answered, count(rating)::int as rated, avg(rating)::float as mean,
      (percentile_cont(0.5) within group (order by extract(epoch from first_answered_at - received_at) / 3600))::float as median
    from (${thread}) thread where outcome in ('inTime', 'late') group by grouping sets ((category), ())
    order by grouping(category) desc`);
  return publish(rows, measured);
}

/** Nobody has said yet what kind the last are. They have no line of their own, and yet could be worked out as the rest. */
const groups = [...categories, null] as const;

function publish(rows: readonly Row[], measured: readonly Measured[]): HotlineFigures {
  const count = (which: (row: Row) => boolean) => rows.filter(which).reduce((sum, row) => sum + row.n, 0);
  const main = publishableWhole(outcomes.map((outcome) => count((row) => row.outcome === outcome)));
  const [all, ...each] = measured;
  const of = (category: Category | null) => each.find((row) => row.category === category);
  const received = publishableWhole(groups.map((c) => count((row) => row.category === c && row.outcome !== 'spam')));
  const rated = publishableWhole(groups.map((c) => of(c)?.rated ?? 0));
  const answers = categories.map((c) => [
    count((row) => row.category === c && row.outcome === 'inTime'),
    count((row) => row.category === c && row.outcome === 'late'),
  ]);
  const tabled = main.parts[1] !== null && isPublishableTable(answers);
  const spam = count((row) => row.outcome === 'spam');
  const enough = (n: number | undefined) => n !== undefined && n > 0 && !isSmall(n);
  return {
    received: main.whole,
    outcomes: Object.fromEntries(outcomes.map((o, at) => [o, main.parts[at] ?? null])) as HotlineFigures['outcomes'],
    spam: isSmall(spam) ? null : spam,
    medianHours: enough(all?.answered) ? (all?.median ?? null) : null,
    rated: rated.whole,
    satisfaction: enough(all?.rated) ? (all?.mean ?? null) : null,
    categories: categories.map((category, at) => ({
      category,
      received: received.parts[at] ?? null,
      inTime: tabled ? (answers[at]?.[0] ?? null) : null,
      answered: tabled ? (answers[at]?.reduce((sum, n) => sum + n, 0) ?? null) : null,
      medianHours: enough(of(category)?.answered) ? (of(category)?.median ?? null) : null,
      rated: rated.parts[at] ?? null,
      satisfaction: rated.parts[at] && enough(of(category)?.rated) ? (of(category)?.mean ?? null) : null,
    })),
  };
}

import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import type { HotlineState } from '../states';

/** Counts of a stretch of days and the one before it. */
export interface Trend {
  nameKo: string;
  nameEn: string;
  week: number;
  weekBefore: number;
  month: number;
  monthBefore: number;
}

export interface MorningText {
  number: string;
  title: string;
  state: HotlineState;
  dueAt: Date | null;
  department: { nameKo: string; nameEn: string } | null;
}

const day = 24 * 3_600_000;
const at = (instant: Date) => sql`${instant.toISOString()}::timestamptz`;
const back = (now: Date, days: number) => at(new Date(now.getTime() - days * day));
/** Neither advertising nor a part of another case. */
const counted = sql`t.state not in ('spam', 'joined')`;

type TextRow = {
  number: string;
  title: string;
  state: HotlineState;
  due_at: string | null;
  name_ko: string | null;
  name_en: string | null;
};

async function listTexts(where: ReturnType<typeof sql>, order: ReturnType<typeof sql>, limit: number) {
  const rows = await db.execute<TextRow>(sql`
    select s.number, t.state, t.due_at, d.name_ko, d.name_en,
      coalesce((select left(body, 90) from inbound_text where thread_id = t.id and body <> '' order by sent_at, id limit 1), '') as title
    from hotline_thread t join subject s on s.id = t.id left join department d on d.id = t.department_id
    where ${where} order by ${order} limit ${limit}`);
  return rows.map(
    (row): MorningText => ({
      number: row.number,
      title: row.title,
      state: row.state,
      dueAt: row.due_at ? new Date(row.due_at) : null,
      department: row.name_ko && row.name_en ? { nameKo: row.name_ko, nameEn: row.name_en } : null,
    }),
  );
}

/** Texts of the day from `from` to before `until`, the earliest first; what is late now; what was praised in the last week. */
export const listOfDay = (from: Date, until: Date) =>
  listTexts(sql`t.received_at >= ${at(from)} and t.received_at < ${at(until)} and ${counted}`, sql`t.id`, 30);
export const listLate = (now: Date) =>
  listTexts(
    sql`t.state in ('received', 'routed', 'in_progress', 'reopened', 'long_term') and t.due_at < ${at(now)}`,
    sql`t.due_at`,
    15,
  );
export const listPraise = (now: Date) =>
  listTexts(sql`t.state = 'praise' and t.received_at >= ${back(now, 7)}`, sql`t.id desc`, 10);

/** The numbers on top. */
export async function getMorningCounts(from: Date, until: Date, now: Date) {
  const [row] = await db.execute<{
    received: number;
    answered: number;
    unread: number;
    late: number;
    praise: number;
  }>(sql`
    select (select count(*) from hotline_thread t where t.received_at >= ${at(from)} and t.received_at < ${at(until)} and ${counted})::int as received,
      (select count(*) from event e where e.type in ('hotline.answer', 'hotline.phone') and e.at >= ${at(from)} and e.at < ${at(until)})::int as answered,
      (select count(*) from hotline_thread t where t.unread and t.state in ('received', 'routed', 'in_progress', 'reopened', 'long_term'))::int as unread,
      (select count(*) from hotline_thread t where t.state in ('received', 'routed', 'in_progress', 'reopened', 'long_term') and t.due_at < ${at(now)})::int as late,
      (select count(*) from hotline_thread t where t.state = 'praise' and t.received_at >= ${back(now, 7)})::int as praise`);
  return row ?? { received: 0, answered: 0, unread: 0, late: 0, praise: 0 };
}

/** Who owes how many answers, most first; texts that nobody was given are the mayor's office's. What takes long is counted apart from the 48 hours. */
export async function listUnanswered(now: Date) {
  return db.execute<{
    name_ko: string | null;
    name_en: string | null;
    open: number;
    late: number;
    long_term: number;
  }>(sql`
    select d.name_ko, d.name_en, count(*) filter (where t.state <> 'long_term')::int as open,
      count(*) filter (where t.due_at < ${at(now)})::int as late, count(*) filter (where t.state = 'long_term')::int as long_term
    from hotline_thread t left join department d on d.id = t.department_id
    where t.state in ('received', 'routed', 'in_progress', 'reopened', 'long_term')
    group by d.id, d.name_ko, d.name_en order by 4 desc, 3 desc, 1 limit 16`);
}

/** What came in by dong or by department in the last 7 and 28 days, each beside the days before. Of texts whose dong nobody could tell there is none. */
export async function listTrends(by: 'dong' | 'department', now: Date): Promise<Trend[]> {
  const [table, on] =
    by === 'dong' ? [sql`dong`, sql`d.code = t.dong_code`] : [sql`department`, sql`d.id = t.department_id`];
  const since = (from: number, until: number) =>
    sql`count(*) filter (where t.received_at >= ${back(now, from)} and t.received_at < ${back(now, until)})::int`;
  const rows = await db.execute<{
    name_ko: string;
    name_en: string;
    week: number;
    week_before: number;
    month: number;
    month_before: number;
  }>(sql`
    select d.name_ko, d.name_en, ${since(7, 0)} as week, ${since(14, 7)} as week_before, ${since(28, 0)} as month, ${since(56, 28)} as month_before
    from hotline_thread t join ${table} d on ${on} where t.received_at >= ${back(now, 56)} and ${counted}
    group by d.name_ko, d.name_en order by 3 desc, 5 desc, 1 limit 7`);
  return rows.map((row) => ({
    nameKo: row.name_ko,
    nameEn: row.name_en,
    week: row.week,
    weekBefore: row.week_before,
    month: row.month,
    monthBefore: row.month_before,
  }));
}

/** How many came in on each of the last 28 days up to `until`, a day in Seoul each, the oldest first. */
export async function listDaily(until: string): Promise<{ day: string; n: number }[]> {
  return db.execute<{ day: string; n: number }>(sql`
    select to_char(days.day, 'YYYY-MM-DD') as day, count(t.id)::int as n
    from generate_series(${until}::date - 27, ${until}::date, interval '1 day') as days(day)
    left join hotline_thread t on (t.received_at at time zone 'Asia/Seoul')::date = days.day::date and ${counted}
      and t.received_at >= (${until}::date - 28) at time zone 'Asia/Seoul'
    group by days.day order by days.day`);
}

import { sql } from 'drizzle-orm';
import { db } from '@/db/client';

/** What residents thought of answers, 1 to 5, where they said so. */
export interface AnswerRating {
  slug: string;
  ko: string;
  en: string;
  n: number;
  mean: number;
}

type Source = 'complaint' | 'hotline';

/**
 * Ratings of answers that were given in the period, by the office that has the case now: a department, or the dong centre where no department has it. Offices without a rating
 * are not in it. Counted for everyone, so it is asked with the eyes of the portal; what is too small is taken out by the rule before anybody sees it.
 */
export async function listRatings(source: Source, from: Date, until: Date): Promise<AnswerRating[]> {
  const cases =
    source === 'complaint'
      ? sql`select rating, department_id, dong_code, answered_at as at from complaint`
      : sql`select rating, department_id, null::char(10) as dong_code, answered_at as at from hotline_thread`;
  return db.execute<AnswerRating & Record<string, unknown>>(sql`
    select coalesce(d.slug, o.slug, 'planning') as slug, coalesce(d.name_ko, o.name_ko) as ko, coalesce(d.name_en, o.name_en) as en,
      count(*)::int as n, avg(rating)::float as mean
    from (${cases}) given
    left join department d on d.id = given.department_id
    left join dong o on o.code = given.dong_code and given.department_id is null
    where rating is not null and at >= ${from.toISOString()}::timestamptz and at < ${until.toISOString()}::timestamptz
      and coalesce(d.name_ko, o.name_ko) is not null
    group by 1, 2, 3, d.id, o.position order by d.id nulls first, o.position`);
}

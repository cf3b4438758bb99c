import { type SQL, sql } from 'drizzle-orm';
import { publicCases } from './queries-public';

/** That a case (`c`, of `publicCases`) has all the words of a topic. */
const hasItsWords = sql`not exists (select from regexp_split_to_table(normalize(lower(substr(f.topic, 6)), NFD), ' ') as w where position(w in c.search) = 0)`;
const dongCodes = sql`c.dongs::char(10)[]`;

/** The zones that a dong of the case is in on a day, with those the case itself names. */
const zonesOn = (day: string) => sql`select z.zone_id from zone_membership z where z.dong_code = any(${dongCodes})
  and z.valid_from <= ${day}::date and (z.valid_to is null or z.valid_to > ${day}::date) union select unnest(c.zones)`;

/**
 * Everybody who follows a case: as itself, and when `widely` also its dongs, zones and topics; one column, `member_id`. Nobody when it is not public. One read by
 * the indexes of each kind, however many they are.
 */
export function followersOf(subjectId: number, day: string, widely: boolean): SQL {
  const itself = sql`select f.member_id from c join follow f on f.subject_id = c.id`;
  const around = sql` union all select f.member_id from c join follow f on f.dong_code = any(${dongCodes})
    union all select f.member_id from c join follow f on f.zone_id in (${zonesOn(day)})
    union all select f.member_id from c join follow f on f.topic = any(select 'pillar:' || p from unnest(c.pillars) as p)
    union all select f.member_id from c join follow f on f.topic like 'word:%' and ${hasItsWords}`;
  return sql`with c as (select * from ${publicCases} as all_cases where id = ${subjectId})
    select told.member_id from (${itself}${widely ? around : sql.empty()}) as told
    where (select m.united_into_id is null and m.erased_at is null from member m where m.id = told.member_id)`;
}

/** Which of a person's follows leads to a case `c` on a day, the closest first; columns `kind`, `dong_code`, `zone_id`, `topic`. */
export const followBehind = (memberId: SQL, day: string): SQL => sql`
  select f.kind, f.dong_code, f.zone_id, f.topic from follow f where f.member_id = ${memberId} and (
    f.subject_id = c.id or f.dong_code = any(${dongCodes}) or f.zone_id in (${zonesOn(day)})
    or f.topic = any(select 'pillar:' || p from unnest(c.pillars) as p) or (f.topic like 'word:%' and ${hasItsWords}))
  order by array_position(array['case', 'topic', 'dong', 'zone'], f.kind) limit 1`;

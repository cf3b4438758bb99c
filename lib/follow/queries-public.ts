import { sql } from 'drizzle-orm';
import { scoreCopy } from '@/lib/score/copy';

const none = { dongs: sql`'{}'::text[]`, zones: sql`'{}'::bigint[]`, pillars: sql`'{}'::text[]` };

/** What a score is, for whoever looks for the word and not for a method or an office. */
const called = `${scoreCopy.ko.title} ${scoreCopy.en.title}`;

/**
 * Every case that everybody may read at this moment, whoever asks: its title, where it belongs, and the text in which words are looked for. What was taken back,
 * taken down or made private is not in it.
 */
export const publicCases = sql`(
  select id, title, search, array[dong_code::text] as dongs, ${none.zones} as zones, pillars from proposal
    where published_at is not null and taken_down_at is null and state <> 'withdrawn'
  union all select id, title, search, ${none.dongs}, array[zone_id], ${none.pillars} from agenda_item
    where state not in ('drafting', 'discarded')
  union all select p.id, p.title, p.search, array(select d.dong_code::text from project_dong d where d.project_id = p.id),
    array(select i.zone_id from agenda_item i where i.id = p.agenda_item_id), p.pillars from project p
  union all select id, title, search, array[dong_code::text], ${none.zones}, ${none.pillars} from public_complaint
  union all select id, title, search, ${none.dongs}, ${none.zones}, ${none.pillars} from practice where state = 'published'
  union all select id, name, search, array[dong_code::text], ${none.zones}, ${none.pillars} from place where shown
  union all select id, title, search, ${none.dongs}, ${none.zones}, ${none.pillars} from research_call where state <> 'draft'
  union all select id, title, search, ${none.dongs}, ${none.zones}, ${none.pillars} from research_team where selected_at is not null
  union all select b.id, r.identity, normalize(lower(r.identity || ' ' || r.story), NFD), array[b.dong_code::text], ${none.zones}, ${none.pillars}
    from brand b join brand_revision r on r.id = b.published_id
  union all select id, title, search, ${none.dongs}, ${none.zones}, ${none.pillars} from evaluation where state <> 'draft'
  union all select k.id, concat(m.name, ': ' || coalesce(d.name_ko, o.name_ko), ' (', k.period_from, ' ~ ', k.period_to, ')'),
    normalize(lower(concat_ws(' ', ${called}::text, m.name, d.name_ko, d.name_en, o.name_ko, o.name_en, k.source, k.note)), NFD),
    array_remove(array[k.dong_code::text], null), ${none.zones}, ${none.pillars}
    from score_card k join score_method m on m.id = k.method_id left join dong d on d.code = k.dong_code left join department o on o.id = k.department_id
    where k.state = 'published'
  union all select id, title, search, ${none.dongs}, ${none.zones}, ${none.pillars} from programme where state <> 'draft'
  union all select id, title, search, array_remove(array[dong_code::text], null), ${none.zones}, ${none.pillars} from course where state <> 'draft'
  union all select id, title, search, ${none.dongs}, array_remove(array[zone_id], null), ${none.pillars} from meeting where open
)`;

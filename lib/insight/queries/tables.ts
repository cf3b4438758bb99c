import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import type { Lang } from '@/lib/format/copy';
import type { OpenTable, OpenValue } from '../rules/tables';
import { newerSources } from './tables-newer';
import { at, type Source } from './tables-source';

/** Rows of each table as everybody may read them at this moment. Nobody's person, number or address is among them. */
const sources: Record<OpenTable, Source> = {
  proposals: (
    name,
  ) => sql`select p.id, s.number, p.title, d.${name} as dong, p.state, p.pillars, ${at('p.published_at')} as published,
      p.support_count as supports, p.comment_count as comments, ${at('p.changed_at')} as changed,
      (select i.number from agenda_proposal ap join agenda_item a on a.id = ap.agenda_item_id join subject i on i.id = a.id
        where ap.proposal_id = p.id and ap.taken_out_at is null and a.state not in ('drafting', 'discarded') limit 1) as agenda
    from proposal p join subject s on s.id = p.id join dong d on d.code = p.dong_code
    where p.published_at is not null and p.taken_down_at is null and p.state <> 'withdrawn'`,
  agenda: (
    name,
  ) => sql`select a.id, s.number, a.title, z.${name} as zone, a.state, a.outcome, ${at('a.changed_at')} as changed,
      (select count(*)::int from agenda_proposal ap where ap.agenda_item_id = a.id and ap.taken_out_at is null) as proposals
    from agenda_item a join subject s on s.id = a.id join zone z on z.id = a.zone_id where a.state not in ('drafting', 'discarded')`,
  projects: (
    name,
  ) => sql`select p.id, s.number, p.title, d.${name} as department, b.${name} as institution, p.state, p.pillars, p.starts_on::text as starts, p.ends_on::text as ends,
      p.promised_end::text as promised, ${at('p.changed_at')} as changed, i.number as agenda,
      array(select o.${name} from project_dong pd join dong o on o.code = pd.dong_code where pd.project_id = p.id order by o.position) as dongs,
      (select count(*)::int from milestone m where m.project_id = p.id) as milestones,
      (select count(*)::int from milestone m where m.project_id = p.id and m.done_at is not null) as "milestonesDone",
      (select sum(b.amount_won)::float8 from budget_line b where b.project_id = p.id) as budget
    from project p join subject s on s.id = p.id left join department d on d.id = p.department_id
      left join institution b on b.id = p.institution_id left join subject i on i.id = p.agenda_item_id`,
  complaints: (
    name,
  ) => sql`select c.id, s.number, c.title, d.${name} as dong, o.${name} as department, c.kind, c.state, ${at('c.received_at')} as received,
      ${at('c.answered_at')} as answered, ${at('c.changed_at')} as changed
    from public_complaint c join subject s on s.id = c.id join dong d on d.code = c.dong_code left join department o on o.id = c.department_id`,
  places: (
    name,
  ) => sql`select p.id, s.number, p.name as title, p.kind, d.${name} as dong, p.address, p.contact, p.hours, p.length_m as length,
      p.longitude, p.latitude
    from place p join subject s on s.id = p.id join dong d on d.code = p.dong_code where p.shown`,
  practices:
    () => sql`select p.id, s.number, p.title, p.field, p.institution, p.source, ${at('p.changed_at')} as changed
    from practice p join subject s on s.id = p.id where p.state = 'published'`,
  ...newerSources,
};

const batch = 1000;

/** All rows of a table, oldest first, read in batches so that neither side holds them all. */
export async function* listOpenRows(table: OpenTable, lang: Lang): AsyncGenerator<Record<string, OpenValue>, void> {
  const source = sources[table](sql.raw(lang === 'ko' ? 'name_ko' : 'name_en'));
  for (let after = 0; ; ) {
    const rows = await db.execute<Record<string, OpenValue>>(
      sql`select * from (${source}) as t where id > ${after} order by id limit ${batch}`,
    );
    yield* rows;
    if (rows.length < batch) return;
    after = Number(rows.at(-1)?.id);
  }
}

import { sql } from 'drizzle-orm';
import { at, type Source } from './tables-source';

/** What institutions have promised, evaluations and scores, and what the office offers, as everybody may read it at this moment. */
export const newerSources = {
  commitments: (
    name,
  ) => sql`select p.id, s.number, p.title, b.${name} as institution, f.${name} as field, p.state, p.starts_on::text as starts, p.ends_on::text as ends,
      p.promised_end::text as promised, ${at('p.changed_at')} as changed,
      (select count(*)::int from milestone m where m.project_id = p.id) as milestones,
      (select count(*)::int from milestone m where m.project_id = p.id and m.done_at is not null) as "milestonesDone",
      (select sum(l.amount_won)::float8 from budget_line l where l.project_id = p.id) as budget
    from project p join subject s on s.id = p.id join institution b on b.id = p.institution_id left join task_field f on f.id = p.field_id`,
  evaluations: (
    name,
  ) => sql`select row_number() over (order by e.published_at, e.id, t.position) as id, s.number, e.title, i.number as "taskNumber", p.title as task,
      coalesce(d.${name}, b.${name}) as office, (r.one->>'n')::int as people, (r.one->>'mean')::float8 as mean, (r.one->>'low')::float8 as low,
      (r.one->>'high')::float8 as high, ${at('t.replied_at')} as replied, t.kept, ${at('e.published_at')} as published
    from evaluation e join subject s on s.id = e.id join evaluation_task t on t.evaluation_id = e.id join project p on p.id = t.project_id
    join subject i on i.id = p.id left join department d on d.id = p.department_id left join institution b on b.id = p.institution_id
    left join lateral (select one from jsonb_array_elements(e.result->'tasks') as one where (one->>'projectId')::bigint = p.id) r on true
    where e.state = 'published'`,
  scores: (
    name,
  ) => sql`select c.id, s.number, m.name as method, coalesce(d.${name}, o.${name}) as office, c.period_from::text as "from", c.period_to::text as "to",
      c.points, c.sites, c.sample, c.source, ${at('c.published_at')} as published
    from score_card c join subject s on s.id = c.id join score_method m on m.id = c.method_id
    left join dong d on d.code = c.dong_code left join department o on o.id = c.department_id where c.state = 'published'`,
  programmes: (
    name,
  ) => sql`select p.id, s.number, p.title, p.kind, d.${name} as department, p.state, p.opens_on::text as opens, p.closes_on::text as closes,
      p.budget_won as budget, case when p.budget_won is not null then p.granted_won end as granted, p.contact, ${at('p.changed_at')} as changed
    from programme p join subject s on s.id = p.id join department d on d.id = p.department_id where p.state <> 'draft'`,
  courses: (
    name,
  ) => sql`select c.id, s.number, c.title, coalesce(d.${name}, o.${name}) as host, c.state, c.place, c.capacity,
      ${at('c.register_from')} as "registerFrom", ${at('c.register_until')} as "registerUntil", c.contact,
      (select ${at('min(n.starts_at)')} from course_session n where n.course_id = c.id) as starts,
      (select ${at('max(n.ends_at)')} from course_session n where n.course_id = c.id) as ends,
      (select count(*)::int from course_session n where n.course_id = c.id) as sessions
    from course c join subject s on s.id = c.id left join department d on d.id = c.department_id left join dong o on o.code = c.dong_code
    where c.state <> 'draft' and c.opened_at is not null`,
  research: (
    name,
  ) => sql`select t.id, s.number, t.title, t.name as team, c.title as call, c.kind, d.${name} as department, t.state, t.outcome, t.grant_won as "grant",
      ${at('t.selected_at')} as selected, ${at('t.reported_at')} as reported
    from research_team t join subject s on s.id = t.id join research_call c on c.id = t.call_id join department d on d.id = c.department_id
    where t.selected_at is not null`,
  meetings: (
    name,
  ) => sql`select m.id, s.number, m.title, coalesce(z.${name}, d.${name}) as host, m.state, ${at('m.starts_at')} as starts, ${at('m.ends_at')} as ends, m.place,
      (select count(*)::int from meeting_point p where p.meeting_id = m.id) as items,
      case when m.state = 'published' then (select count(*)::int from meeting_point p where p.meeting_id = m.id and p.decision is not null) end as decisions,
      case when m.state = 'published' then m.residents end as residents
    from meeting m join subject s on s.id = m.id left join zone z on z.id = m.zone_id left join department d on d.id = m.department_id where m.open`,
  brands: (
    name,
  ) => sql`select b.id, s.number, d.${name} as dong, r.identity, r.colour, ${at('r.published_at')} as published
    from brand b join subject s on s.id = b.id join dong d on d.code = b.dong_code join brand_revision r on r.id = b.published_id`,
} satisfies Record<string, Source>;

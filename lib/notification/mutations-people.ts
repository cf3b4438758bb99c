import { type SQL, sql } from 'drizzle-orm';
import { followersOf } from '@/lib/follow/queries-match';
import type { CaseKind } from '@/lib/platform/paths';
import type { Tie } from './events';

/** The step that people are looked for. `day` is its day in Seoul; `department` the one it names. */
export interface Concern {
  subjectId: number;
  kind: CaseKind;
  day: string;
  department: number | null;
  /** The burst of voices it names. */
  hold: number | null;
  /** The person something was done to, and the comment it is about. */
  writer: number | null;
  comment: number | null;
  /** Whether it is told to those who follow the case's dong, zone or topic too. */
  widely: boolean;
  /** The seat of a course it names. */
  seat: number | null;
  /** The number of the task it names. */
  task: string | null;
  /** The session of a course that comes near: of which only those hear who hold a seat, while it takes place. */
  session: number | null;
}

/**
 * The proposals a case carries, and those merged into them: whose authors and supporters hear of it. Of an agenda item those
 * it holds now; of a project those of its item; of a complaint or a text none.
 */
export function proposalsOf({ kind, subjectId }: Concern): SQL {
  const none = sql`select null::bigint as id where false`;
  const carried: Partial<Record<CaseKind, SQL>> = {
    proposal: sql`select ${subjectId}::bigint as id`,
    agenda_item: sql`select proposal_id as id from agenda_proposal where agenda_item_id = ${subjectId} and taken_out_at is null`,
    project: sql`select ap.proposal_id as id from agenda_proposal ap join project p on p.agenda_item_id = ap.agenda_item_id
      where p.id = ${subjectId} and ap.taken_out_at is null`,
    meeting: sql`select ap.proposal_id as id from meeting m join meeting_point mp on mp.meeting_id = m.id
      join agenda_proposal ap on ap.agenda_item_id = mp.agenda_item_id where m.id = ${subjectId} and m.open and ap.taken_out_at is null`,
  };
  return sql`with recursive family as (
    select id from (${carried[kind] ?? none}) as carried
    union select p.id from proposal p join family on p.merged_into_id = family.id
  ) select id from family`;
}

const holding = (day: string) =>
  sql`a.valid_from <= ${day}::date and (a.valid_to is null or a.valid_to > ${day}::date)`;
const linked = (day: string) => sql`z.valid_from <= ${day}::date and (z.valid_to is null or z.valid_to > ${day}::date)`;

const officersOfDongs = (dongs: SQL, day: string) =>
  sql`select a.member_id from assignment a where a.role = 'dong_officer' and a.dong_code in (${dongs}) and ${holding(day)}`;
const officersOfDepartments = (departments: SQL, day: string) =>
  sql`select a.member_id from assignment a where a.role = 'department_officer' and a.department_id in (${departments}) and ${holding(day)}`;
const planners = (day: string) =>
  sql`select a.member_id from assignment a where a.role = 'planner' and ${holding(day)}`;

const itemOf = ({ kind, subjectId }: Concern) =>
  kind === 'project'
    ? sql`select agenda_item_id from project where id = ${subjectId}`
    : sql`select ${subjectId}::bigint`;

const ofThread = (subjectId: number) => sql`select department_id from hotline_thread where id = ${subjectId}`;
const ofApplication = (subjectId: number) =>
  sql`select p.department_id from programme p join programme_application a on a.programme_id = p.id where a.id = ${subjectId}`;
const noDepartment = (subjectId: number) => sql`exists (${ofThread(subjectId)} and department_id is null)`;

/** The mayor and those who plan for the mayor. */
const mayorOffice = ({ day }: Concern): SQL =>
  sql`select a.member_id from assignment a where a.role in ('mayor', 'planner') and ${holding(day)}`;

/** Who leads the desk that has a text: of its department, else of the mayor's office. */
const head = ({ subjectId, day }: Concern): SQL =>
  sql`select a.member_id from assignment a where a.is_head and a.role = 'department_officer' and a.department_id in (${ofThread(subjectId)}) and ${holding(day)}
    union all select a.member_id from assignment a where (a.role = 'mayor' or (a.role = 'planner' and a.is_head)) and ${noDepartment(subjectId)} and ${holding(day)}`;

function nextDesk(concern: Concern): SQL {
  const { kind, subjectId, day } = concern;
  if (kind === 'hotline_thread')
    return sql`${officersOfDepartments(ofThread(subjectId), day)}
      union all select member_id from (${mayorOffice(concern)}) as office where ${noDepartment(subjectId)}`;
  if (kind === 'brand') return officersOfDongs(sql`select dong_code from brand where id = ${subjectId}`, day);
  if (kind === 'application') return officersOfDepartments(ofApplication(subjectId), day);
  if (kind === 'score_card')
    return sql`${officersOfDongs(sql`select dong_code from score_card where id = ${subjectId}`, day)}
      union all ${officersOfDepartments(sql`select department_id from score_card where id = ${subjectId}`, day)}`;
  if (kind !== 'complaint') return officersOfDongs(sql`select dong_code from proposal where id = ${subjectId}`, day);
  return sql`${officersOfDongs(sql`select dong_code from complaint where id = ${subjectId} and department_id is null`, day)}
    union all ${officersOfDepartments(sql`select department_id from complaint where id = ${subjectId}`, day)}`;
}

/** The hub of a proposal's dong on that day, and of an agenda item the hub of its zone on that day. */
function hub(concern: Concern): SQL {
  const { kind, subjectId, day } = concern;
  const zones =
    kind === 'proposal'
      ? sql`select z.zone_id from zone_membership z join proposal p on p.dong_code = z.dong_code where p.id = ${subjectId} and ${linked(day)}`
      : sql`select zone_id from agenda_item where id in (${itemOf(concern)})`;
  return officersOfDongs(
    sql`select z.dong_code from zone_membership z where z.role = 'hub' and z.zone_id in (${zones}) and ${linked(day)}`,
    day,
  );
}

/** Whoever works for the department or institution that has a project. */
const owner = ({ subjectId, day }: Concern): SQL =>
  sql`select a.member_id from project p join assignment a on a.department_id = p.department_id or a.institution_id = p.institution_id
    where p.id = ${subjectId} and ${holding(day)}`;

/** Whoever works for the departments and institutions whose tasks are in a round and did not answer its result yet. */
const evaluated = ({ subjectId, day }: Concern): SQL =>
  sql`select a.member_id from evaluation_task t join project p on p.id = t.project_id
    join assignment a on a.department_id = p.department_id or a.institution_id = p.institution_id
    where t.evaluation_id = ${subjectId} and t.replied_at is null and ${holding(day)}`;

/** The department a step names; without one that which has the project, or all that were asked about the item. */
function departments(concern: Concern): SQL {
  const { department, day, kind } = concern;
  if (kind === 'project') return owner(concern);
  if (kind === 'evaluation') return evaluated(concern);
  if (department !== null) return officersOfDepartments(sql`select ${department}::bigint`, day);
  const asked = sql`select department_id from opinion where agenda_item_id in (${itemOf(concern)}) and cancelled_at is null
    union select lead_department_id from decision where agenda_item_id in (${itemOf(concern)}) and published_at is not null`;
  return officersOfDepartments(asked, day);
}

/** For each tie the members it reaches, as a query with one column `member_id`. `proposals` is defined by the caller. */
export const people: Record<Tie, (concern: Concern) => SQL> = {
  author: ({ kind, subjectId }) =>
    kind === 'application'
      ? sql`select applicant_id as member_id from programme_application where id = ${subjectId}`
      : kind === 'complaint'
        ? sql`select author_id as member_id from complaint where id = ${subjectId}`
        : sql`select author_id as member_id from proposal where id in (select id from proposals)`,
  supporter: () => sql`select member_id from support where proposal_id in (select id from proposals)`,
  writer: ({ writer }) => sql`select id as member_id from member where id = ${writer}::bigint`,
  voter: ({ subjectId, task }) => sql`select b.member_id from ballot b join member m on m.id = b.member_id
    where b.evaluation_id = ${subjectId} and m.erased_at is null and m.united_into_id is null
    and exists (select from ballot_task t join subject s on s.id = t.project_id
      where t.ballot_id = b.id and t.marks is not null and (${task}::text is null or s.number = ${task}::text))`,
  participant: ({ subjectId, seat, session }) =>
    session !== null
      ? sql`select s.member_id from course_seat s join course c on c.id = s.course_id
          where c.id = ${subjectId} and c.state in ('open', 'held') and s.member_id is not null and s.state = 'confirmed'`
      : seat === null
        ? sql`select member_id from course_seat where course_id = ${subjectId} and member_id is not null and state in ('confirmed', 'offered', 'waiting')`
        : sql`select member_id from course_seat where id = ${seat}::bigint and member_id is not null`,
  reporter: ({ comment }) => sql`select member_id from comment_report where comment_id = ${comment}::bigint`,
  held_voice: ({ hold }) => sql`select member_id from support where hold_id = ${hold}::bigint`,
  team: ({ subjectId }) => sql`select member_id from research_member where team_id = ${subjectId} and left_at is null`,
  commenter: () =>
    sql`select author_id as member_id from comment where subject_id in (select id from proposals) and withdrawn_at is null and hidden_at is null`,
  next_desk: nextDesk,
  head,
  mayor_office: mayorOffice,
  hub,
  department: departments,
  planner: ({ day }) => planners(day),
  admin: ({ day }) => sql`select a.member_id from assignment a where a.role = 'admin' and ${holding(day)}`,
  second_person: ({ day }) => planners(day),
  follower: ({ subjectId, day, widely }) => followersOf(subjectId, day, widely),
  invited: ({
    subjectId,
    day,
  }) => sql`select a.member_id from assignment a join meeting_desk d on d.meeting_id = ${subjectId}
    and d.desk = case a.role when 'dong_officer' then 'dong:' || a.dong_code when 'department_officer' then 'department:' || a.department_id else a.role end
    where ${holding(day)}`,
};

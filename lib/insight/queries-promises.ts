import { type SQL, sql } from 'drizzle-orm';
import { agendaItem, agendaProposal, decision, opinion, reExamination } from '@/db/schema/agenda';
import { answer, complaint } from '@/db/schema/complaint';
import { proposal } from '@/db/schema/proposal';
import { clock } from '@/db/schema/subject';
import type { PromiseName } from '@/lib/platform/clock/promises';
import { isOverdueClock } from '@/lib/platform/clock/queries';
import { type BoardKind, complaintKinds } from './schema';

type Cohort = { from: Date; until: Date; now: Date; kinds: readonly BoardKind[] };

/** The columns of a promise, in the order in which each of its sources selects them. */
export const promiseColumns: SQL = sql`kind, dong_code, department_id, started_at, answered_at, due_at, running, overdue, extended, reopened`;

/**
 * One row for each promise made to someone in a period. `answered_at` is the first answer, `due_at` that of the first clock with its extensions: what comes after a case was opened again
 * shows as reopened and overdue, and never turns a late answer into one in time.
 */
export function promiseRows(cohort: Cohort): SQL {
  const of = (...kinds: BoardKind[]) => kinds.some((kind) => cohort.kinds.includes(kind));
  const parts = [
    ...(of(...complaintKinds) ? [complaints(cohort)] : []),
    ...(of('dong_screening') ? [screenings(cohort)] : []),
    ...(of('proposal_decision') ? [decisions(cohort)] : []),
    ...(of('opinion') ? [opinions(cohort)] : []),
  ];
  return sql.join(parts, sql` union all `);
}

const within = (column: SQL, { from, until }: Cohort): SQL =>
  sql`${column} >= ${from.toISOString()}::timestamptz and ${column} < ${until.toISOString()}::timestamptz`;
const list = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

/** The first clock of a case among promises, and whether any of them runs or is overdue. */
const clocksOf = (subjectId: SQL, promises: readonly PromiseName[], now: Date): SQL => sql`
  left join lateral (
    select (array_agg(${clock.dueAt} order by ${clock.startedAt}, ${clock.id}))[1] as due_at,
      (array_agg(${clock.stoppedAt} order by ${clock.startedAt}, ${clock.id}))[1] as stopped_at,
      bool_or(jsonb_array_length(${clock.extensions}) > 0) as extended,
      bool_or(${clock.stoppedAt} is null) as running,
      bool_or(${isOverdueClock(now)}) as overdue
    from ${clock} where ${clock.subjectId} = ${subjectId} and ${clock.promise} in (${list(promises)})
  ) as promised on true`;

/** An answer counts for the cases merged into it too, whose authors waited for the same. */
const complaints = (cohort: Cohort): SQL => sql`
  select ${complaint.kind} as kind, ${complaint.dongCode} as dong_code, ${complaint.departmentId} as department_id,
    ${complaint.receivedAt} as started_at, answered.at as answered_at, promised.due_at, promised.running, promised.overdue, promised.extended,
    ${complaint.reopenCount} > 0 as reopened
  from ${complaint}
  left join lateral (
    select min(${answer.at}) as at from ${answer}
    where ${answer.complaintId} = coalesce(${complaint.mergedIntoId}, ${complaint.id}) and ${answer.at} >= ${complaint.receivedAt}
  ) as answered on true
  ${clocksOf(sql`${complaint.id}`, complaintKinds, cohort.now)}
  where ${within(sql`${complaint.receivedAt}`, cohort)} and ${complaint.kind} in (${list(cohort.kinds)})`;

/** The dong has answered when it published, returned or redirected; a proposal taken back before that has ended otherwise. */
const screenings = (cohort: Cohort): SQL => sql`
  select 'dong_screening', ${proposal.dongCode}, null::bigint, ${proposal.submittedAt},
    case when ${proposal.state} = 'withdrawn' and ${proposal.publishedAt} is null then null else promised.stopped_at end,
    promised.due_at, promised.running, promised.overdue, promised.extended, false
  from ${proposal} ${clocksOf(sql`${proposal.id}`, ['dong_screening'], cohort.now)}
  where ${within(sql`${proposal.submittedAt}`, cohort)}`;

/** Each proposer is promised a decision, so an item counts once for every proposal that it holds. */
const decisions = (cohort: Cohort): SQL => sql`
  select 'proposal_decision', ${proposal.dongCode}, decided.department_id, ${agendaItem.submittedAt}, decided.at,
    promised.due_at, promised.running, promised.overdue, promised.extended,
    exists (select 1 from ${reExamination} where ${reExamination.agendaItemId} = ${agendaItem.id})
  from ${agendaProposal}
  join ${agendaItem} on ${agendaItem.id} = ${agendaProposal.agendaItemId}
  join ${proposal} on ${proposal.id} = ${agendaProposal.proposalId}
  left join lateral (
    select ${decision.publishedAt} as at, ${decision.leadDepartmentId} as department_id from ${decision}
    where ${decision.agendaItemId} = ${agendaItem.id} and ${decision.publishedAt} is not null
    order by ${decision.publishedAt} limit 1
  ) as decided on true
  ${clocksOf(sql`${agendaItem.id}`, ['proposal_decision', 're_examination'], cohort.now)}
  where ${agendaProposal.takenOutAt} is null and ${within(sql`${agendaItem.submittedAt}`, cohort)}`;

const opinions = (cohort: Cohort): SQL => sql`
  select 'opinion', null::char(10), ${opinion.departmentId}, ${opinion.askedAt}, ${opinion.answeredAt}, ${opinion.dueAt},
    ${opinion.answeredAt} is null and ${opinion.cancelledAt} is null,
    ${opinion.answeredAt} is null and ${opinion.cancelledAt} is null and ${opinion.dueAt} < ${cohort.now.toISOString()}::timestamptz,
    false, false
  from ${opinion} where ${within(sql`${opinion.askedAt}`, cohort)}`;

import { and, asc, desc, eq, getTableColumns, inArray, isNull, lt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { department } from '@/db/schema/district';
import { proposal, proposalOrigin } from '@/db/schema/proposal';
import { researchCall, researchMember, researchSelection, researchTeam } from '@/db/schema/research';
import { subject } from '@/db/schema/subject';
import { openStates } from './schema';
import type { TeamState } from './states';

/** Most entries shown on one page of a list. */
const pageSize = 20;

const { search: _, ...callColumns } = getTableColumns(researchCall);
const calls = () =>
  db
    .select({
      ...callColumns,
      number: subject.number,
      department: { slug: department.slug, nameKo: department.nameKo, nameEn: department.nameEn },
    })
    .from(researchCall)
    .innerJoin(subject, eq(subject.id, researchCall.id))
    .innerJoin(department, eq(department.id, researchCall.departmentId));

export type CallKind = typeof researchCall.$inferSelect.kind;

/** Calls that everyone may see, those that are open first. */
export const listCalls = ({ kind }: { kind?: CallKind } = {}) =>
  calls()
    .where(and(inArray(researchCall.state, ['open', 'closed']), kind ? eq(researchCall.kind, kind) : undefined))
    .orderBy(desc(researchCall.state), desc(researchCall.lastDay), desc(researchCall.id))
    .limit(100);
export type CallRow = Awaited<ReturnType<typeof listCalls>>[number];

/** Calls of these departments in whatever state; of all for null. */
export const listKeptCalls = (departmentIds: readonly number[] | null) =>
  calls()
    .where(departmentIds === null ? undefined : inArray(researchCall.departmentId, [...departmentIds]))
    .orderBy(desc(researchCall.id))
    .limit(200);

export async function getCall(number: string) {
  const [row] = await calls().where(eq(subject.number, number));
  return row ?? null;
}

const callSubject = sql`(select s.number from subject s where s.id = ${researchCall.id})`;
const { search: __, ...teamColumns } = getTableColumns(researchTeam);
const teams = () =>
  db
    .select({
      ...teamColumns,
      number: subject.number,
      departmentId: researchCall.departmentId,
      call: {
        number: sql<string>`${callSubject}`.as('call_number'),
        title: researchCall.title,
        kind: researchCall.kind,
        runsUntil: researchCall.runsUntil,
        grantWon: researchCall.grantWon,
      },
      department: { slug: department.slug, nameKo: department.nameKo, nameEn: department.nameEn },
      people:
        sql<number>`(select count(*)::int from research_member m where m.team_id = ${researchTeam.id} and m.left_at is null)`.as(
          'people',
        ),
    })
    .from(researchTeam)
    .innerJoin(subject, eq(subject.id, researchTeam.id))
    .innerJoin(researchCall, eq(researchCall.id, researchTeam.callId))
    .innerJoin(department, eq(department.id, researchCall.departmentId));

export interface TeamFilter {
  kind?: CallKind;
  state?: (typeof openStates)[number];
  call?: number;
  before?: number;
}

/** Teams that everyone may see, newest first; `next` is the cursor of the page behind. */
export async function listTeams({ kind, state, call, before }: TeamFilter) {
  const found = await teams()
    .where(
      and(
        sql`${researchTeam.selectedAt} is not null`,
        inArray(researchTeam.state, state ? [state] : [...openStates]),
        kind ? eq(researchCall.kind, kind) : undefined,
        call ? eq(researchTeam.callId, call) : undefined,
        before ? lt(researchTeam.id, before) : undefined,
      ),
    )
    .orderBy(desc(researchTeam.id))
    .limit(pageSize + 1);
  const rows = found.slice(0, pageSize);
  return { rows, next: found.length > pageSize ? (rows.at(-1)?.id ?? null) : null };
}
export type TeamRow = Awaited<ReturnType<typeof listTeams>>['rows'][number];

/** Every team of a call, for those who decide. */
export const listTeamsOfCall = (callId: number) =>
  teams().where(eq(researchTeam.callId, callId)).orderBy(asc(researchTeam.id)).limit(500);

/** The teams that somebody is in. */
export const listTeamsOf = (memberId: number) =>
  teams()
    .innerJoin(
      researchMember,
      and(
        eq(researchMember.teamId, researchTeam.id),
        eq(researchMember.memberId, memberId),
        isNull(researchMember.leftAt),
      ),
    )
    .orderBy(desc(researchTeam.id))
    .limit(50);

/** Teams that wait for the office of these departments: reports without an answer, and receipts nobody decided on. */
export const listWaitingTeams = (departmentIds: readonly number[] | null) =>
  teams()
    .where(
      and(
        departmentIds === null ? undefined : inArray(researchCall.departmentId, [...departmentIds]),
        sql`(${researchTeam.state} = 'reported' or exists (select from research_receipt r where r.team_id = ${researchTeam.id} and r.state = 'handed_in'))`,
      ),
    )
    .orderBy(asc(researchTeam.changedAt))
    .limit(100);

/** One team and who is in it, as permissions ask; null where the database shows it to nobody like the one who asks. */
export async function getTeam(number: string) {
  const [row] = await teams().where(eq(subject.number, number));
  if (!row) return null;
  const people = await db
    .select({ memberId: researchMember.memberId, role: researchMember.role })
    .from(researchMember)
    .where(and(eq(researchMember.teamId, row.id), isNull(researchMember.leftAt)));
  return {
    ...row,
    leadId: people.find(({ role }) => role === 'lead')?.memberId ?? null,
    memberIds: people.map(({ memberId }) => memberId),
  };
}
export type TeamCase = NonNullable<Awaited<ReturnType<typeof getTeam>>>;

/** What was prepared or published about a team. */
export async function getSelection(teamId: number) {
  const [row] = await db.select().from(researchSelection).where(eq(researchSelection.teamId, teamId));
  return row ?? null;
}

/** Published proposals that were started from it, newest first. */
export const listStarted = (teamId: number) =>
  db
    .select({ number: subject.number, title: proposal.title })
    .from(proposalOrigin)
    .innerJoin(subject, eq(subject.id, proposalOrigin.proposalId))
    .innerJoin(proposal, eq(proposal.id, proposalOrigin.proposalId))
    .where(
      and(
        eq(proposalOrigin.subjectId, teamId),
        sql`${proposal.publishedAt} is not null`,
        sql`${proposal.state} <> 'withdrawn'`,
      ),
    )
    .orderBy(desc(proposalOrigin.proposalId))
    .limit(50);

/** The research a proposal was started from, once everyone may see it. */
export async function getResearchBehind(proposalId: number) {
  const [row] = await db
    .select({ number: subject.number, title: researchTeam.title })
    .from(proposalOrigin)
    .innerJoin(researchTeam, eq(researchTeam.id, proposalOrigin.subjectId))
    .innerJoin(subject, eq(subject.id, researchTeam.id))
    .where(and(eq(proposalOrigin.proposalId, proposalId), sql`${researchTeam.selectedAt} is not null`));
  return row ?? null;
}

/** States from which residents may start a proposal: the team has said what it found. */
export const proposable: readonly TeamState[] = ['reported', 'closed'];

import { and, asc, desc, eq, inArray, isNull, notInArray, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { agendaItem, agendaProposal, decision, opinion, reExamination } from '@/db/schema/agenda';
import { department, dong, zone } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { project } from '@/db/schema/project';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { type AgendaState, internalStates } from './states';

const itemFields = {
  id: agendaItem.id,
  number: subject.number,
  title: agendaItem.title,
  summary: agendaItem.summary,
  why: agendaItem.why,
  state: agendaItem.state,
  outcome: agendaItem.outcome,
  supportCount: agendaItem.supportCount,
  /** Numbers that texted their support of any of its proposals and are nobody's yet, each once. */
  textSupportCount: sql<number>`(select count(distinct s.phone_id)::int from text_support s join proposal p on p.id = s.proposal_id
    join agenda_proposal held on held.proposal_id = coalesce(p.merged_into_id, p.id) and held.taken_out_at is null
    where held.agenda_item_id = ${agendaItem.id} and s.confirmed_at is null)`,
  submittedAt: agendaItem.submittedAt,
  decidedAt: agendaItem.decidedAt,
  createdAt: agendaItem.createdAt,
  version: agendaItem.version,
  zoneId: agendaItem.zoneId,
  zone: { slug: zone.slug, nameKo: zone.nameKo, nameEn: zone.nameEn },
  hub: { code: dong.code, slug: dong.slug, nameKo: dong.nameKo, nameEn: dong.nameEn },
  proposalCount: sql<number>`(select count(*)::int from ${agendaProposal} where ${agendaProposal.agendaItemId} = ${agendaItem.id} and ${agendaProposal.takenOutAt} is null)`,
};

const items = () =>
  db
    .select(itemFields)
    .from(agendaItem)
    .innerJoin(subject, eq(subject.id, agendaItem.id))
    .innerJoin(zone, eq(zone.id, agendaItem.zoneId))
    .innerJoin(dong, eq(dong.code, agendaItem.hubDong));

export type ItemRow = Awaited<ReturnType<typeof listItems>>['rows'][number];
export type ItemProposal = Awaited<ReturnType<typeof listItemProposals>>[number];
export type OpinionRow = Awaited<ReturnType<typeof listOpinions>>[number];
export type DecisionRow = Awaited<ReturnType<typeof listDecisions>>[number];

/** The item by its number, with its zone and the hub that made it; null when there is none. */
export async function getItem(number: string) {
  const [row] = await items().where(eq(subject.number, number));
  return row ?? null;
}

export interface ItemFilter {
  zone?: string;
  dong?: string;
  state?: AgendaState;
  /** Id of the last item of the page before. */
  before?: number;
  limit?: number;
}

/** Submitted items, latest sent up first, one page. `next` is the cursor of the page behind, null on the last. */
export async function listItems({ zone: zoneSlug, dong: dongSlug, state, before, limit = 20 }: ItemFilter) {
  const where: (SQL | undefined)[] = [
    notInArray(agendaItem.state, [...internalStates]),
    zoneSlug ? eq(zone.slug, zoneSlug) : undefined,
    dongSlug ? eq(dong.slug, dongSlug) : undefined,
    state ? eq(agendaItem.state, state) : undefined,
    before
      ? sql`(${agendaItem.submittedAt}, ${agendaItem.id}) < (select last.submitted_at, last.id from agenda_item last where last.id = ${before})`
      : undefined,
  ];
  const found = await items()
    .where(and(...where))
    .orderBy(desc(agendaItem.submittedAt), desc(agendaItem.id))
    .limit(limit + 1);
  const rows = found.slice(0, limit);
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null };
}

/** What a hub has on its table: drafts and returned items first, then what it sent up and is not yet over. */
export async function listZoneItems(zoneId: number, states: readonly AgendaState[]) {
  return items()
    .where(and(eq(agendaItem.zoneId, zoneId), inArray(agendaItem.state, [...states])))
    .orderBy(desc(agendaItem.changedAt));
}

/** The proposals an item holds, those with most support first. */
export async function listItemProposals(itemIds: readonly number[]) {
  if (itemIds.length === 0) return [];
  return db
    .select({
      itemId: agendaProposal.agendaItemId,
      id: proposal.id,
      number: subject.number,
      title: proposal.title,
      problem: proposal.problem,
      improvement: proposal.improvement,
      state: proposal.state,
      supportCount: proposal.supportCount,
      textSupportCount: proposal.textSupportCount,
      byText: sql<boolean>`${proposal.fromThreadId} is not null`,
      author: member.name,
      authorId: proposal.authorId,
      dong: { code: dong.code, slug: dong.slug, nameKo: dong.nameKo, nameEn: dong.nameEn },
    })
    .from(agendaProposal)
    .innerJoin(proposal, eq(proposal.id, agendaProposal.proposalId))
    .innerJoin(subject, eq(subject.id, proposal.id))
    .innerJoin(member, eq(member.id, proposal.authorId))
    .innerJoin(dong, eq(dong.code, proposal.dongCode))
    .where(and(inArray(agendaProposal.agendaItemId, [...itemIds]), isNull(agendaProposal.takenOutAt)))
    .orderBy(desc(proposal.supportCount), asc(proposal.id));
}

/** Questions to departments and their answers, oldest first; those taken back are left out. */
export async function listOpinions(itemId: number) {
  return db
    .select({
      id: opinion.id,
      department: { id: department.id, nameKo: department.nameKo, nameEn: department.nameEn },
      question: opinion.question,
      askedAt: opinion.askedAt,
      dueAt: opinion.dueAt,
      stance: opinion.stance,
      text: opinion.text,
      costWon: opinion.costWon,
      answeredAt: opinion.answeredAt,
    })
    .from(opinion)
    .innerJoin(department, eq(department.id, opinion.departmentId))
    .where(and(eq(opinion.agendaItemId, itemId), isNull(opinion.cancelledAt)))
    .orderBy(asc(opinion.id));
}

const preparer = alias(member, 'preparer');

/** Decisions on an item, the first first. Without `prepared` only published ones; with it also the one that waits for its second person. */
export async function listDecisions(itemId: number, { prepared = false } = {}) {
  return db
    .select({
      id: decision.id,
      outcome: decision.outcome,
      reasons: decision.reasons,
      remedy: decision.remedy,
      plannedFor: decision.plannedFor,
      leadDepartmentId: decision.leadDepartmentId,
      department: { nameKo: department.nameKo, nameEn: department.nameEn },
      reExaminationId: decision.reExaminationId,
      preparedBy: decision.preparedBy,
      preparedByName: preparer.name,
      preparedAt: decision.preparedAt,
      publishedAt: decision.publishedAt,
      takenDownAt: decision.takenDownAt,
    })
    .from(decision)
    .innerJoin(preparer, eq(preparer.id, decision.preparedBy))
    .leftJoin(department, eq(department.id, decision.leadDepartmentId))
    .where(
      and(
        eq(decision.agendaItemId, itemId),
        isNull(decision.discardedAt),
        prepared ? undefined : sql`${decision.publishedAt} is not null`,
      ),
    )
    .orderBy(asc(decision.id));
}

/** Requests to look at the decision again. */
export async function listReExaminations(itemId: number) {
  return db
    .select({
      proposalId: reExamination.proposalId,
      requestedAt: reExamination.requestedAt,
      reason: reExamination.reason,
      answeredAt: reExamination.answeredAt,
    })
    .from(reExamination)
    .where(eq(reExamination.agendaItemId, itemId))
    .orderBy(asc(reExamination.id));
}

/** Number and title of the project that carries an item out. */
export async function getProjectOfItem(itemId: number) {
  const [row] = await db
    .select({ number: subject.number, title: project.title, state: project.state })
    .from(project)
    .innerJoin(subject, eq(subject.id, project.id))
    .where(eq(project.agendaItemId, itemId));
  return row ?? null;
}

/** Whether someone wrote a proposal of the item: nobody decides on their own case. */
export async function isAuthorInItem(itemId: number, memberId: number): Promise<boolean> {
  const [row] = await db
    .select({ id: proposal.id })
    .from(agendaProposal)
    .innerJoin(proposal, eq(proposal.id, agendaProposal.proposalId))
    .where(
      and(eq(agendaProposal.agendaItemId, itemId), isNull(agendaProposal.takenOutAt), eq(proposal.authorId, memberId)),
    )
    .limit(1);
  return row !== undefined;
}

/** Which department a question went to. */
export async function getOpinion(id: number) {
  const [row] = await db
    .select({ departmentId: opinion.departmentId, agendaItemId: opinion.agendaItemId })
    .from(opinion)
    .where(eq(opinion.id, id));
  return row ?? null;
}

/** Author and state of a proposal, as the request for re-examination needs them. */
export async function getProposalForReExamination(number: string) {
  const [row] = await db
    .select({ id: proposal.id, authorId: proposal.authorId, state: proposal.state })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(eq(subject.number, number));
  return row ?? null;
}

/** The number of an item by its id. */
export async function getItemNumber(on: Pick<typeof db, 'select'>, id: number): Promise<string | null> {
  const [row] = await on.select({ number: subject.number }).from(subject).where(eq(subject.id, id));
  return row?.number ?? null;
}

import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { agendaItem, agendaProposal } from '@/db/schema/agenda';
import { dong } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { proposal, support } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { onDay } from '@/lib/district/queries';
import { maskName } from '@/lib/format/masking';

const survivor = alias(subject, 'survivor');
const redirected = alias(subject, 'redirected');
const thread = alias(subject, 'thread');

const mine = (memberId: number | null) =>
  sql<boolean>`exists (select 1 from ${support} where ${support.proposalId} = ${proposal.id} and ${support.memberId} = ${memberId})`;

/** One proposal with everything its page says of itself; null when there is none. The author's name is masked here, once. `memberId` is who asks. */
export async function getProposal(number: string, memberId: number | null) {
  const [row] = await db
    .select({
      id: proposal.id,
      number: subject.number,
      state: proposal.state,
      title: proposal.title,
      problem: proposal.problem,
      improvement: proposal.improvement,
      effect: proposal.effect,
      pillars: proposal.pillars,
      place: proposal.place,
      longitude: proposal.longitude,
      latitude: proposal.latitude,
      authorId: proposal.authorId,
      author: member.name,
      dongCode: proposal.dongCode,
      dong: { slug: dong.slug, nameKo: dong.nameKo, nameEn: dong.nameEn },
      submittedAt: proposal.submittedAt,
      publishedAt: proposal.publishedAt,
      takenDownAt: proposal.takenDownAt,
      changedAt: proposal.changedAt,
      supportCount: proposal.supportCount,
      textSupportCount: proposal.textSupportCount,
      commentCount: proposal.commentCount,
      version: proposal.version,
      mergedInto: survivor.number,
      complaint: redirected.number,
      fromThread: thread.number,
      supported: mine(memberId),
    })
    .from(subject)
    .innerJoin(proposal, eq(proposal.id, subject.id))
    .innerJoin(member, eq(member.id, proposal.authorId))
    .innerJoin(dong, eq(dong.code, proposal.dongCode))
    .leftJoin(survivor, eq(survivor.id, proposal.mergedIntoId))
    .leftJoin(redirected, eq(redirected.id, proposal.redirectedToId))
    .leftJoin(thread, eq(thread.id, proposal.fromThreadId))
    .where(eq(subject.number, number));
  return row ? { ...row, author: maskName(row.author) } : null;
}
export type ProposalRow = NonNullable<Awaited<ReturnType<typeof getProposal>>>;

/** What permissions ask of a proposal; null when there is none. */
export async function getProposalCase(number: string) {
  const [row] = await db
    .select({
      id: proposal.id,
      authorId: proposal.authorId,
      dongCode: proposal.dongCode,
      state: proposal.state,
      publishedAt: proposal.publishedAt,
      takenDownAt: proposal.takenDownAt,
      supportCount: proposal.supportCount,
      textSupportCount: proposal.textSupportCount,
      commentCount: proposal.commentCount,
    })
    .from(subject)
    .innerJoin(proposal, eq(proposal.id, subject.id))
    .where(eq(subject.number, number));
  return row ?? null;
}

/** How new the account was when it filed this, and how often the same was filed within a week before: what signs of advertising are judged by. */
export async function getFiling(proposalId: number): Promise<{ accountHours: number; repeats: number }> {
  const [row] = await db
    .select({
      accountHours: sql<number>`extract(epoch from ${proposal.submittedAt} - ${member.createdAt})::float8 / 3600`,
      repeats: sql<number>`(select count(*)::int from proposal same where same.id <> ${proposal.id} and same.problem = ${proposal.problem}
        and same.author_id = ${proposal.authorId} and same.submitted_at between ${proposal.submittedAt} - interval '7 days' and ${proposal.submittedAt})`,
    })
    .from(proposal)
    .innerJoin(member, eq(member.id, proposal.authorId))
    .where(eq(proposal.id, proposalId));
  return row ?? { accountHours: 0, repeats: 0 };
}

/** The proposals that were merged into one, oldest first. */
export async function listMerged(proposalId: number) {
  return db
    .select({
      number: subject.number,
      title: proposal.title,
      version: proposal.version,
      supportCount: proposal.supportCount,
      dong: { nameKo: dong.nameKo, nameEn: dong.nameEn },
    })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .innerJoin(dong, eq(dong.code, proposal.dongCode))
    .where(eq(proposal.mergedIntoId, proposalId))
    .orderBy(asc(proposal.id));
}
export type MergedRow = Awaited<ReturnType<typeof listMerged>>[number];

const hubDong = alias(dong, 'hub_dong');

/** The agenda item that holds a proposal now, with the figures its step needs; null when none does. */
export async function getItemHolding(proposalId: number) {
  const [row] = await db
    .select({
      id: agendaItem.id,
      number: subject.number,
      title: agendaItem.title,
      state: agendaItem.state,
      supportCount: agendaItem.supportCount,
      submittedAt: agendaItem.submittedAt,
      decidedAt: agendaItem.decidedAt,
      askedAgain: sql<boolean>`exists (select 1 from re_examination asked where asked.proposal_id = ${proposalId})`,
      gatheredAt: agendaProposal.gatheredAt,
      hub: { nameKo: hubDong.nameKo, nameEn: hubDong.nameEn },
      proposals: sql<number>`(select count(*)::int from ${agendaProposal} held where held.agenda_item_id = ${agendaItem.id} and held.taken_out_at is null)`,
    })
    .from(agendaProposal)
    .innerJoin(agendaItem, eq(agendaItem.id, agendaProposal.agendaItemId))
    .innerJoin(subject, eq(subject.id, agendaItem.id))
    .innerJoin(hubDong, eq(hubDong.code, agendaItem.hubDong))
    .where(and(eq(agendaProposal.proposalId, proposalId), isNull(agendaProposal.takenOutAt)));
  return row ?? null;
}
export type ItemHolding = NonNullable<Awaited<ReturnType<typeof getItemHolding>>>;

/** The dongs of a day with the point at which their names stand on a map, in the order of the district. */
export async function listDongPoints(day: string) {
  return db
    .select({
      code: dong.code,
      slug: dong.slug,
      nameKo: dong.nameKo,
      nameEn: dong.nameEn,
      longitude: dong.longitude,
      latitude: dong.latitude,
    })
    .from(dong)
    .where(onDay(dong, day))
    .orderBy(asc(dong.position));
}
export type DongPoint = Awaited<ReturnType<typeof listDongPoints>>[number];

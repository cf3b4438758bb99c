import { and, desc, eq, inArray, isNotNull, lt, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { dong, zone, zoneMembership } from '@/db/schema/district';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { onDay } from '@/lib/district/queries';
import { findWords, hasWords } from './queries-search';
import type { Pillar } from './schema';
import type { ProposalState } from './states';

const card = {
  id: proposal.id,
  number: subject.number,
  title: proposal.title,
  problem: sql<string>`left(${proposal.problem}, 160)`,
  state: proposal.state,
  pillars: proposal.pillars,
  supportCount: proposal.supportCount,
  textSupportCount: proposal.textSupportCount,
  commentCount: proposal.commentCount,
  submittedAt: proposal.submittedAt,
  publishedAt: proposal.publishedAt,
  dong: { code: dong.code, slug: dong.slug, nameKo: dong.nameKo, nameEn: dong.nameEn },
};

const cards = () =>
  db
    .select(card)
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .innerJoin(dong, eq(dong.code, proposal.dongCode));

export type ProposalCard = Awaited<ReturnType<typeof listOwnProposals>>[number];

export interface ProposalsAsked {
  /** Slug of a dong. */
  dong?: string | null;
  /** Slug of a zone: the dongs that belong to it on `day`. */
  zone?: string | null;
  states?: readonly ProposalState[] | null;
  pillar?: Pillar | null;
  /** Words that all have to occur in title or text. */
  q?: string | null;
  sort?: 'newest' | 'supported';
  /** Where the page before ended: its last card's sort value and id, as `next` gave it. */
  after?: string | null;
  limit: number;
  /** `YYYY-MM-DD` in Seoul; needed with `zone`. */
  day: string;
}

/** Published proposals for everyone, merged and withdrawn ones left out unless their state is asked for. `next` continues behind the last card. */
export async function listProposalCards(
  asked: ProposalsAsked,
): Promise<{ cards: ProposalCard[]; next: string | null }> {
  const bySupport = asked.sort === 'supported';
  const rows = await cards()
    .where(and(...conditions(asked), bySupport ? supportedAfter(asked.after) : publishedAfter(asked.after)))
    .orderBy(
      ...(bySupport
        ? [desc(proposal.supportCount), desc(proposal.id)]
        : [desc(proposal.publishedAt), desc(proposal.id)]),
    )
    .limit(asked.limit + 1);
  const shown = rows.slice(0, asked.limit);
  const last = rows.length > asked.limit ? shown.at(-1) : undefined;
  const value = bySupport ? last?.supportCount : last?.publishedAt?.getTime();
  return { cards: shown, next: last ? `${value}_${last.id}` : null };
}

/** All proposals of one person, newest first, whatever their state. */
export async function listOwnProposals(authorId: number, limit = 100) {
  return cards()
    .where(eq(proposal.authorId, authorId))
    .orderBy(desc(proposal.submittedAt), desc(proposal.id))
    .limit(limit);
}

function conditions(asked: ProposalsAsked): (SQL | undefined)[] {
  return [
    isNotNull(proposal.publishedAt),
    asked.states ? inArray(proposal.state, [...asked.states]) : notInArray(proposal.state, ['merged', 'withdrawn']),
    asked.dong ? eq(dong.slug, asked.dong) : undefined,
    asked.zone ? inArray(proposal.dongCode, dongsOf(asked.zone, asked.day)) : undefined,
    asked.pillar ? sql`${asked.pillar} = any(${proposal.pillars})` : undefined,
    hasWords(proposal.search, findWords(asked.q ?? '')),
  ];
}

const dongsOf = (slug: string, day: string) =>
  db
    .select({ code: zoneMembership.dongCode })
    .from(zoneMembership)
    .innerJoin(zone, eq(zone.id, zoneMembership.zoneId))
    .where(and(eq(zone.slug, slug), onDay(zoneMembership, day)));

/** What the columns can hold: a cursor beyond them is no cursor of ours. */
const latest = 9_999_999_999_999;
const mostVoices = 2_147_483_647;

function publishedAfter(after: string | null | undefined): SQL | undefined {
  const place = placeIn(after, latest);
  if (!place) return undefined;
  const at = new Date(place.value);
  return or(lt(proposal.publishedAt, at), and(eq(proposal.publishedAt, at), lt(proposal.id, place.id)));
}

function supportedAfter(after: string | null | undefined): SQL | undefined {
  const place = placeIn(after, mostVoices);
  if (!place) return undefined;
  return or(
    lt(proposal.supportCount, place.value),
    and(eq(proposal.supportCount, place.value), lt(proposal.id, place.id)),
  );
}

function placeIn(after: string | null | undefined, most: number): { value: number; id: number } | null {
  const [, value, id] = /^(\d{1,13})_(\d{1,15})$/.exec(after ?? '') ?? [];
  return value && id && Number(value) <= most ? { value: Number(value), id: Number(id) } : null;
}

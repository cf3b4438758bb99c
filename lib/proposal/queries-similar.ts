import { and, desc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { dong, zoneMembership } from '@/db/schema/district';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { onDay } from '@/lib/district/queries';
import { findWords, searchForm } from './queries-search';

const enough = 0.25;
const open = ['published', 'not_gathered', 'gathered', 'under_review'] as const;

const shown = {
  number: subject.number,
  title: proposal.title,
  problem: sql<string>`left(${proposal.problem}, 140)`,
  state: proposal.state,
  supportCount: proposal.supportCount,
  dong: { nameKo: dong.nameKo, nameEn: dong.nameEn },
};

/**
 * Published proposals on their way whose titles are close to `text`, closest first; those of the same dong are preferred a little. Titles are compared by
 * groups of three letters of decomposed Hangul, so that endings and spacing matter little. Empty for fewer than two syllables.
 */
export async function listSimilar(
  text: string,
  {
    dongCode = null,
    except = null,
    limit = 5,
  }: { dongCode?: string | null; except?: string | null; limit?: number } = {},
) {
  const words = findWords(text);
  if (words.length === 0) return [];
  const asked = searchForm(text).slice(0, 300);
  const closeness = sql<number>`greatest(similarity(${proposal.titleSearch}, ${asked}), 0.9 * word_similarity(${asked}, ${proposal.titleSearch}))
    + case when ${proposal.dongCode} = ${dongCode} then 0.05 else 0 end`;
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('pg_trgm.similarity_threshold', ${String(enough)}, true),
      set_config('pg_trgm.word_similarity_threshold', '0.5', true)`);
    return tx
      .select(shown)
      .from(proposal)
      .innerJoin(subject, eq(subject.id, proposal.id))
      .innerJoin(dong, eq(dong.code, proposal.dongCode))
      .where(
        and(
          sql`(${proposal.titleSearch} % ${asked} or ${asked} <% ${proposal.titleSearch})`,
          isNotNull(proposal.publishedAt),
          inArray(proposal.state, [...open]),
          except ? ne(subject.number, except) : undefined,
        ),
      )
      .orderBy(desc(closeness), desc(proposal.supportCount))
      .limit(limit);
  });
}
export type SimilarRow = Awaited<ReturnType<typeof listSimilar>>[number];

export interface HubCandidate {
  id: number;
  number: string;
  title: string;
  problem: string;
  improvement: string;
  state: 'published' | 'not_gathered';
  supportCount: number;
  commentCount: number;
  publishedAt: Date;
  version: number;
  dong: { code: string; nameKo: string; nameEn: string };
  /** Numbers of other candidates whose titles are close, closest first. */
  similar: string[];
}

/** What a hub may gather on `day` (`YYYY-MM-DD`, Seoul): the published proposals of exactly the dongs in its zone that day, oldest first. */
export async function listPublishedForHub(zoneId: number, day: string): Promise<HubCandidate[]> {
  const linked = db
    .select({ code: zoneMembership.dongCode })
    .from(zoneMembership)
    .where(and(eq(zoneMembership.zoneId, zoneId), onDay(zoneMembership, day)));
  const rows = await db
    .select({
      id: proposal.id,
      number: subject.number,
      title: proposal.title,
      problem: proposal.problem,
      improvement: proposal.improvement,
      state: sql<HubCandidate['state']>`${proposal.state}`,
      supportCount: proposal.supportCount,
      commentCount: proposal.commentCount,
      publishedAt: sql<Date>`${proposal.publishedAt}`.mapWith(proposal.publishedAt),
      version: proposal.version,
      dong: { code: dong.code, nameKo: dong.nameKo, nameEn: dong.nameEn },
      similar: sql<
        string[]
      >`coalesce((select array_agg(os.number order by similarity(o.title_search, ${proposal.titleSearch}) desc)
        from proposal o join subject os on os.id = o.id
        where o.id <> ${proposal.id} and o.state in ('published', 'not_gathered') and o.dong_code in (${linked})
          and similarity(o.title_search, ${proposal.titleSearch}) > ${enough}), '{}')`,
    })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .innerJoin(dong, eq(dong.code, proposal.dongCode))
    .where(
      and(
        inArray(proposal.state, ['published', 'not_gathered']),
        isNotNull(proposal.publishedAt),
        inArray(proposal.dongCode, linked),
      ),
    )
    .orderBy(proposal.publishedAt, proposal.id);
  return rows;
}

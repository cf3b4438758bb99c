import { and, count, eq, gte, inArray, isNotNull, notInArray, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { proposal } from '@/db/schema/proposal';
import type { ProposalState } from '@/lib/proposal/states';

/** On its way: published, and somebody still owes it a step. */
const underWay: ProposalState[] = [
  'published',
  'gathered',
  'under_review',
  're_examination',
  'adopted',
  'partially_adopted',
  'planned',
  'carrying_out',
];
const notCounted: ProposalState[] = ['merged', 'withdrawn'];
const positive: ProposalState[] = ['adopted', 'partially_adopted', 'planned', 'carrying_out', 'done', 'stopped'];

/** How many proposals are on their way, by code of the dong; dongs without any are absent. */
export async function countUnderWay(): Promise<Map<string, number>> {
  const rows = await db
    .select({ code: proposal.dongCode, n: count() })
    .from(proposal)
    .where(inArray(proposal.state, underWay))
    .groupBy(proposal.dongCode);
  return new Map(rows.map((row) => [row.code, row.n]));
}

/**
 * A dong in numbers: on their way now, published since `since`, decided ever and how many of those were adopted at least in part.
 * Merged and withdrawn proposals are not counted.
 */
export async function getDongNumbers(dongCode: string, since: Date) {
  const state = (wanted: ProposalState[]) => inArray(proposal.state, wanted);
  const [row] = await db
    .select({
      underWay: sql<number>`count(*) filter (where ${state(underWay)})::int`,
      published: sql<number>`count(*) filter (where ${gte(proposal.publishedAt, since)})::int`,
      decided: sql<number>`count(*) filter (where ${state([...positive, 'not_adopted'])})::int`,
      adopted: sql<number>`count(*) filter (where ${state(positive)})::int`,
    })
    .from(proposal)
    .where(
      and(eq(proposal.dongCode, dongCode), isNotNull(proposal.publishedAt), notInArray(proposal.state, notCounted)),
    );
  return row ?? { underWay: 0, published: 0, decided: 0, adopted: 0 };
}

import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { agendaItem, decision } from '@/db/schema/agenda';
import type { Work } from '@/lib/platform/transact';

/** What a takedown keeps of the decisions on an item: each, and all of them as one reads them. */
interface Decisions {
  text: string;
  decisions: { id: number; reasons: string; remedy: string | null }[];
}

/** Takes the reasons of what was decided on an item down; the outcome stays. Answers with the words as they were; null when there is nothing to take down. */
export async function takeReasonsDown(work: Work, itemId: number, said: { text: string }): Promise<Decisions | null> {
  await work.tx.select({ id: agendaItem.id }).from(agendaItem).where(eq(agendaItem.id, itemId)).for('update');
  const shown = and(eq(decision.agendaItemId, itemId), isNotNull(decision.publishedAt), isNull(decision.takenDownAt));
  const decisions = await work.tx
    .select({ id: decision.id, reasons: decision.reasons, remedy: decision.remedy })
    .from(decision)
    .where(shown)
    .orderBy(asc(decision.id));
  if (decisions.length === 0) return null;
  await work.tx
    .update(decision)
    .set({
      reasons: said.text,
      remedy: sql`case when ${decision.remedy} is not null then '' end`,
      takenDownAt: work.now,
    })
    .where(shown);
  const text = decisions.flatMap(({ reasons, remedy }) => (remedy ? [reasons, remedy] : [reasons])).join('\n\n');
  return { text, decisions };
}

/** Puts them back as they were. */
export async function putReasonsBack(work: Work, { decisions }: Decisions): Promise<void> {
  for (const { id, ...words } of decisions)
    await work.tx
      .update(decision)
      .set({ ...words, takenDownAt: null })
      .where(eq(decision.id, id));
}

/** Says in their place that they do not come back. */
export async function sayReasonsGone(work: Work, itemId: number, said: { text: string }): Promise<void> {
  await work.tx
    .update(decision)
    .set({ reasons: said.text })
    .where(and(eq(decision.agendaItemId, itemId), isNotNull(decision.takenDownAt)));
}

import { eq, sql } from 'drizzle-orm';
import { agendaItem } from '@/db/schema/agenda';
import { proposal } from '@/db/schema/proposal';
import type { Work } from '@/lib/platform/transact';

/**
 * Counts the persons who support a proposal or anything merged into it, each once, and writes the figure; also that of the live agenda item
 * it is in. The proposal's row has to be locked, and the item's before it (`lockLiveItem`).
 */
export async function recountSupport(work: Work, proposalId: number): Promise<void> {
  await work.tx
    .update(proposal)
    .set({ supportCount: sql`(${familySupporters(sql`select ${proposalId}::bigint`)})` })
    .where(eq(proposal.id, proposalId));
  const item = await liveItemOf(work, proposalId);
  if (item !== null) await recountItemSupport(work, item);
}

/** Counts the persons who support at least one of an agenda item's proposals, each once, and writes the figure. The item has to be locked. */
export async function recountItemSupport(work: Work, agendaItemId: number): Promise<number> {
  const held = sql`select proposal_id from agenda_proposal where agenda_item_id = ${agendaItemId} and taken_out_at is null`;
  const [row] = await work.tx
    .update(agendaItem)
    .set({ supportCount: sql`(${familySupporters(held)})` })
    .where(eq(agendaItem.id, agendaItemId))
    .returning({ count: agendaItem.supportCount });
  return row?.count ?? 0;
}

/** Locks the agenda item that holds a proposal now, if one does. Items are locked before proposals, everywhere. */
export async function lockLiveItem(work: Work, proposalId: number): Promise<void> {
  const item = await liveItemOf(work, proposalId);
  if (item !== null) await work.tx.execute(sql`select 1 from agenda_item where id = ${item} for update`);
}

async function liveItemOf(work: Work, proposalId: number): Promise<number | null> {
  const [row] = await work.tx.execute<{ item: string }>(
    sql`select agenda_item_id as item from agenda_proposal where proposal_id = ${proposalId} and taken_out_at is null`,
  );
  return row ? Number(row.item) : null;
}

/** Distinct supporters over the proposals of `roots` and everything merged into them, however deep. */
function familySupporters(roots: ReturnType<typeof sql>) {
  return sql`with recursive family(id) as (${roots} union select p.id from proposal p join family f on p.merged_into_id = f.id)
    select count(distinct member_id)::int from support where proposal_id in (select id from family)`;
}

import { eq, sql } from 'drizzle-orm';
import { proposal } from '@/db/schema/proposal';
import { recountItem } from '@/lib/agenda/mutations-item';
import type { Work } from '@/lib/platform/transact';

/**
 * Counts the persons who support a proposal or one merged into it, each once and without voices that wait to be looked at, and apart from them the numbers
 * that are nobody's yet; writes both figures. Its row has to be locked.
 */
async function recountProposal(work: Work, proposalId: number): Promise<number> {
  const [row] = await work.tx
    .update(proposal)
    .set({
      supportCount: sql`(select count(distinct s.member_id)::int from support s join proposal p on p.id = s.proposal_id
        where s.standing = 'counted' and (p.id = ${proposalId} or p.merged_into_id = ${proposalId}))`,
      textSupportCount: sql`(select count(distinct s.phone_id)::int from text_support s join proposal p on p.id = s.proposal_id
        where s.confirmed_at is null and (p.id = ${proposalId} or p.merged_into_id = ${proposalId}))`,
    })
    .where(eq(proposal.id, proposalId))
    .returning({ count: proposal.supportCount });
  return row?.count ?? 0;
}

/** The agenda item that holds a proposal now, its row locked until commit; null when none does. Items are locked before proposals, everywhere. */
export async function lockItemHolding(work: Work, proposalId: number): Promise<number | null> {
  const [row] = await work.tx.execute<{ id: string }>(sql`select i.id from agenda_item i
    join agenda_proposal a on a.agenda_item_id = i.id and a.taken_out_at is null where a.proposal_id = ${proposalId} for update of i`);
  return row ? Number(row.id) : null;
}

/**
 * Counts the voices of a locked proposal and of the item that holds it; `item` is what `lockItemHolding` found before the proposal was locked.
 * A hub that gathered it in between is found now: its item is locked against the order, which at worst costs one of the two a second try.
 */
export async function recountVoices(work: Work, proposalId: number, item: number | null): Promise<number> {
  const count = await recountProposal(work, proposalId);
  const holder = item ?? (await lockItemHolding(work, proposalId));
  if (holder !== null) await recountItem(work, holder);
  return count;
}

/** Counts the comments under a proposal that can be read, and writes the figure. Its row has to be locked. */
export async function recountComments(work: Work, proposalId: number): Promise<void> {
  await work.tx
    .update(proposal)
    .set({
      commentCount: sql`(select count(*)::int from comment c where c.subject_id = ${proposalId}
        and c.withdrawn_at is null and c.hidden_at is null and c.held_at is null and c.taken_down_at is null)`,
    })
    .where(eq(proposal.id, proposalId));
}

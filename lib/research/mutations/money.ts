import { and, eq, sum } from 'drizzle-orm';
import { researchBudget, researchFile, researchReceipt } from '@/db/schema/research-work';
import { memberIdOf } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { attach, readUploads } from '@/lib/platform/files/files';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { decideReceipt, leftOf } from '../rules';
import type { ReceiptInput } from '../schema';
import { type LockedTeam, lockForOffice, lockTeam, type Named, noteInside, touchTeam } from './step';

/** Says what some of the grant is for. Refuses `over_grant`: all lines together cannot be more than it. */
export async function addLine(work: Work, input: Named & { label: string; amountWon: number }): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  if (!team) return refuse('not_found');
  if (team.state === 'applied') return refuse('wrong_state');
  const [planned] = await work.tx
    .select({ won: sum(researchBudget.amountWon).mapWith(Number) })
    .from(researchBudget)
    .where(eq(researchBudget.teamId, team.id));
  if (input.amountWon > team.grantWon - (planned?.won ?? 0)) return refuse('over_grant', { field: 'amountWon' });
  const { label, amountWon } = input;
  await work.tx.insert(researchBudget).values({ teamId: team.id, label, amountWon });
  noteInside(work, team, 'plan_money');
  return ok({ number: team.number });
}

/** Takes a line out of the plan. Refuses `line_in_use` once a receipt stands on it. */
export async function dropLine(work: Work, input: Named & { line: number }): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  if (!team) return refuse('not_found');
  if ((await work.tx.$count(researchReceipt, eq(researchReceipt.budgetId, input.line))) > 0)
    return refuse('line_in_use');
  const gone = await work.tx
    .delete(researchBudget)
    .where(and(eq(researchBudget.id, input.line), eq(researchBudget.teamId, team.id)))
    .returning({ id: researchBudget.id });
  if (gone.length === 0) return refuse('wrong_state');
  noteInside(work, team, 'plan_money');
  return ok({ number: team.number });
}

/**
 * Hands in what was paid, with a picture of the receipt. The team's row is locked and the database itself keeps what is spent within the grant, so receipts handed
 * in at once never come to more. Refuses `over_grant`.
 */
export async function handInReceipt(work: Work, input: ReceiptInput): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  const memberId = memberIdOf(work.actor);
  if (!team || memberId === null) return refuse('not_found');
  const fits = decideReceipt(team, input.amountWon);
  if (!fits.ok) return fits;
  const { line: budgetId, amountWon, paidOn, vendor, note } = input;
  if (input.files.length === 0) return refuse('no_files');
  if (paidOn > dayOf(work.now)) return refuse('in_the_future', { field: 'paidOn' });
  const [known] = await work.tx
    .select({ id: researchBudget.id })
    .from(researchBudget)
    .where(and(eq(researchBudget.id, budgetId), eq(researchBudget.teamId, team.id)));
  if (!known) return refuse('choose_one', { field: 'line' });
  const uploads = await readUploads(input.files);
  if (!uploads.ok) return uploads;
  const [made] = await work.tx
    .insert(researchReceipt)
    .values({
      teamId: team.id,
      budgetId,
      memberId,
      amountWon,
      paidOn,
      vendor,
      note,
      state: 'handed_in',
      handedInAt: work.now,
    })
    .returning({ id: researchReceipt.id });
  await touchTeam(work, team.id, { spentWon: team.spentWon + amountWon });
  const ids = await attach(work, team.id, uploads.value, { public: false });
  await work.tx
    .insert(researchFile)
    .values(ids.map((attachmentId) => ({ attachmentId, teamId: team.id, receiptId: made?.id ?? 0 })));
  noteInside(work, team, 'hand_in');
  return ok({ number: team.number });
}

/** Takes back a receipt that nobody has decided on; its money is free again. */
export async function takeBackReceipt(work: Work, input: Named & { receipt: number }): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  if (!team) return refuse('not_found');
  return settle(work, team, input.receipt, { state: 'taken_back' }, 'take_back');
}

export async function approveReceipt(work: Work, input: Named & { receipt: number }): Promise<Result<Named>> {
  const found = await lockForOffice(work, input.number);
  if (!found.ok) return found;
  const decided = { state: 'approved', decidedBy: memberIdOf(work.actor), decidedAt: work.now } as const;
  return settle(work, found.value, input.receipt, decided, 'approve');
}

/** Gives a receipt back with the reason; its money is free again. */
export async function returnReceipt(
  work: Work,
  input: Named & { receipt: number; reason: string },
): Promise<Result<Named>> {
  const found = await lockForOffice(work, input.number);
  if (!found.ok) return found;
  const { reason } = input;
  const decided = { state: 'returned', reason, decidedBy: memberIdOf(work.actor), decidedAt: work.now } as const;
  return settle(work, found.value, input.receipt, decided, 'return');
}

type Settled = Partial<typeof researchReceipt.$inferInsert> & { state: 'approved' | 'returned' | 'taken_back' };

/** Of several who decide on one receipt, one does: the others find it in another state. */
async function settle(
  work: Work,
  team: LockedTeam,
  receiptId: number,
  set: Settled,
  event: string,
): Promise<Result<Named>> {
  const [row] = await work.tx
    .update(researchReceipt)
    .set(set)
    .where(
      and(
        eq(researchReceipt.id, receiptId),
        eq(researchReceipt.teamId, team.id),
        eq(researchReceipt.state, 'handed_in'),
      ),
    )
    .returning({ amountWon: researchReceipt.amountWon });
  if (!row) return refuse('wrong_state');
  if (set.state !== 'approved') await touchTeam(work, team.id, { spentWon: team.spentWon - row.amountWon });
  noteInside(work, team, event, { reason: set.reason ?? null });
  return ok({ number: team.number });
}

/** The office has the rest of the grant back. Refuses while a receipt waits, and any other amount than what is left. */
export async function recordRefund(work: Work, input: Named & { amountWon: number }): Promise<Result<Named>> {
  const found = await lockForOffice(work, input.number);
  if (!found.ok) return found;
  const team = found.value;
  if ((team.state !== 'reported' && team.state !== 'ended') || team.refundedWon !== null) return refuse('wrong_state');
  const waiting = and(eq(researchReceipt.teamId, team.id), eq(researchReceipt.state, 'handed_in'));
  if ((await work.tx.$count(researchReceipt, waiting)) > 0) return refuse('receipts_wait');
  const left = leftOf(team);
  if (input.amountWon !== left) return refuse('refund_amount', { field: 'amountWon' });
  await touchTeam(work, team.id, { refundedWon: left, refundedAt: work.now });
  noteInside(work, team, 'refund');
  return ok({ number: team.number });
}

/** How many receipts of a team nobody has decided on. */
export const countWaiting = (work: Work, teamId: number): Promise<number> =>
  work.tx.$count(researchReceipt, and(eq(researchReceipt.teamId, teamId), eq(researchReceipt.state, 'handed_in')));

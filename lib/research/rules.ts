import { type Actor, memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { CallState, TeamState } from './states';

/** How long an invitation lets somebody in, how many may be open at once, and how many a team can have. */
export const invitationDays = 7;
export const invitationsAtOnce = 20;
export const mostMembers = 20;

interface CallDates {
  state: CallState;
  firstDay: string;
  lastDay: string;
}

export type Phase = 'draft' | 'soon' | 'open' | 'closed';

/** What everyone reads of a call today: one that is open takes applications between its days only. */
export function phaseOn({ state, firstDay, lastDay }: CallDates, today: string): Phase {
  if (state !== 'open') return state;
  return today < firstDay ? 'soon' : today > lastDay ? 'closed' : 'open';
}

const levels = ['none', 'phone', 'residence'] as const;

/** Whether a team may be founded on a call now, by somebody of whom so much is known. Refuses `call_not_open`, `needs_phone`, `needs_residence`. */
export function decideFounding(
  call: CallDates & { eligibility: 'phone' | 'residence' },
  who: { verification: (typeof levels)[number] },
  today: string,
): Result<undefined> {
  if (phaseOn(call, today) !== 'open') return refuse('call_not_open');
  const enough = levels.indexOf(who.verification) >= levels.indexOf(call.eligibility);
  return enough ? ok() : refuse(`needs_${call.eligibility}`);
}

/** Applications are compared when all are there. Refuses `call_open` before, and `too_much` for more than the call gives. */
export function decideSelection(
  call: CallDates & { grantWon: number },
  verdict: { outcome: 'select' | 'not_select'; grantWon: number },
  today: string,
): Result<undefined> {
  if (phaseOn(call, today) !== 'closed') return refuse('call_open');
  return verdict.outcome === 'select' && verdict.grantWon > call.grantWon
    ? refuse('too_much', { field: 'grantWon' })
    : ok();
}

interface Invitation {
  expiresAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
}

export type Standing = 'open' | 'used' | 'revoked' | 'expired';

export function standingOf({ usedAt, revokedAt, expiresAt }: Invitation, now: Date): Standing {
  if (usedAt) return 'used';
  if (revokedAt) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}

interface Money {
  grantWon: number;
  spentWon: number;
  refundedWon: number | null;
}

/** What is left of the grant. What was given back is not left. */
export const leftOf = ({ grantWon, spentWon, refundedWon }: Money): number => grantWon - spentWon - (refundedWon ?? 0);

/** Whether a receipt may be handed in. Refuses `over_grant` on the amount, with what is left, and `refunded` when the rest went back. */
export function decideReceipt(team: Money & { state: TeamState }, amountWon: number): Result<undefined> {
  if (team.state !== 'running' && team.state !== 'reported') return refuse('wrong_state');
  if (team.refundedWon !== null) return refuse('refunded');
  return amountWon > leftOf(team) ? refuse('over_grant', { field: 'amountWon' }) : ok();
}

/** The books are closed when no receipt waits and what is left was given back. Refuses `receipts_wait`, `refund_first`. */
export function decideBooks(team: Money, waiting: number): Result<undefined> {
  if (waiting > 0) return refuse('receipts_wait', { detail: { waiting } });
  return leftOf(team) > 0 ? refuse('refund_first', { detail: { left: leftOf(team) } }) : ok();
}

export const isOfTeam = (actor: Actor, { memberIds }: { memberIds: readonly number[] }): boolean => {
  const memberId = memberIdOf(actor);
  return memberId !== null && memberIds.includes(memberId);
};

/** A team that still works, or waits to. */
const alive: readonly TeamState[] = ['applied', 'selected', 'running', 'reported'];
export const isAlive = ({ state }: { state: TeamState }): boolean => alive.includes(state);

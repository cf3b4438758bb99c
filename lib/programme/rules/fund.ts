import type { Day } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';

interface Fund {
  budgetWon: number | null;
  grantedWon: number;
}

/** What is left of a fund; null where no money hangs on the programme. */
export const leftOf = ({ budgetWon, grantedWon }: Fund): number | null =>
  budgetWon === null ? null : budgetWon - grantedWon;

/** Whether so much can be granted now. Refuses `amount_needed`, `over_most`, `fund_short` with what is left, all on the amount. */
export function decideGrant(fund: Fund & { mostWon: number | null }, amount: number | null): Result<number> {
  const field = 'amount';
  const left = leftOf(fund);
  if (amount === null) return left === null ? ok(0) : refuse('amount_needed', { field });
  if (fund.mostWon !== null && amount > fund.mostWon) return refuse('over_most', { field });
  return left !== null && amount > left ? refuse('fund_short', { field, detail: { left } }) : ok(amount);
}

/** How things stand with a programme on a day: not begun, taking applications, used up, over. */
export type Phase = 'draft' | 'coming' | 'open' | 'used_up' | 'over';

interface Periodic extends Fund {
  state: 'draft' | 'open' | 'closed';
  opensOn: string | null;
  closesOn: string | null;
}

export function phaseOn(programme: Periodic, today: Day): Phase {
  if (programme.state === 'draft') return 'draft';
  if (programme.state === 'closed' || (programme.closesOn !== null && today > programme.closesOn)) return 'over';
  if (programme.opensOn !== null && today < programme.opensOn) return 'coming';
  return leftOf(programme) === 0 ? 'used_up' : 'open';
}

/** How long one may object to a refusal, in days. */
const daysToObject = 15;

/** Until when an objection is heard. */
export const objectUntil = (decidedAt: Date): Date => new Date(decidedAt.getTime() + daysToObject * 86_400_000);

import { asSystem } from '@/lib/platform/auth/scope';
import { addDays, dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { countBoard } from './queries';
import { answered } from './rules';
import { usualDays } from './schema';

const month = 30;

/** The numbers of the front page, counted like the board's: new proposals of 30 days, and how promises of 90 days were kept. */
export async function loadFrontNumbers() {
  const at = now();
  const to = dayOf(at);
  const last = (days: number) => ({ by: 'kind', from: addDays(to, 1 - days), to }) as const;
  const [fresh, complaints, proposals] = await asSystem(() =>
    Promise.all([
      countBoard({ what: 'dong_screening', ...last(month) }, at),
      countBoard({ what: 'complaints', ...last(usualDays) }, at),
      countBoard({ what: 'proposals', ...last(usualDays) }, at),
    ]),
  );
  return {
    newProposals: fresh.total.received,
    inTime: complaints.total.inTime + proposals.total.inTime,
    answered: answered(complaints.total) + answered(proposals.total),
    /** Seconds until a complaint is answered, or null. */
    median: complaints.total.median,
    overdue: complaints.total.overdue + proposals.total.overdue,
  };
}

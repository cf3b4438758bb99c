import { ok, type Result, refuse } from '@/lib/platform/result';
import type { MeasureState } from './states';

const day = 86_400_000;
/** How long writing may be suspended: the first time, the second, from the third on. */
export const suspensionDays = [3, 7, 30] as const;

interface Measure {
  memberId: number;
  imposedBy: number;
  state: MeasureState;
}

/** How long this person's writing may be suspended now, after `earlier` suspensions that were not lifted. */
export const daysAllowed = (earlier: number): number[] => suspensionDays.slice(0, Math.min(earlier, 2) + 1);

/** Whether writing may be suspended for so long: grade by grade. The end is counted in whole days from now. */
export function decideSuspension(earlier: number, days: number, now: Date): Result<Date> {
  const allowed = daysAllowed(earlier);
  if (!allowed.includes(days))
    return refuse('suspension_too_long', { field: 'suspend', detail: { days: allowed.at(-1) ?? 0 } });
  return ok(new Date(now.getTime() + days * day));
}

/** Whether this person may object now: to what concerns them, once. */
export function decideAppeal(measure: Measure, memberId: number): Result<undefined> {
  if (measure.memberId !== memberId) return refuse('not_found');
  return measure.state === 'standing' ? ok() : refuse('appeal_once');
}

/** Whether this officer may answer: nobody judges their own measure once it was objected to, and nobody their own case. */
export function decideJudge(measure: Measure, memberId: number): Result<undefined> {
  if (measure.memberId === memberId) return refuse('own_case');
  if (measure.state === 'appealed' && measure.imposedBy === memberId) return refuse('other_officer');
  return ok();
}

import { ok, type Result, refuse } from '@/lib/platform/result';

export interface MilestoneFact {
  dueOn: string;
  doneAt: Date | null;
}

/** Whole percent, rounded down, so that 100 means done; nothing of nothing is nothing. */
export const percentOf = (done: number, all: number): number => (all === 0 ? 0 : Math.floor((done / all) * 100));

/** Progress follows from milestones and is never typed in. */
export function progressOf(milestones: readonly MilestoneFact[]): { done: number; all: number; percent: number } {
  const all = milestones.length;
  const done = milestones.filter((m) => m.doneAt).length;
  return { done, all, percent: percentOf(done, all) };
}

/** A project is finished when each milestone is. */
export function decideFinish(milestones: readonly MilestoneFact[]): Result<undefined> {
  const { done, all } = progressOf(milestones);
  if (all === 0) return refuse('no_milestones');
  return done === all ? ok() : refuse('milestones_open', { detail: { n: all - done } });
}

/** A delay names a day behind the one that stands now and not in the past. */
export function decideDelay(ask: { endsOn: string; newEnd: string; today: string }): Result<undefined> {
  if (ask.newEnd <= ask.endsOn) return refuse('not_later', { field: 'endsOn' });
  return ask.newEnd < ask.today ? refuse('in_the_past', { field: 'endsOn' }) : ok();
}

/** Milestones that are due before `today` and not done. */
export const lateMilestones = <M extends MilestoneFact>(milestones: readonly M[], today: string): M[] =>
  milestones.filter((m) => !m.doneAt && m.dueOn < today);

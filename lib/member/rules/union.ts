import { ok, type Result, refuse } from '@/lib/platform/result';

interface Side {
  id: number;
  kind: 'resident' | 'officer';
  unitedIntoId: number | null;
}

/** Whether two accounts may become one; both are read under their locks. Refuses `same_account`, and `already_united` when another attempt was faster. */
export function decideUnion(from: Side | undefined, into: Side | undefined): Result<undefined> {
  if (!from || !into || from.kind !== 'resident' || into.kind !== 'resident') return refuse('not_found');
  if (from.id === into.id) return refuse('same_account');
  if (from.unitedIntoId !== null || into.unitedIntoId !== null) return refuse('already_united');
  return ok();
}

/** For so long it can be undone. */
export const undoDays = 30;
export const undoUntil = (at: Date): Date => new Date(at.getTime() + undoDays * 24 * 3_600_000);

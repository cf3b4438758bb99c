import { ok, type Result, refuse } from '@/lib/platform/result';
import type { HotlineState } from '../states';

/** Cases somebody waits for within 48 hours. */
const waiting: readonly HotlineState[] = ['received', 'routed', 'in_progress', 'reopened'];

interface Side {
  id: number;
  phoneId: number;
  state: HotlineState;
  receivedAt: Date;
  /** Others were joined into it. */
  hasJoined: boolean;
  /** Its sender is being asked whether a case may be made of it, or an officer prepares to ask. */
  hasQuestion: boolean;
}

/**
 * Which of two cases of one number goes on, the earlier, and which is read with it; so the promise that began first is the one that counts. Refuses
 * `join_itself`, `join_other_number`, `join_ended`, `join_has_others`, `join_has_question`.
 */
export function decideJoin<S extends Side>(one: S, other: S): Result<{ earlier: S; later: S }> {
  if (one.id === other.id) return refuse('join_itself');
  if (one.phoneId !== other.phoneId) return refuse('join_other_number');
  if (!waiting.includes(one.state) || !waiting.includes(other.state)) return refuse('join_ended');
  const [earlier, later] = isBefore(one, other) ? [one, other] : [other, one];
  if (later.hasJoined) return refuse('join_has_others');
  return later.hasQuestion ? refuse('join_has_question') : ok({ earlier, later });
}

const isBefore = (one: Side, other: Side): boolean =>
  one.receivedAt.getTime() - other.receivedAt.getTime() < 0 ||
  (one.receivedAt.getTime() === other.receivedAt.getTime() && one.id < other.id);

/** Which texts of an open case make another: some of its own, not all. Refuses `split_none`, `split_all` and `wrong_state`. */
export function decideSplit(state: HotlineState, own: readonly number[], chosen: readonly number[]): Result<number[]> {
  if (!waiting.includes(state)) return refuse('wrong_state', { detail: { state } });
  const taken = own.filter((id) => chosen.includes(id));
  if (taken.length === 0) return refuse('split_none');
  return taken.length === own.length ? refuse('split_all') : ok(taken);
}

import type { Actor } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import type { Made } from '@/lib/quality/permissions/row';
import type { Cast } from '../cast';

/** Makes a case of one section of the table of permissions, in a state. */
export type Maker = (cast: Cast, state: string | undefined) => Promise<Partial<Made>>;

/** Does one piece of work as somebody; throws with the refusal when it is refused. */
export async function as<T>(actor: Actor, run: (work: Work) => Promise<Result<T>>): Promise<T> {
  const result = await transact(actor, new Date(), run);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.value;
}

const weeks = 21;

/** What every case has, unless its maker says otherwise. */
export const usual = (cast: Cast): Made => ({
  number: '',
  version: '1',
  twin: '',
  part: '',
  otherPart: '',
  otherDepartment: String(cast.otherDepartment),
  dong: cast.dong,
  department: String(cast.department),
  zone: String(cast.zone),
  day: dayOf(new Date(Date.now() + weeks * 86_400_000)),
});

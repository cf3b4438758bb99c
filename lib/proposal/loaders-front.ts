import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listProposalCards } from './queries-list';
import { stages } from './rules-stage';
import type { ProposalState } from './states';

/** What the front page shows of proposals: those on their way, the highest first and of each level the most supported; and the newest. */
export async function loadFrontProposals() {
  const at = now();
  const list = async (states: readonly ProposalState[], sort: 'supported' | 'newest', limit: number) =>
    (await listProposalCards({ states, sort, limit, day: dayOf(at) })).cards;
  const [high, district, hub, newest] = await Promise.all([
    list([...stages.adopted, 'planned', 'carrying_out'], 'supported', 2),
    list(stages.district, 'supported', 2),
    list(stages.hub, 'supported', 2),
    list(['published'], 'newest', 5),
  ]);
  return { rising: [...high, ...district, ...hub], newest, now: at };
}

import type { ComplaintCase } from './complaints';
import type { ProposalCase } from './proposals';
import type { Told, World } from './world';

export interface Notice {
  memberId: number;
  event: Told;
  because: string;
  at: Date;
  readAt: Date | null;
}

/** Steps that their author took, or that say nothing new to a resident. */
const quiet = new Set([
  'submit',
  'rate',
  'edit',
  'draft',
  'prepare_decision',
  'route',
  'reroute',
  'merge_in',
  'merge_out',
]);
/** Steps that those who added their voice hear of. */
const forSupporters = new Set(['raise', 'adopt', 'adopt_partially', 'decline', 'plan', 'finish', 'stop', 'merge']);

/** Who was told what, as the portal would have told it. */
export function tellNotices(world: World): Notice[] {
  const notices: Notice[] = [];
  for (const event of world.events) {
    const what = event.row.type.split('.')[1] ?? '';
    if (quiet.has(what)) continue;
    const c = event.subject;
    if (c.noun !== 'proposal' && c.noun !== 'complaint') continue;
    const { authorId } = c as ProposalCase | ComplaintCase;
    if (event.row.memberId !== authorId) notices.push(notice(world, event, authorId, 'author'));
    if (c.noun === 'proposal' && event.row.public && forSupporters.has(what)) {
      for (const [memberId, since] of (c as ProposalCase).supports) {
        if (since < event.row.at) notices.push(notice(world, event, memberId, 'supporter'));
      }
    }
  }
  return notices;
}

/** What is older than five days has mostly been read. */
function notice(world: World, event: Told, memberId: number, because: string): Notice {
  const { at } = event.row;
  const age = world.times.now.getTime() - at.getTime();
  const read = age > 5 * 86_400_000 && world.chance.chance(0.9);
  return {
    memberId,
    event,
    because,
    at,
    readAt: read ? new Date(at.getTime() + world.chance.int(1, 70) * 3_600_000) : null,
  };
}

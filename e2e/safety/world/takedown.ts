import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { takedown } from '@/db/schema/moderation';
import { askTakedown, settleTakedown } from '@/lib/moderation/mutations/takedown';
import { receiptHash } from '@/lib/moderation/queries/takedown';
import { getTarget } from '@/lib/moderation/queries/target';
import { publishedProposal } from './published';
import { as, type Maker } from './world';

/** A proposal of the author that somebody wants taken down; `part` is the request. */
export const makeTakedown: Maker = async (cast, state = 'asked') => {
  const number = await publishedProposal(cast);
  const target = await getTarget(number, null);
  if (!target) throw new Error('a published proposal can be taken down');
  const receipt = randomBytes(16).toString('hex');
  const asked = {
    number,
    comment: null,
    receipt,
    ground: 'privacy' as const,
    asker: 'self' as const,
    claim: 'It names me.',
    email: null,
  };
  await as({ kind: 'visitor' }, (work) => askTakedown(work, asked, target, receiptHash(receipt)));
  const [row] = await db
    .select({ id: takedown.id })
    .from(takedown)
    .where(eq(takedown.receipt, receiptHash(receipt)));
  const id = row?.id ?? 0;
  const decision = { id, outcome: 'hide' as const, days: 30, reason: 'It names a neighbour.' };
  if (state === 'hidden') await as(cast.secondPlanner, (work) => settleTakedown(work, decision));
  return { number, part: String(id) };
};

'use server';

import { action } from '@/lib/platform/action';
import type { Actor } from '@/lib/platform/actor';
import { paths } from '@/lib/platform/paths';
import { reopenHold, settleHold } from '../mutations/burst';
import { mayReviewSupports } from '../policy';
import { getHoldCase } from '../queries/burst';
import { holdSettlement, whichHold } from '../schema';

async function inMyReach(input: { id: number }, actor: Actor) {
  const found = await getHoldCase(input.id);
  return found && mayReviewSupports(actor, found) ? found : null;
}

export const settleSupports = action({
  name: 'proposal.settle_supports',
  input: holdSettlement,
  subject: inMyReach,
  may: mayReviewSupports,
  run: (work, { id, outcome, release, reason }) =>
    settleHold(work, { id, reason, release: outcome === 'all' ? 'all' : outcome === 'none' ? [] : release }),
  // The burst moves to another list, so the page itself says what was done.
  done: ({ outcome }, _input, lang) => ({ redirect: `${paths(lang).deskSupports}?done=${outcome}` }),
});

export const reopenSupports = action({
  name: 'proposal.reopen_supports',
  input: whichHold,
  subject: inMyReach,
  may: mayReviewSupports,
  run: (work, { id }) => reopenHold(work, id),
  done: (_value, _input, lang) => ({ redirect: `${paths(lang).deskSupports}?done=reopened` }),
});

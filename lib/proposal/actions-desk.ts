'use server';

import { action } from '@/lib/platform/action';
import type { Actor } from '@/lib/platform/actor';
import { proposalDeskCopy } from './copy/desk';
import { mergeProposal, unmergeProposal } from './mutations/merge';
import { publishProposal, redirectProposal, requestSupplement, returnProposal } from './mutations/screen';
import { mayScreenProposal } from './policy';
import { getProposalCase } from './queries';
import { proposalMerge, proposalRedirect, proposalStep } from './schema';

/** What this desk does not screen does not exist for it. Whether the step is possible now is decided under the lock. */
async function onMyDesk(input: { number: string }, actor: Actor) {
  const found = await getProposalCase(input.number);
  return found && mayScreenProposal(actor, found) ? found : null;
}

export const publish = action({
  name: 'proposal.publish',
  input: proposalStep,
  subject: onMyDesk,
  may: mayScreenProposal,
  run: publishProposal,
  done: (_value, _input, lang) => ({ message: proposalDeskCopy[lang].done.publish }),
});

export const giveBack = action({
  name: 'proposal.return',
  input: proposalStep,
  subject: onMyDesk,
  may: mayScreenProposal,
  run: returnProposal,
  done: (_value, _input, lang) => ({ message: proposalDeskCopy[lang].done.return }),
});

export const askForSupplement = action({
  name: 'proposal.request_supplement',
  input: proposalStep,
  subject: onMyDesk,
  may: mayScreenProposal,
  run: requestSupplement,
  done: (_value, _input, lang) => ({ message: proposalDeskCopy[lang].done.request_supplement }),
});

export const redirectToComplaint = action({
  name: 'proposal.redirect',
  input: proposalRedirect,
  subject: onMyDesk,
  may: mayScreenProposal,
  run: redirectProposal,
  done: (_value, _input, lang) => ({ message: proposalDeskCopy[lang].done.redirect }),
});

export const merge = action({
  name: 'proposal.merge',
  input: proposalMerge,
  subject: onMyDesk,
  may: mayScreenProposal,
  run: mergeProposal,
  done: (_value, _input, lang) => ({ message: proposalDeskCopy[lang].done.merge }),
});

export const unmerge = action({
  name: 'proposal.unmerge',
  input: proposalStep,
  subject: onMyDesk,
  may: mayScreenProposal,
  run: unmergeProposal,
  done: (_value, _input, lang) => ({ message: proposalDeskCopy[lang].done.unmerge }),
});

'use server';

import type { Lang } from '@/lib/format/copy';
import { action } from '@/lib/platform/action';
import type { Actor } from '@/lib/platform/actor';
import { paths } from '@/lib/platform/paths';
import { mergeProposal, unmergeProposal } from './mutations/merge';
import { publishProposal, redirectProposal, requestSupplement, returnProposal } from './mutations/screen';
import { mayScreenProposal } from './policy';
import { getProposalCase } from './queries';
import { proposalMerge, proposalPublish, proposalRedirect, proposalStep } from './schema';

/** Back to the case, which says what was done: the form that did it is no longer there. */
const after = (number: string, done: string, lang: Lang) => ({
  redirect: `${paths(lang).deskProposal(number)}?${new URLSearchParams({ done })}`,
});

/** What this desk does not screen does not exist for it. Whether the step is possible now is decided under the lock. */
async function onMyDesk(input: { number: string }, actor: Actor) {
  const found = await getProposalCase(input.number);
  return found && mayScreenProposal(actor, found) ? found : null;
}

export const publish = action({
  name: 'proposal.publish',
  input: proposalPublish,
  subject: onMyDesk,
  may: mayScreenProposal,
  run: (work, { harmless, ...step }) => publishProposal(work, { ...step, harmless: harmless.length > 0 }),
  done: ({ number }, _input, lang) => after(number, 'publish', lang),
});

export const giveBack = action({
  name: 'proposal.return',
  input: proposalStep,
  subject: onMyDesk,
  may: mayScreenProposal,
  run: returnProposal,
  done: ({ number }, _input, lang) => after(number, 'return', lang),
});

export const askForSupplement = action({
  name: 'proposal.request_supplement',
  input: proposalStep,
  subject: onMyDesk,
  may: mayScreenProposal,
  run: requestSupplement,
  done: ({ number }, _input, lang) => after(number, 'request_supplement', lang),
});

export const redirectToComplaint = action({
  name: 'proposal.redirect',
  input: proposalRedirect,
  subject: onMyDesk,
  may: mayScreenProposal,
  run: redirectProposal,
  done: ({ number }, _input, lang) => after(number, 'redirect', lang),
});

export const merge = action({
  name: 'proposal.merge',
  input: proposalMerge,
  subject: onMyDesk,
  may: mayScreenProposal,
  run: mergeProposal,
  done: ({ number }, _input, lang) => after(number, 'merge', lang),
});

export const unmerge = action({
  name: 'proposal.unmerge',
  input: proposalStep,
  subject: onMyDesk,
  may: mayScreenProposal,
  run: unmergeProposal,
  done: ({ number }, _input, lang) => after(number, 'unmerge', lang),
});

'use server';

import { randomUUID } from 'node:crypto';
import { action } from '@/lib/platform/action';
import type { Actor } from '@/lib/platform/actor';
import { memberIdOf } from '@/lib/platform/actor';
import { saveDraft, wipeDraft } from '@/lib/platform/form/draft';
import { paths } from '@/lib/platform/paths';
import { currentNetwork } from '@/lib/platform/rate-limit/network';
import { ok, refuse } from '@/lib/platform/result';
import { proposalCopy } from './copy';
import { proposalFormCopy } from './copy/form';
import { editProposal, fileProposal } from './mutations/file';
import { supportProposal, takeSupportBack } from './mutations/support';
import { withdrawProposal } from './mutations/withdraw';
import { mayFileProposal, mayMoveProposal, mayReadProposal } from './policy';
import { getProposalCase } from './queries';
import {
  draftFields,
  noFields,
  proposalDraft,
  proposalEdit,
  proposalFiling,
  proposalStep,
  whichProposal,
} from './schema';

/** What is not there for this reader is answered like what is not there. */
async function readable(input: { number: string }, actor: Actor) {
  const found = await getProposalCase(input.number);
  return found && mayReadProposal(actor, found) ? found : null;
}

export const submitProposal = action({
  name: 'proposal.submit',
  input: proposalFiling,
  may: mayFileProposal,
  run: fileProposal,
  done: ({ number }, _input, lang) => ({ redirect: paths(lang).receipt(number) }),
});

export const changeProposal = action({
  name: 'proposal.edit',
  input: proposalEdit,
  subject: readable,
  // Whether it is too late is decided under the lock, where the answer can say why.
  may: (actor, subject) => memberIdOf(actor) === subject.authorId,
  run: editProposal,
  done: ({ number }, _input, lang) => ({ redirect: paths(lang).proposal(number) }),
});

export const saveProposalDraft = action({
  name: 'proposal.draft',
  input: proposalDraft,
  may: mayFileProposal,
  run: async (work, typed) => {
    const memberId = memberIdOf(work.actor);
    if (memberId === null) return refuse('sign_in_required');
    const kept = await saveDraft(work.tx, memberId, 'proposal', present(typed), draftFields, work.now);
    return kept ? ok() : refuse('too_large');
  },
  done: (_value, _input, lang) => ({ message: proposalFormCopy[lang].saved }),
});

export const compareProposalDraft = action({
  name: 'proposal.draft_and_compare',
  input: proposalDraft,
  may: mayFileProposal,
  run: async (work, typed) => {
    const memberId = memberIdOf(work.actor);
    if (memberId === null) return refuse('sign_in_required');
    const kept = await saveDraft(work.tx, memberId, 'proposal', present(typed), draftFields, work.now);
    return kept ? ok() : refuse('too_large');
  },
  done: (_value, _input, lang) => ({ redirect: `${paths(lang).newProposal}?similar=1#similar` }),
});

export const dropProposalDraft = action({
  name: 'proposal.drop_draft',
  input: noFields,
  may: mayFileProposal,
  run: async (work) => {
    const memberId = memberIdOf(work.actor);
    if (memberId !== null) await wipeDraft(work.tx, memberId, 'proposal');
    return ok();
  },
  // A new address, so that the form starts afresh.
  done: (_value, _input, lang) => ({ redirect: `${paths(lang).newProposal}?fresh=${randomUUID().slice(0, 8)}` }),
});

export const addSupport = action({
  name: 'proposal.support',
  input: whichProposal,
  subject: readable,
  // Who may not is told why by the rule.
  may: (actor) => actor.kind !== 'visitor',
  run: (work, { number }) => supportProposal(work, number, currentNetwork()),
  done: ({ standing }, _input, lang) => ({
    message: standing === 'counted' ? proposalCopy[lang].supportAdded : proposalCopy[lang].supportHeld,
  }),
});

export const removeSupport = action({
  name: 'proposal.take_support_back',
  input: whichProposal,
  subject: readable,
  may: (actor) => actor.kind === 'resident',
  run: (work, { number }) => takeSupportBack(work, number),
  done: (_value, _input, lang) => ({ message: proposalCopy[lang].supportTaken }),
});

export const takeBackProposal = action({
  name: 'proposal.withdraw',
  input: proposalStep,
  subject: readable,
  may: (actor, subject) => memberIdOf(actor) === subject.authorId || mayMoveProposal(actor, subject, 'withdraw'),
  run: withdrawProposal,
  done: (_value, _input, lang) => ({ message: proposalCopy[lang].withdrawn }),
});

/** Without the fields that were not sent. */
function present(typed: Record<string, string | string[] | undefined>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

import type { ProposalEvent } from './states';

/** What a step is called once it has happened. */
export const proposalFacts = {
  publish: 'proposal.published',
  return: 'proposal.returned',
  resubmit: 'proposal.resubmitted',
  request_supplement: 'proposal.supplement_requested',
  supplement: 'proposal.supplemented',
  redirect: 'proposal.redirected',
  merge: 'proposal.merged',
  unmerge: 'proposal.unmerged',
  gather: 'proposal.gathered',
  take_out: 'proposal.taken_out',
  not_gather: 'proposal.not_gathered',
  raise: 'proposal.raised',
  send_back: 'proposal.sent_back',
  adopt: 'proposal.adopted',
  adopt_partially: 'proposal.partially_adopted',
  decline: 'proposal.not_adopted',
  re_examine: 'proposal.re_examination_asked',
  plan: 'proposal.planned',
  start: 'proposal.started',
  finish: 'proposal.finished',
  stop: 'proposal.stopped',
  withdraw: 'proposal.withdrawn',
} as const satisfies Record<ProposalEvent, string>;

/** Facts that are no change of state. */
export const submitted = 'proposal.submitted';
export const edited = 'proposal.edited';

export type ProposalFact = (typeof proposalFacts)[ProposalEvent] | typeof submitted | typeof edited;

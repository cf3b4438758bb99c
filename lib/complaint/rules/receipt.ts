import type { ProposalState } from '@/lib/proposal/states';
import type { ComplaintState } from '../states';

/** What a receipt that is opened later says of what comes next. */
export type Next = 'received' | 'working' | 'asked' | 'answered' | 'over' | 'submitted' | 'toMend' | 'rising';

const ofComplaint: Record<ComplaintState, Next> = {
  received: 'received',
  routed: 'working',
  in_progress: 'working',
  reopened: 'working',
  supplement_requested: 'asked',
  answered: 'answered',
  closed: 'over',
  transferred: 'over',
  merged: 'over',
  withdrawn: 'over',
};

const atEnd: readonly ProposalState[] = [
  'not_gathered',
  'not_adopted',
  'done',
  'stopped',
  'redirected',
  'merged',
  'withdrawn',
];

export const nextOfComplaint = (state: ComplaintState): Next => ofComplaint[state];

export function nextOfProposal(state: ProposalState): Next {
  if (state === 'submitted') return 'submitted';
  if (state === 'returned' || state === 'supplement_requested') return 'toMend';
  return atEnd.includes(state) ? 'over' : 'rising';
}

import { defineWorkflow } from '@/lib/platform/workflow';

/** From the resident's desk to the result. The upper half is the dong's and the hub's; from `under_review` on it follows its agenda item and project. */
export const proposalWorkflow = defineWorkflow({
  noun: 'proposal',
  initial: 'submitted',
  states: [
    'submitted',
    'supplement_requested',
    'returned',
    'published',
    'gathered',
    'not_gathered',
    'under_review',
    'adopted',
    'partially_adopted',
    'not_adopted',
    're_examination',
    'planned',
    'carrying_out',
    'done',
    'stopped',
    'redirected',
    'merged',
    'withdrawn',
  ],
  transitions: [
    { event: 'publish', from: ['submitted'], to: 'published', by: ['dong_officer'], reason: 'none', public: true },
    { event: 'return', from: ['submitted'], to: 'returned', by: ['dong_officer'], reason: 'required', public: false },
    { event: 'resubmit', from: ['returned'], to: 'submitted', by: ['author'], reason: 'none', public: false },
    {
      event: 'request_supplement',
      from: ['submitted'],
      to: 'supplement_requested',
      by: ['dong_officer'],
      reason: 'required',
      public: false,
    },
    {
      event: 'supplement',
      from: ['supplement_requested'],
      to: 'submitted',
      by: ['author'],
      reason: 'none',
      public: false,
    },
    {
      event: 'redirect',
      from: ['submitted'],
      to: 'redirected',
      by: ['dong_officer'],
      reason: 'required',
      public: false,
    },
    {
      event: 'merge',
      from: ['published', 'not_gathered'],
      to: 'merged',
      by: ['dong_officer', 'hub_officer'],
      reason: 'optional',
      public: true,
    },
    {
      event: 'unmerge',
      from: ['merged'],
      to: 'published',
      by: ['dong_officer', 'hub_officer'],
      reason: 'optional',
      public: true,
    },
    {
      event: 'gather',
      from: ['published', 'not_gathered'],
      to: 'gathered',
      by: ['hub_officer'],
      reason: 'none',
      public: true,
    },
    { event: 'take_out', from: ['gathered'], to: 'published', by: ['hub_officer'], reason: 'optional', public: true },
    {
      event: 'not_gather',
      from: ['published'],
      to: 'not_gathered',
      by: ['hub_officer'],
      reason: 'required',
      public: true,
    },
    { event: 'raise', from: ['gathered'], to: 'under_review', by: ['hub_officer'], reason: 'none', public: true },
    { event: 'send_back', from: ['under_review'], to: 'gathered', by: ['planner'], reason: 'required', public: true },
    {
      event: 'adopt',
      from: ['under_review', 're_examination'],
      to: 'adopted',
      by: ['planner'],
      reason: 'optional',
      public: true,
    },
    {
      event: 'adopt_partially',
      from: ['under_review', 're_examination'],
      to: 'partially_adopted',
      by: ['planner'],
      reason: 'required',
      public: true,
    },
    {
      event: 'decline',
      from: ['under_review', 're_examination'],
      to: 'not_adopted',
      by: ['planner'],
      reason: 'required',
      public: true,
    },
    {
      event: 're_examine',
      from: ['partially_adopted', 'not_adopted'],
      to: 're_examination',
      by: ['author'],
      reason: 'required',
      public: true,
    },
    {
      event: 'plan',
      from: ['adopted', 'partially_adopted'],
      to: 'planned',
      by: ['planner'],
      reason: 'none',
      public: true,
    },
    {
      event: 'start',
      from: ['planned'],
      to: 'carrying_out',
      by: ['department_officer', 'planner'],
      reason: 'none',
      public: true,
    },
    {
      event: 'finish',
      from: ['carrying_out'],
      to: 'done',
      by: ['department_officer', 'planner'],
      reason: 'none',
      public: true,
    },
    {
      event: 'stop',
      from: ['planned', 'carrying_out'],
      to: 'stopped',
      by: ['department_officer', 'planner'],
      reason: 'required',
      public: true,
    },
    {
      event: 'withdraw',
      from: ['submitted', 'returned', 'supplement_requested', 'published', 'not_gathered'],
      to: 'withdrawn',
      by: ['author'],
      reason: 'optional',
      public: true,
    },
  ],
});

export type ProposalState = (typeof proposalWorkflow.states)[number];
export type ProposalEvent = (typeof proposalWorkflow.transitions)[number]['event'];

/** States that the public never sees: not yet published, or taken away before it was. */
export const unpublishedStates: readonly ProposalState[] = [
  'submitted',
  'supplement_requested',
  'returned',
  'redirected',
];

/** How far a voice has risen: 1 dong, 2 hub, 3 district. */
export function levelOf(state: ProposalState): 1 | 2 | 3 {
  if (state === 'gathered') return 2;
  const district: readonly ProposalState[] = [
    'under_review',
    'adopted',
    'partially_adopted',
    'not_adopted',
    're_examination',
    'planned',
    'carrying_out',
    'done',
    'stopped',
  ];
  return district.includes(state) ? 3 : 1;
}

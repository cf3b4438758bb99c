import { defineWorkflow } from '@/lib/platform/workflow';

/** What an officer did to a person's words: it stands until it is lifted, and its person may object once. */
export const measureWorkflow = defineWorkflow({
  noun: 'moderation',
  initial: 'standing',
  states: ['standing', 'appealed', 'upheld', 'lifted'],
  transitions: [
    { event: 'appeal', from: ['standing'], to: 'appealed', by: ['author'], reason: 'required', public: false },
    {
      event: 'uphold',
      from: ['appealed'],
      to: 'upheld',
      by: ['dong_officer', 'hub_officer', 'planner', 'admin'],
      reason: 'required',
      public: false,
    },
    {
      event: 'lift',
      from: ['standing', 'appealed'],
      to: 'lifted',
      by: ['dong_officer', 'hub_officer', 'planner', 'admin'],
      reason: 'required',
      public: false,
    },
  ],
});

export type MeasureState = (typeof measureWorkflow.states)[number];
export type MeasureEvent = (typeof measureWorkflow.transitions)[number]['event'];

import { defineWorkflow } from '@/lib/platform/workflow';

/** The work on a dong's brand. What residents see rests until a second officer publishes what a first one wrote. */
export const brandWorkflow = defineWorkflow({
  noun: 'brand',
  initial: 'draft',
  states: ['resting', 'draft', 'waiting'],
  transitions: [
    {
      event: 'save',
      from: ['resting', 'draft', 'waiting'],
      to: 'draft',
      by: ['dong_officer'],
      reason: 'none',
      public: false,
    },
    {
      event: 'restore',
      from: ['resting', 'draft', 'waiting'],
      to: 'draft',
      by: ['dong_officer'],
      reason: 'none',
      public: false,
    },
    { event: 'submit', from: ['draft'], to: 'waiting', by: ['dong_officer'], reason: 'none', public: false },
    {
      event: 'return',
      from: ['waiting'],
      to: 'draft',
      by: ['dong_officer', 'planner'],
      reason: 'required',
      public: false,
    },
    {
      event: 'publish',
      from: ['waiting'],
      to: 'resting',
      by: ['dong_officer', 'planner'],
      reason: 'none',
      public: true,
    },
    {
      event: 'discard',
      from: ['draft', 'waiting'],
      to: 'resting',
      by: ['dong_officer'],
      reason: 'none',
      public: false,
    },
  ],
});

export type BrandState = (typeof brandWorkflow.states)[number];
export type BrandEvent = (typeof brandWorkflow.transitions)[number]['event'];

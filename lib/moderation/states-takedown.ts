import { defineWorkflow } from '@/lib/platform/workflow';

/** Words that hurt somebody's rights: hidden for up to thirty days, then shown again or removed for good. */
export const takedownWorkflow = defineWorkflow({
  noun: 'takedown',
  initial: 'asked',
  states: ['asked', 'refused', 'hidden', 'objected', 'restored', 'removed'],
  transitions: [
    {
      event: 'refuse',
      from: ['asked'],
      to: 'refused',
      by: ['dong_officer', 'hub_officer', 'planner', 'admin'],
      reason: 'required',
      public: false,
    },
    {
      event: 'hide',
      from: ['asked'],
      to: 'hidden',
      by: ['dong_officer', 'hub_officer', 'planner', 'admin'],
      reason: 'required',
      public: true,
    },
    { event: 'object', from: ['hidden'], to: 'objected', by: ['author'], reason: 'required', public: false },
    {
      event: 'restore',
      from: ['hidden', 'objected'],
      to: 'restored',
      by: ['dong_officer', 'hub_officer', 'planner', 'admin', 'system'],
      reason: 'optional',
      public: true,
    },
    {
      event: 'remove',
      from: ['hidden', 'objected'],
      to: 'removed',
      by: ['dong_officer', 'hub_officer', 'planner', 'admin'],
      reason: 'required',
      public: true,
    },
  ],
});

export type TakedownState = (typeof takedownWorkflow.states)[number];
export type TakedownEvent = (typeof takedownWorkflow.transitions)[number]['event'];

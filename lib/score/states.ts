import { defineWorkflow } from '@/lib/platform/workflow';

/** A score is entered by one planner, published by another, and taken down with a reason; then it can be mended and published again. */
export const scoreWorkflow = defineWorkflow({
  noun: 'score',
  initial: 'draft',
  states: ['draft', 'published', 'taken_down'],
  transitions: [
    {
      event: 'publish',
      from: ['draft', 'taken_down'],
      to: 'published',
      by: ['planner'],
      reason: 'none',
      public: true,
    },
    { event: 'take_down', from: ['published'], to: 'taken_down', by: ['planner'], reason: 'required', public: true },
  ],
});

export type ScoreState = (typeof scoreWorkflow.states)[number];
export type ScoreEvent = (typeof scoreWorkflow.transitions)[number]['event'];

import { defineWorkflow } from '@/lib/platform/workflow';

/** A practice is written by the district's planners, shown to everyone, and taken down again with a reason. */
export const practiceWorkflow = defineWorkflow({
  noun: 'practice',
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

export type PracticeState = (typeof practiceWorkflow.states)[number];
export type PracticeEvent = (typeof practiceWorkflow.transitions)[number]['event'];

import { defineWorkflow } from '@/lib/platform/workflow';

/** A round is drafted by a planner, opened, over when its time is, and its result is there for everyone at the same moment. */
export const evaluationWorkflow = defineWorkflow({
  noun: 'evaluation',
  initial: 'draft',
  states: ['draft', 'open', 'closed', 'published', 'cancelled'],
  transitions: [
    { event: 'open', from: ['draft'], to: 'open', by: ['planner'], reason: 'none', public: true },
    { event: 'close', from: ['open'], to: 'closed', by: ['system'], reason: 'none', public: true },
    { event: 'end_early', from: ['open'], to: 'closed', by: ['planner'], reason: 'required', public: true },
    { event: 'publish', from: ['closed'], to: 'published', by: ['planner'], reason: 'none', public: true },
    { event: 'cancel', from: ['open', 'closed'], to: 'cancelled', by: ['planner'], reason: 'required', public: true },
  ],
});

export type EvaluationState = (typeof evaluationWorkflow.states)[number];
export type EvaluationEvent = (typeof evaluationWorkflow.transitions)[number]['event'];

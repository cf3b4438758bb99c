import { defineWorkflow } from '@/lib/platform/workflow';

const keepers = ['department_officer', 'dong_officer', 'planner'] as const;

/** A course is written, opened for registration, held when its first session begins, and done some days after its last. */
export const courseWorkflow = defineWorkflow({
  noun: 'course',
  initial: 'draft',
  states: ['draft', 'open', 'held', 'done', 'cancelled'],
  transitions: [
    { event: 'open', from: ['draft'], to: 'open', by: keepers, reason: 'none', public: true },
    { event: 'begin', from: ['open'], to: 'held', by: ['system'], reason: 'none', public: true },
    { event: 'finish', from: ['held'], to: 'done', by: [...keepers, 'system'], reason: 'none', public: true },
    { event: 'cancel', from: ['open', 'held'], to: 'cancelled', by: keepers, reason: 'required', public: true },
  ],
});

export type CourseState = (typeof courseWorkflow.states)[number];
export type CourseEvent = (typeof courseWorkflow.transitions)[number]['event'];

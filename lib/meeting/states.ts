import { defineWorkflow } from '@/lib/platform/workflow';

const keepers = ['hub_officer', 'department_officer', 'planner'] as const;

/** A meeting is announced, held, and its minutes are published. What is internal has no public step, whatever this table says. */
export const meetingWorkflow = defineWorkflow({
  noun: 'meeting',
  initial: 'announced',
  states: ['announced', 'held', 'published', 'cancelled'],
  transitions: [
    { event: 'edit', from: ['announced'], to: 'announced', by: keepers, reason: 'none', public: true },
    { event: 'move', from: ['announced'], to: 'announced', by: keepers, reason: 'required', public: true },
    { event: 'cancel', from: ['announced'], to: 'cancelled', by: keepers, reason: 'required', public: true },
    { event: 'hold', from: ['announced'], to: 'held', by: keepers, reason: 'none', public: true },
    { event: 'write', from: ['held'], to: 'held', by: keepers, reason: 'none', public: false },
    { event: 'publish', from: ['held'], to: 'published', by: keepers, reason: 'none', public: true },
    { event: 'correct', from: ['published'], to: 'published', by: keepers, reason: 'required', public: true },
  ],
});

export type MeetingState = (typeof meetingWorkflow.states)[number];
export type MeetingEvent = (typeof meetingWorkflow.transitions)[number]['event'];

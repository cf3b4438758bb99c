import { defineWorkflow } from '@/lib/platform/workflow';

const desks = ['dong_officer', 'department_officer'] as const;

/** There is no way to `closed` past a delivered answer, except a repeat (Civil Petitions Treatment Act, art. 23: the same content a third time after two notified answers). */
export const complaintWorkflow = defineWorkflow({
  noun: 'complaint',
  initial: 'received',
  states: [
    'received',
    'routed',
    'in_progress',
    'supplement_requested',
    'answered',
    'closed',
    'reopened',
    'transferred',
    'merged',
    'withdrawn',
  ],
  transitions: [
    {
      event: 'route',
      from: ['received', 'reopened'],
      to: 'routed',
      by: ['dong_officer', 'department_officer', 'planner'],
      reason: 'optional',
      public: true,
    },
    {
      event: 'reroute',
      from: ['routed', 'in_progress'],
      to: 'routed',
      by: ['dong_officer', 'department_officer', 'planner'],
      reason: 'required',
      public: true,
    },
    {
      event: 'start',
      from: ['received', 'routed', 'reopened'],
      to: 'in_progress',
      by: desks,
      reason: 'none',
      public: true,
    },
    {
      event: 'request_supplement',
      from: ['received', 'routed', 'in_progress'],
      to: 'supplement_requested',
      by: desks,
      reason: 'required',
      public: false,
    },
    {
      event: 'supplement',
      from: ['supplement_requested'],
      to: 'in_progress',
      by: ['author'],
      reason: 'none',
      public: false,
    },
    { event: 'answer', from: ['in_progress'], to: 'answered', by: desks, reason: 'none', public: true },
    { event: 'reopen', from: ['answered', 'closed'], to: 'reopened', by: ['author'], reason: 'required', public: true },
    {
      event: 'close',
      from: ['answered'],
      to: 'closed',
      by: ['author', 'dong_officer', 'department_officer', 'system'],
      reason: 'none',
      public: true,
    },
    {
      event: 'close_repeat',
      from: ['received', 'routed', 'in_progress'],
      to: 'closed',
      by: desks,
      reason: 'required',
      public: true,
    },
    {
      event: 'transfer',
      from: ['received', 'routed', 'in_progress'],
      to: 'transferred',
      by: desks,
      reason: 'required',
      public: true,
    },
    {
      event: 'merge',
      from: ['received', 'routed', 'in_progress'],
      to: 'merged',
      by: desks,
      reason: 'optional',
      public: true,
    },
    { event: 'unmerge', from: ['merged'], to: 'received', by: desks, reason: 'optional', public: true },
    {
      event: 'withdraw',
      from: ['received', 'routed', 'in_progress', 'supplement_requested', 'reopened'],
      to: 'withdrawn',
      by: ['author'],
      reason: 'optional',
      public: true,
    },
  ],
});

export type ComplaintState = (typeof complaintWorkflow.states)[number];
export type ComplaintEvent = (typeof complaintWorkflow.transitions)[number]['event'];

/** Open for the desk: someone still owes the resident something. */
export const openStates: readonly ComplaintState[] = [
  'received',
  'routed',
  'in_progress',
  'supplement_requested',
  'reopened',
];

import { defineWorkflow } from '@/lib/platform/workflow';

/** A support programme is written by its department, opened for everyone, and closed with a reason. */
export const programmeWorkflow = defineWorkflow({
  noun: 'programme',
  initial: 'draft',
  states: ['draft', 'open', 'closed'],
  transitions: [
    {
      event: 'publish',
      from: ['draft', 'closed'],
      to: 'open',
      by: ['department_officer', 'planner'],
      reason: 'none',
      public: true,
    },
    {
      event: 'close',
      from: ['open'],
      to: 'closed',
      by: ['department_officer', 'planner'],
      reason: 'required',
      public: true,
    },
  ],
});

/**
 * What a merchant asks for. Nothing of it is public: the steps are for the one who applied and the desk. What is granted is a public step of the programme, without
 * saying to whom.
 */
export const applicationWorkflow = defineWorkflow({
  noun: 'application',
  initial: 'submitted',
  states: ['submitted', 'supplement_requested', 'approved', 'refused', 'objected', 'upheld', 'withdrawn'],
  transitions: [
    {
      event: 'request_supplement',
      from: ['submitted'],
      to: 'supplement_requested',
      by: ['department_officer'],
      reason: 'required',
      public: false,
    },
    {
      event: 'supplement',
      from: ['supplement_requested'],
      to: 'submitted',
      by: ['author'],
      reason: 'required',
      public: false,
    },
    {
      event: 'approve',
      from: ['submitted'],
      to: 'approved',
      by: ['department_officer'],
      reason: 'optional',
      public: false,
    },
    {
      event: 'refuse',
      from: ['submitted', 'supplement_requested'],
      to: 'refused',
      by: ['department_officer'],
      reason: 'required',
      public: false,
    },
    { event: 'object', from: ['refused'], to: 'objected', by: ['author'], reason: 'required', public: false },
    {
      event: 'overturn',
      from: ['objected'],
      to: 'approved',
      by: ['department_officer', 'planner'],
      reason: 'required',
      public: false,
    },
    {
      event: 'uphold',
      from: ['objected'],
      to: 'upheld',
      by: ['department_officer', 'planner'],
      reason: 'required',
      public: false,
    },
    {
      event: 'withdraw',
      from: ['submitted', 'supplement_requested', 'objected', 'approved'],
      to: 'withdrawn',
      by: ['author'],
      reason: 'none',
      public: false,
    },
    {
      event: 'merge',
      from: ['submitted', 'supplement_requested', 'objected'],
      to: 'withdrawn',
      by: ['system'],
      reason: 'none',
      public: false,
    },
    {
      event: 'cancel',
      from: ['approved'],
      to: 'withdrawn',
      by: ['department_officer'],
      reason: 'required',
      public: false,
    },
  ],
});

export type ProgrammeEvent = (typeof programmeWorkflow.transitions)[number]['event'];
export type ApplicationState = (typeof applicationWorkflow.states)[number];
export type ApplicationEvent = (typeof applicationWorkflow.transitions)[number]['event'];

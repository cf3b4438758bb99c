import { defineWorkflow } from '@/lib/platform/workflow';

/** What the office or an institution has promised and reports on. A delay says why and until when. */
export const projectWorkflow = defineWorkflow({
  noun: 'project',
  initial: 'planned',
  states: ['planned', 'running', 'delayed', 'done', 'stopped'],
  transitions: [
    {
      event: 'start',
      from: ['planned'],
      to: 'running',
      by: ['department_officer', 'institution_officer', 'planner'],
      reason: 'none',
      public: true,
    },
    {
      event: 'delay',
      from: ['planned', 'running', 'delayed'],
      to: 'delayed',
      by: ['department_officer', 'institution_officer', 'planner'],
      reason: 'required',
      public: true,
    },
    {
      event: 'resume',
      from: ['delayed'],
      to: 'running',
      by: ['department_officer', 'institution_officer', 'planner'],
      reason: 'optional',
      public: true,
    },
    {
      event: 'finish',
      from: ['running', 'delayed'],
      to: 'done',
      by: ['department_officer', 'institution_officer', 'planner'],
      reason: 'none',
      public: true,
    },
    {
      event: 'stop',
      from: ['planned', 'running', 'delayed'],
      to: 'stopped',
      by: ['department_officer', 'institution_officer', 'planner'],
      reason: 'required',
      public: true,
    },
  ],
});

export type ProjectState = (typeof projectWorkflow.states)[number];
export type ProjectEvent = (typeof projectWorkflow.transitions)[number]['event'];

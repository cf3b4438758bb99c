import { defineWorkflow } from '@/lib/platform/workflow';

const office = ['department_officer', 'planner'] as const;

/** A call is written, opened to everyone, and closed by hand or when its last day is over. */
export const callWorkflow = defineWorkflow({
  noun: 'research_call',
  initial: 'draft',
  states: ['draft', 'open', 'closed'],
  transitions: [
    { event: 'open', from: ['draft'], to: 'open', by: office, reason: 'none', public: true },
    { event: 'close', from: ['open'], to: 'closed', by: [...office, 'system'], reason: 'none', public: true },
    { event: 'reopen', from: ['closed'], to: 'open', by: office, reason: 'required', public: true },
  ],
});

export type CallState = (typeof callWorkflow.states)[number];
export type CallEvent = (typeof callWorkflow.transitions)[number]['event'];

/**
 * A team applies, is selected or not by what one officer prepared and another published, works, reports, and is told what became of it. `author` is who leads it.
 */
export const teamWorkflow = defineWorkflow({
  noun: 'research_team',
  initial: 'applied',
  states: ['applied', 'not_selected', 'selected', 'running', 'reported', 'closed', 'ended'],
  transitions: [
    { event: 'select', from: ['applied'], to: 'selected', by: office, reason: 'required', public: true },
    { event: 'not_select', from: ['applied'], to: 'not_selected', by: office, reason: 'required', public: false },
    { event: 'start', from: ['selected'], to: 'running', by: ['author', ...office], reason: 'none', public: true },
    { event: 'report', from: ['running'], to: 'reported', by: ['author'], reason: 'none', public: true },
    { event: 'send_back', from: ['reported'], to: 'running', by: office, reason: 'required', public: true },
    { event: 'finish', from: ['reported'], to: 'closed', by: office, reason: 'required', public: true },
    {
      event: 'end',
      from: ['applied', 'selected', 'running'],
      to: 'ended',
      by: ['author', ...office, 'system'],
      reason: 'required',
      public: true,
    },
  ],
});

export type TeamState = (typeof teamWorkflow.states)[number];
export type TeamEvent = (typeof teamWorkflow.transitions)[number]['event'];

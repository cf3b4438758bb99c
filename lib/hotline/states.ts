import { defineWorkflow } from '@/lib/platform/workflow';

const office = ['mayor', 'planner', 'department_officer'] as const;
const open = ['received', 'routed', 'in_progress', 'reopened'] as const;

/**
 * Every step is internal: a text is private. The sender is `author`. Thanks wait for nobody; what takes long, or is not for this office, leaves the 48 hours
 * with a reason that is told; spam leaves them silently. What was joined is answered with the earlier case; what became a proposal or complaint, there.
 * An answer that the carrier could not deliver has answered nothing, unless it turns out to have arrived.
 */
export const hotlineWorkflow = defineWorkflow({
  noun: 'hotline',
  initial: 'received',
  states: [
    'received',
    'routed',
    'in_progress',
    'answered',
    'closed',
    'reopened',
    'praise',
    'long_term',
    'not_for_us',
    'spam',
    'joined',
    'converted',
  ],
  transitions: [
    { event: 'route', from: open, to: 'routed', by: office, reason: 'none', public: false },
    {
      event: 'start',
      from: ['received', 'routed', 'reopened'],
      to: 'in_progress',
      by: office,
      reason: 'none',
      public: false,
    },
    { event: 'answer', from: [...open, 'long_term'], to: 'answered', by: office, reason: 'none', public: false },
    { event: 'phone', from: [...open, 'long_term'], to: 'answered', by: office, reason: 'none', public: false },
    { event: 'praise', from: ['received', 'routed'], to: 'praise', by: office, reason: 'none', public: false },
    {
      event: 'take_back',
      from: ['praise', 'not_for_us', 'spam'],
      to: 'received',
      by: office,
      reason: 'none',
      public: false,
    },
    { event: 'not_for_us', from: open, to: 'not_for_us', by: office, reason: 'required', public: false },
    { event: 'spam', from: open, to: 'spam', by: office, reason: 'required', public: false },
    { event: 'join', from: open, to: 'joined', by: office, reason: 'none', public: false },
    { event: 'unjoin', from: ['joined'], to: 'received', by: office, reason: 'none', public: false },
    {
      event: 'convert',
      from: [...open, 'long_term'],
      to: 'converted',
      by: ['author'],
      reason: 'none',
      public: false,
    },
    { event: 'postpone', from: open, to: 'long_term', by: office, reason: 'required', public: false },
    { event: 'close', from: ['answered'], to: 'closed', by: office, reason: 'none', public: false },
    {
      event: 'undelivered',
      from: ['answered', 'closed'],
      to: 'in_progress',
      by: ['author', 'system'],
      reason: 'none',
      public: false,
    },
    {
      event: 'arrive',
      from: ['in_progress', 'routed'],
      to: 'answered',
      by: [...office, 'author', 'system'],
      reason: 'none',
      public: false,
    },
    { event: 'reopen', from: ['answered', 'closed'], to: 'reopened', by: ['author'], reason: 'none', public: false },
  ],
});

export type HotlineState = (typeof hotlineWorkflow.states)[number];
export type HotlineEvent = (typeof hotlineWorkflow.transitions)[number]['event'];

/** Someone waits for an answer; a new text of the same number joins the case. */
export const openStates: readonly HotlineState[] = [...open, 'long_term'];

export const categories = ['complaint', 'proposal', 'inquiry'] as const;

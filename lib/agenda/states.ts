import { defineWorkflow } from '@/lib/platform/workflow';

/** What a hub makes of proposals, until the district has decided and, if adopted, carried it out. */
export const agendaWorkflow = defineWorkflow({
  noun: 'agenda',
  initial: 'drafting',
  states: [
    'drafting',
    'submitted',
    'reviewing',
    'returned',
    'decided',
    'planned',
    'carrying_out',
    'done',
    'stopped',
    'discarded',
  ],
  transitions: [
    {
      event: 'submit',
      from: ['drafting', 'returned'],
      to: 'submitted',
      by: ['hub_officer'],
      reason: 'none',
      public: true,
    },
    {
      event: 'discard',
      from: ['drafting', 'returned'],
      to: 'discarded',
      by: ['hub_officer'],
      reason: 'optional',
      public: false,
    },
    { event: 'review', from: ['submitted'], to: 'reviewing', by: ['planner'], reason: 'none', public: true },
    {
      event: 'return',
      from: ['submitted', 'reviewing'],
      to: 'returned',
      by: ['planner'],
      reason: 'required',
      public: true,
    },
    { event: 'decide', from: ['reviewing'], to: 'decided', by: ['planner'], reason: 'none', public: true },
    { event: 're_examine', from: ['decided'], to: 'reviewing', by: ['author'], reason: 'required', public: true },
    { event: 'plan', from: ['decided'], to: 'planned', by: ['planner'], reason: 'none', public: true },
    {
      event: 'start',
      from: ['planned'],
      to: 'carrying_out',
      by: ['department_officer', 'planner'],
      reason: 'none',
      public: true,
    },
    {
      event: 'finish',
      from: ['carrying_out'],
      to: 'done',
      by: ['department_officer', 'planner'],
      reason: 'none',
      public: true,
    },
    {
      event: 'stop',
      from: ['planned', 'carrying_out'],
      to: 'stopped',
      by: ['department_officer', 'planner'],
      reason: 'required',
      public: true,
    },
  ],
});

export type AgendaState = (typeof agendaWorkflow.states)[number];
export type AgendaEvent = (typeof agendaWorkflow.transitions)[number]['event'];
export type Outcome = 'adopted' | 'partially_adopted' | 'not_adopted';

/** Before it is submitted an item is the hub's own paper. */
export const internalStates: readonly AgendaState[] = ['drafting', 'discarded'];

const hubEvents: readonly string[] = ['draft', 'edit', 'submit', 'discard'] satisfies (
  | AgendaEvent
  | 'draft'
  | 'edit'
)[];

/** Where a recorded step of an item was taken: by its hub or by the district. */
export const stepLevel = (step: { type: string }): 2 | 3 =>
  hubEvents.includes(step.type.replace('agenda.', '')) ? 2 : 3;

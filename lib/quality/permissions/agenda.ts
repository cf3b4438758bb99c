import {
  type AgendaSubject,
  mayAgenda,
  mayAnswerOpinion,
  mayEditItem,
  mayGather,
  mayPlan,
  mayReadItem,
  mayReadWork,
} from '@/lib/agenda/policy';
import { type AgendaState, agendaWorkflow } from '@/lib/agenda/states';
import type { Act, Made, Permissions } from './row';
import { steps } from './steps';

const item = (state: AgendaState): AgendaSubject => ({ zoneId: 1, state });

const words = {
  title: 'Shade on the way up',
  summary: 'Three proposals ask for places to rest.',
  why: 'The whole zone walks up this hill.',
};
const act = (asks: string, state: string, form: Act['form'] = named): Act => ({
  on: ['Agenda item'],
  asks,
  state,
  form,
});
const named = ({ number }: Made) => ({ item: number });
const asking = 'ask for opinions, prepare a decision';
const gathering = 'gather, take out, close the round';

/** What a hub makes of proposals, and what the district says to it. `part` is the opinion asked for, the other part a proposal that it holds; the twin, a proposal that waits to be gathered. */
export const agenda: Permissions = {
  sections: {
    'Agenda item': {
      'read a draft': (a) => mayReadItem(a, item('drafting')),
      'read once submitted': (a) => mayReadItem(a, item('reviewing')),
      'read opinions and prepared decisions': (a) => mayReadWork(a, item('reviewing'), [1]),
      [gathering]: (a) => mayGather(a, 1),
      edit: (a) => mayEditItem(a, item('drafting')),
      [asking]: mayPlan,
      'give an opinion': (a) => mayAnswerOpinion(a, 1),
      ...steps(agendaWorkflow.transitions, (a, state, event) => mayAgenda(a, item(state), event)),
    },
  },
  acts: {
    'lib/agenda/actions.ts#gather': act(gathering, 'drafting', ({ zone, twin }) => ({
      zone,
      proposals: [twin],
      ...words,
    })),
    'lib/agenda/actions.ts#endRound': act(gathering, 'drafting', ({ zone }) => ({
      zone,
      note: 'Everything was looked at.',
    })),
    'lib/agenda/actions.ts#addToItem': act('edit', 'drafting', ({ number, twin }) => ({
      item: number,
      proposals: [twin],
    })),
    'lib/agenda/actions.ts#takeOut': act('edit', 'drafting', ({ number, otherPart }) => ({
      item: number,
      proposal: otherPart,
    })),
    'lib/agenda/actions.ts#edit': act('edit', 'drafting', ({ number, version }) => ({
      item: number,
      version,
      ...words,
    })),
    'lib/agenda/actions.ts#submit': act('submit', 'drafting'),
    'lib/agenda/actions.ts#discard': act('discard', 'drafting'),
    'lib/agenda/actions.ts#review': act('review', 'submitted'),
    'lib/agenda/actions.ts#ask': act(asking, 'reviewing', ({ number, department, day }) => ({
      item: number,
      departments: [department],
      question: 'Can this be done next year?',
      dueOn: day,
    })),
    'lib/agenda/actions.ts#giveOpinion': act('give an opinion', 'reviewing', ({ part }) => ({
      opinion: part,
      stance: 'feasible',
      text: 'It fits the budget of next year.',
    })),
    'lib/agenda/actions.ts#takeBackQuestion': act(asking, 'reviewing', ({ part }) => ({
      opinion: part,
      reason: 'No longer needed.',
    })),
    'lib/agenda/actions.ts#sendBack': act('return', 'reviewing', (made) => ({
      ...named(made),
      reason: 'Please name the places.',
    })),
    'lib/agenda/actions.ts#prepare': act(asking, 'reviewing', (made) => ({
      ...named(made),
      outcome: 'adopted',
      reasons: 'It helps many and costs little.',
      plannedFor: made.day,
      leadDepartment: made.department,
    })),
    'lib/agenda/actions.ts#takeBackDecision': act(asking, 'reviewing'),
    'lib/agenda/actions.ts#publish': act('decide', 'reviewing'),
    'lib/agenda/actions.ts#askAgain': {
      on: ['Proposal'],
      asks: 're_examine',
      state: 'not_adopted',
      form: ({ number }) => ({ proposal: number, reason: 'The place in question is another one.' }),
    },
  },
};

import { mayKeepEvaluations, mayReadPaper, mayReply, maySeeEvaluations, mayVote } from '@/lib/evaluation/policy';
import type { Made, Permissions } from './row';

const keep = 'prepare, open, end, publish, settle';
const on = ['Evaluation'];
const which = ({ number }: Made) => ({ number });
const reasoned = ({ number }: Made) => ({ number, reason: 'The tasks have changed.' });
const words = ({ part }: Made) => ({
  title: 'Collaboration tasks of this year',
  summary: 'Residents mark what was promised together.',
  level: 'account',
  opens: '2026-01-05T09:00',
  closes: '2099-01-05T09:00',
  previous: '',
  tasks: [part],
  criterionName: ['Result', 'Word'],
  criterionQuestion: ['Is it better now?', 'Were you told?'],
  criterionWeight: ['60', '40'],
});

/** Rounds in which residents mark what was promised. Ballots belong to nobody but their voters. */
export const evaluation: Permissions = {
  sections: {
    Evaluation: {
      'read a draft': () => false,
      'read once opened': () => true,
      vote: mayVote,
      [keep]: mayKeepEvaluations,
      'see at the desk': maySeeEvaluations,
      'read sheets of paper': mayReadPaper,
      'answer a result': (a) => mayReply(a, { departmentId: 1, institutionId: null }),
    },
  },
  acts: {
    'lib/evaluation/actions.ts#vote': {
      on,
      asks: 'vote',
      state: 'open',
      form: ({ number, part }) => ({ number, task: part, mark1: '4', mark2: '3', text: '', verb: 'mark' }),
    },
    'lib/evaluation/actions.ts#write': { on, asks: keep, form: words },
    'lib/evaluation/actions.ts#edit': {
      on,
      asks: keep,
      form: (made) => ({ ...words(made), ...which(made), version: made.version }),
    },
    'lib/evaluation/actions.ts#open': { on, asks: keep, form: which },
    'lib/evaluation/actions.ts#endEarly': { on, asks: keep, state: 'open', form: reasoned },
    'lib/evaluation/actions.ts#cancel': { on, asks: keep, state: 'open', form: reasoned },
    'lib/evaluation/actions.ts#publish': { on, asks: keep, state: 'closed', form: which },
    'lib/evaluation/actions.ts#settle': {
      on,
      asks: keep,
      state: 'open',
      form: ({ number, otherPart }) => ({ number, word: otherPart, outcome: 'shown', reason: '' }),
    },
    'lib/evaluation/actions.ts#reply': {
      on,
      asks: 'answer a result',
      state: 'published',
      form: ({ number, part }) => ({
        number,
        task: part,
        reply: 'Thank you, we have read it all.',
        promise: 'More light along the way.',
      }),
    },
    'lib/evaluation/actions.ts#report': {
      on,
      asks: 'answer a result',
      state: 'answered',
      form: ({ number, part }) => ({ number, task: part, kept: 'partly', how: 'Half of the lamps stand.' }),
    },
    'lib/evaluation/actions.ts#readSheet': {
      on,
      asks: 'read sheets of paper',
      state: 'open',
      form: ({ number }) => ({ number, serial: 'A-0001', marks: ['43'] }),
    },
    'lib/evaluation/actions.ts#settleSheet': {
      on,
      asks: keep,
      state: 'open',
      form: ({ number, twin }) => ({ number, paper: twin, outcome: 'first', reason: '' }),
    },
  },
};

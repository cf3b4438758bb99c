import { mayImprove, mayKeepScores, maySeeScores } from '@/lib/score/policy';
import type { Made, Permissions } from './row';

const keep = 'enter, publish, take down';
const on = ['Score of an office'];
const which = ({ number }: Made) => ({ number });
const numbers = ({ part, dong }: Made) => ({
  method: part,
  office: `dong:${dong}`,
  from: '2026-01-01',
  to: '2026-06-30',
  points: '81.5',
  sites: '1',
  sample: '12',
  source: 'Our own visits',
  note: '',
});

/** How kind the offices are: two planners for each number, and the office itself for what it does about it. */
export const score: Permissions = {
  sections: {
    'Score of an office': {
      'read before it is published': () => false,
      'read once published': () => true,
      [keep]: mayKeepScores,
      'see own at the desk': maySeeScores,
      'say what is done about it': (a) => mayImprove(a, { dongCode: 'A', departmentId: null }),
    },
  },
  acts: {
    'lib/score/actions.ts#enter': { on, asks: keep, form: numbers },
    'lib/score/actions.ts#edit': {
      on,
      asks: keep,
      form: (made) => ({ ...numbers(made), ...which(made), version: made.version }),
    },
    'lib/score/actions.ts#publish': { on, asks: keep, form: which },
    'lib/score/actions.ts#takeDown': {
      on,
      asks: keep,
      state: 'published',
      form: ({ number }) => ({ number, reason: 'The visits were not counted right.' }),
    },
    'lib/score/actions.ts#method': {
      on,
      asks: keep,
      form: ({ number }) => ({ name: `Visits ${number}`, description: 'Two people look at the same office.' }),
    },
    'lib/score/actions.ts#promise': {
      on,
      asks: 'say what is done about it',
      state: 'published',
      form: ({ number, day }) => ({ number, title: 'Greet whoever comes in', due: day }),
    },
    'lib/score/actions.ts#improve': {
      on,
      asks: 'say what is done about it',
      state: 'published',
      form: ({ number, otherPart }) => ({ number, action: otherPart, version: '1', state: 'doing', outcome: '' }),
    },
  },
};

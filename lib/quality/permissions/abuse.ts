import { mayAppeal, mayJudge, mayMute } from '@/lib/moderation/policy';
import { mayReviewSupports } from '@/lib/proposal/policy';
import type { Permissions } from './row';

const proposal = { authorId: 1, dongCode: 'A' };
const measure = { memberId: 1, dongCode: 'A' };

/** What keeps talk and voices honest; the case is the proposal that it is about. */
export const abuse: Permissions = {
  sections: {
    'Measure against a comment': {
      object: (a) => mayAppeal(a, measure),
      'answer an objection, lift': (a) => mayJudge(a, measure),
    },
    'Comments of others': { 'fold away': mayMute },
    'Burst of supports': { 'settle, reopen': (a) => mayReviewSupports(a, proposal) },
  },
  acts: {
    'lib/moderation/actions.ts#appeal': {
      on: ['Measure against a comment'],
      asks: 'object',
      state: 'standing',
      form: ({ part }) => ({ id: part, reason: 'I only quoted him.' }),
    },
    'lib/moderation/actions.ts#judge': {
      on: ['Measure against a comment'],
      asks: 'answer an objection, lift',
      state: 'appealed',
      form: ({ part }) => ({ id: part, outcome: 'uphold', reason: 'It insults a neighbour.' }),
    },
    'lib/moderation/actions.ts#muteComments': {
      on: ['Comments of others'],
      asks: 'fold away',
      form: ({ part }) => ({ comment: part }),
    },
    'lib/moderation/actions.ts#unmuteComments': {
      on: ['Comments of others'],
      asks: 'fold away',
      form: ({ part }) => ({ id: part }),
    },
    'lib/proposal/actions/supports.ts#settleSupports': {
      on: ['Burst of supports'],
      asks: 'settle, reopen',
      state: 'held',
      form: ({ part }) => ({ id: part, outcome: 'all' }),
    },
    'lib/proposal/actions/supports.ts#reopenSupports': {
      on: ['Burst of supports'],
      asks: 'settle, reopen',
      state: 'settled',
      form: ({ part }) => ({ id: part }),
    },
  },
};

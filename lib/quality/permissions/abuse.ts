import { mayAppeal, mayAskTakedown, mayJudge, mayMute } from '@/lib/moderation/policy';
import { memberIdOf } from '@/lib/platform/actor';
import { mayReviewSupports } from '@/lib/proposal/policy';
import type { Permissions } from './row';

const proposal = { authorId: 1, dongCode: 'A' };
const measure = { kind: 'comment_hidden', memberId: 1, dongCode: 'A' };
const keptBack = { ...measure, kind: 'complaint_kept' };
const against = ['Measure against a comment', 'Complaint kept private'] as const;

/** What keeps talk and voices honest; the case is the proposal that it is about. */
export const abuse: Permissions = {
  sections: {
    'Measure against a comment': {
      object: (a) => mayAppeal(a, measure),
      'answer an objection, lift': (a) => mayJudge(a, measure),
    },
    'Complaint kept private': {
      object: (a) => mayAppeal(a, keptBack),
      'answer an objection, lift': (a) => mayJudge(a, keptBack),
    },
    'Takedown of public words': {
      'ask for it': mayAskTakedown,
      decide: (a) => mayJudge(a, measure),
      object: (a) => mayAppeal(a, measure),
    },
    'Comments of others': {
      'fold away': (a) => mayMute(a) && memberIdOf(a) !== measure.memberId,
      'unfold again': mayMute,
    },
    'Burst of supports': { 'settle, reopen': (a) => mayReviewSupports(a, proposal) },
  },
  acts: {
    'lib/moderation/actions/takedown.ts#ask': {
      open: 'also without an account; lib/moderation/takedown.db.test.ts, e2e/abuse.spec.ts',
    },
    'lib/moderation/actions/takedown.ts#decide': {
      on: ['Takedown of public words'],
      asks: 'decide',
      state: 'asked',
      form: ({ part }) => ({ id: part, outcome: 'hide', days: '30', reason: 'It names a neighbour.' }),
    },
    'lib/moderation/actions/takedown.ts#object': {
      on: ['Takedown of public words'],
      asks: 'object',
      state: 'hidden',
      form: ({ part }) => ({ id: part, reason: 'It is true and of public interest.' }),
    },
    'lib/moderation/actions/takedown.ts#end': {
      on: ['Takedown of public words'],
      asks: 'decide',
      state: 'hidden',
      form: ({ part }) => ({ id: part, outcome: 'restore' }),
    },
    'lib/moderation/actions.ts#appeal': {
      on: against,
      asks: 'object',
      state: 'standing',
      form: ({ part }) => ({ id: part, reason: 'I only quoted him.' }),
    },
    'lib/moderation/actions.ts#judge': {
      on: against,
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
      asks: 'unfold again',
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

import { mayReviewSupports } from '@/lib/proposal/policy';
import type { Permissions } from './row';

const proposal = { authorId: 1, dongCode: 'A' };

/** What keeps talk and voices honest; the case is the proposal that it is about. */
export const abuse: Permissions = {
  sections: {
    'Burst of supports': { 'settle, reopen': (a) => mayReviewSupports(a, proposal) },
  },
  acts: {
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

import { mayFollow } from '@/lib/follow/policy';
import type { Permissions } from './row';

const on = ['Following'];
const asks = 'follow, stop following';
const act = 'lib/follow/actions.ts';

/** What somebody follows is their own: the row is found by the person who asks. */
export const follow: Permissions = {
  sections: { Following: { [asks]: mayFollow } },
  acts: {
    [`${act}#startFollow`]: { on, asks, form: () => ({ target: 'pillar:happy_culture' }) },
    [`${act}#stopFollow`]: { on, asks, form: () => ({ target: 'pillar:happy_culture' }) },
    [`${act}#followWords`]: { on, asks, form: () => ({ words: 'playground' }) },
    [`${act}#letFollowGo`]: { on, asks, form: () => ({ id: '1' }) },
  },
};

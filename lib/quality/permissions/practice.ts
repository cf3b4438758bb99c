import { mayKeepPractices } from '@/lib/practice/policy';
import type { Permissions } from './row';

const keep = 'write, publish, take down';
const form = () => ({
  title: 'Fewer managers, more hands',
  field: 'organisation',
  institution: 'An institution',
  summary: 'Posts were opened to everyone and one layer was taken out.',
  source: 'Its own report',
});

/** The library of practices. */
export const practice: Permissions = {
  sections: { Practice: { 'read a draft': () => false, 'read once published': () => true, [keep]: mayKeepPractices } },
  acts: {
    'lib/practice/actions.ts#write': { on: ['Practice'], asks: keep, form },
    'lib/practice/actions.ts#edit': {
      on: ['Practice'],
      asks: keep,
      form: ({ number, version }) => ({ ...form(), number, version }),
    },
    'lib/practice/actions.ts#publish': {
      on: ['Practice'],
      asks: keep,
      state: 'draft',
      form: ({ number }) => ({ number }),
    },
    'lib/practice/actions.ts#takeDown': {
      on: ['Practice'],
      asks: keep,
      state: 'published',
      form: ({ number }) => ({ number, reason: 'The figures turned out wrong.' }),
    },
  },
};

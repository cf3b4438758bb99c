import { mayOpenQueue } from '@/lib/comment/policy';
import { mayKeepCalendar } from '@/lib/district/policy-holidays';
import { maySeeAllThreads } from '@/lib/hotline/policy';
import { mayChooseNews, mayReadMessages } from '@/lib/notification/policy';
import { hasRole, isOfOffice } from '@/lib/platform/actor';
import { mayOpenSupports } from '@/lib/proposal/policy';
import type { Permissions } from './row';

const newsChoiceFields = ['own', 'joined', 'followed'].flatMap((kind) => [
  `${kind}_app`,
  `${kind}_mail`,
  `${kind}_text`,
]);

/** What is about the office or the person and no case. */
export const office: Permissions = {
  sections: {
    Messages: { 'read own': mayReadMessages, 'choose how they come': mayChooseNews },
    Desks: {
      'have one': (a) => a.kind === 'officer',
      'open the hub’s page': isOfOffice,
      'see reported comments': mayOpenQueue,
      'see bursts of supports': mayOpenSupports,
      'see texts to the mayor': (a) => maySeeAllThreads(a) || hasRole(a, 'department_officer'),
    },
    Calendar: { 'declare, withdraw a day off': mayKeepCalendar },
  },
  acts: {
    'lib/notification/actions.ts#readMessages': { on: ['Messages'], asks: 'read own', form: () => ({}) },
    'lib/notification/actions.ts#chooseNews': {
      on: ['Messages'],
      asks: 'choose how they come',
      form: () => ({
        ...Object.fromEntries(newsChoiceFields.map((field) => [field, 'daily'])),
        hour: '9',
        lang: 'ko',
      }),
    },
    'lib/notification/actions.ts#collectNews': {
      on: ['Messages'],
      asks: 'choose how they come',
      form: () => ({}),
    },
    'lib/district/actions-holidays.ts#declare': {
      on: ['Calendar'],
      asks: 'declare, withdraw a day off',
      form: ({ day }) => ({ day, nameKo: 'Founding day', nameEn: 'Founding day' }),
    },
    'lib/district/actions-holidays.ts#withdraw': {
      on: ['Calendar'],
      asks: 'declare, withdraw a day off',
      state: 'declared',
      form: ({ day }) => ({ day }),
    },
    'lib/platform/auth/actions.ts#signInAsDemo': { open: 'signs in, where the demo is on' },
    'lib/platform/auth/actions.ts#signOut': { open: 'ends the session of whoever asks' },
  },
};

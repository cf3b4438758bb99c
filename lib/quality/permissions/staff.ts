import { mayReviewLooks } from '@/lib/privacy/policy';
import { mayManageStaff, mayNameDeputy, mayReadAudit } from '@/lib/staff/policy';
import type { Permissions } from './row';

const on = ['Powers of officers'];
const asks = 'change';
const reason = 'The organisation changed.';

/** Who works here, with what powers and from which sessions. */
export const staff: Permissions = {
  sections: {
    'Powers of officers': {
      change: mayManageStaff,
      'read the trail': mayReadAudit,
      'go over unusual looks': mayReviewLooks,
      'see own': (a) => a.kind === 'officer',
    },
    'Deputy of another officer': { 'name, end': (a) => mayNameDeputy(a, { memberId: 999 }) },
  },
  acts: {
    'lib/staff/actions.ts#add': {
      on,
      asks,
      form: ({ day }) => ({ name: 'Kim Bada', staffNo: `N-${day}` }),
    },
    'lib/staff/actions.ts#putInCharge': {
      on,
      asks,
      state: 'officer',
      form: ({ part, day }) => ({ member: part, charge: 'planner', from: day, reason }),
    },
    'lib/staff/actions.ts#end': {
      on,
      asks,
      state: 'charge',
      form: ({ part }) => ({ assignment: part, seen: '', reason }),
    },
    'lib/staff/actions.ts#head': {
      on,
      asks,
      state: 'charge',
      form: ({ part }) => ({ assignment: part, seen: '', reason }),
    },
    'lib/staff/actions.ts#answerAdminGrant': {
      on,
      asks,
      state: 'asked',
      form: ({ part }) => ({ grant: part, verdict: 'granted' }),
    },
    'lib/staff/actions.ts#endSessions': { on, asks, state: 'session', form: ({ part }) => ({ member: part, reason }) },
    'lib/staff/actions.ts#resetSecondFactor': {
      on,
      asks,
      state: 'factor',
      form: ({ part }) => ({ member: part, reason }),
    },
    'lib/staff/actions.ts#name': {
      on: ['Deputy of another officer'],
      asks: 'name, end',
      state: 'pair',
      form: ({ part, twin, day }) => ({ member: part, deputy: twin, from: day, lastDay: day }),
    },
    'lib/staff/actions.ts#takeBack': {
      on: ['Deputy of another officer'],
      asks: 'name, end',
      state: 'named',
      form: ({ part }) => ({ deputy: part }),
    },
    'lib/staff/actions-import.ts#preview': {
      open: 'takes a file, which the forms of this table do not carry, and asks the row of "apply"; e2e/staff.spec.ts',
    },
    'lib/privacy/actions/looks.ts#review': { on, asks: 'go over unusual looks', form: () => ({ upTo: '1' }) },
    'lib/staff/actions-import.ts#apply': { on, asks, state: 'import', form: ({ part }) => ({ import: part }) },
    'lib/platform/auth/actions.ts#signInByLink': { open: 'signs in whoever has a link that works once' },
    'lib/platform/auth/actions-second-factor.ts#beginSecondFactor': { open: 'the second step of signing in' },
    'lib/platform/auth/actions-second-factor.ts#setSecondFactor': { open: 'the second step of signing in' },
    'lib/platform/auth/actions-second-factor.ts#giveSecondFactor': { open: 'the second step of signing in' },
  },
};

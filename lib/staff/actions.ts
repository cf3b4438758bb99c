'use server';

import { action } from '@/lib/platform/action';
import { paths, withQuery } from '@/lib/platform/paths';
import { addOfficer, assign, changeHead, endAssignment } from './mutations/assign';
import { endDeputy, nameDeputy } from './mutations/deputy';
import { answerGrant } from './mutations/grant';
import { endOfficerSessions, resetFactor } from './mutations/session';
import { mayManageStaff, mayNameDeputy } from './policy';
import { getDeputy } from './queries';
import {
  addOfficerSchema,
  assignSchema,
  decideGrantSchema,
  deputySchema,
  endDeputySchema,
  endSchema,
  endSessionSchema,
  headSchema,
  resetFactorSchema,
} from './schema';

export const add = action({
  name: 'staff.add',
  input: addOfficerSchema,
  may: mayManageStaff,
  run: addOfficer,
  done: ({ memberId }, _, lang) => ({ redirect: withQuery(paths(lang).deskOfficer(memberId), { done: 'added' }) }),
});

export const putInCharge = action({
  name: 'staff.assign',
  input: assignSchema,
  may: mayManageStaff,
  run: assign,
  done: ({ memberId, asked }, _, lang) => ({
    redirect: withQuery(paths(lang).deskOfficer(memberId), { done: asked ? 'asked' : 'assigned' }),
  }),
});

export const end = action({
  name: 'staff.end',
  input: endSchema,
  may: mayManageStaff,
  run: endAssignment,
  done: ({ memberId }, { lastDay }, lang) => ({
    redirect: withQuery(paths(lang).deskOfficer(memberId), { done: lastDay === null ? 'ended' : 'changed' }),
  }),
});

export const head = action({
  name: 'staff.head',
  input: headSchema,
  may: mayManageStaff,
  run: changeHead,
  done: ({ memberId }, _, lang) => ({ redirect: withQuery(paths(lang).deskOfficer(memberId), { done: 'changed' }) }),
});

export const answerAdminGrant = action({
  name: 'staff.answer_grant',
  input: decideGrantSchema,
  may: mayManageStaff,
  run: answerGrant,
  done: (_value, { verdict }, lang) => ({ redirect: withQuery(paths(lang).deskStaff, { done: verdict }) }),
});

export const endSessions = action({
  name: 'staff.end_sessions',
  input: endSessionSchema,
  may: mayManageStaff,
  run: endOfficerSessions,
  done: ({ memberId }, _, lang) => ({ redirect: withQuery(paths(lang).deskOfficer(memberId), { done: 'sessions' }) }),
});

export const resetSecondFactor = action({
  name: 'staff.reset_second_factor',
  input: resetFactorSchema,
  may: mayManageStaff,
  run: resetFactor,
  done: ({ memberId }, _, lang) => ({ redirect: withQuery(paths(lang).deskOfficer(memberId), { done: 'factor' }) }),
});

export const name = action({
  name: 'staff.name_deputy',
  input: deputySchema,
  subject: async ({ member }) => ({ memberId: member }),
  may: mayNameDeputy,
  run: nameDeputy,
  done: (_value, _input, lang) => ({ redirect: withQuery(paths(lang).deskAccount, { done: 'named' }) }),
});

export const takeBack = action({
  name: 'staff.end_deputy',
  input: endDeputySchema,
  subject: ({ deputy }) => getDeputy(deputy),
  may: mayNameDeputy,
  run: (work, { deputy }) => endDeputy(work, deputy),
  done: (_value, _input, lang) => ({ redirect: withQuery(paths(lang).deskAccount, { done: 'taken_back' }) }),
});

import {
  mayDecideTeam,
  mayFound,
  mayKeepCall,
  mayKeepCalls,
  mayLeadTeam,
  mayMoveTeam,
  mayWorkInTeam,
} from '@/lib/research/policy';
import { teamWorkflow } from '@/lib/research/states';
import type { Act, Made, Permissions } from './row';
import { steps } from './steps';

const team = { departmentId: 1, state: 'running', selectedAt: new Date(0), leadId: 1, memberIds: [1] } as const;
const keep = 'change, open, close, open again';
const work = 'work in it';
const lead = 'say who is in it';
const decide = 'decide, open at the desk';
const which = ({ number }: Made) => ({ number });
const reason = 'This is why it is so.';

const callWords = ({ department, day }: Made) => ({
  kind: 'research',
  department,
  title: 'Small research of the quarter',
  area: 'Streets',
  about: 'Questions about the streets we walk every day.',
  eligibility: 'phone',
  firstDay: day,
  lastDay: day,
  runsUntil: day,
  grantWon: '1000000',
  teamCount: '3',
});
const application = {
  name: 'The counters',
  title: 'Who crosses the road here',
  question: 'Why does nobody use the crossing?',
  method: 'We count at the crossing for a week.',
  plan: 'First we count, then we write it down.',
};

/** What hangs on a team, as its maker lists it: a second member, an invitation, a day, a line, a receipt, and the token of the invitation. */
const partsOf = ({ part }: Made) => {
  const [member = '', invitation = '', entry = '', line = '', receipt = '', token = ''] = part.split(' ');
  return { member, invitation, entry, line, receipt, token };
};

const ofCall = (form: Act['form'], state = 'draft'): Act => ({ on: ['Research call'], asks: keep, state, form });
const ofTeam = (asks: string, form: Act['form'] = which, state = 'running'): Act => ({
  on: ['Research team'],
  asks,
  state,
  form,
});
const withParts =
  (...names: (keyof ReturnType<typeof partsOf>)[]): Act['form'] =>
  (made) => ({ ...which(made), ...Object.fromEntries(names.map((name) => [name, partsOf(made)[name]])) });

const at = 'lib/research/actions';

/** Residents' research: the call is of the department officer's department, the team is led by the author. */
export const research: Permissions = {
  sections: {
    'Research call': {
      'read a draft': () => false,
      'read once opened': () => true,
      'write one': mayKeepCalls,
      [keep]: (a) => mayKeepCall(a, team),
      'found a team': mayFound,
    },
    'Research team': {
      'read before it is selected': () => false,
      'read once selected': () => true,
      'come in by a link': mayFound,
      [work]: (a) => mayWorkInTeam(a, team),
      [lead]: (a) => mayLeadTeam(a, team),
      [decide]: (a) => mayDecideTeam(a, team),
      ...steps(teamWorkflow.transitions, (a, state, event) => mayMoveTeam(a, { ...team, state }, event)),
    },
  },
  acts: {
    [`${at}/call.ts#write`]: { on: ['Research call'], asks: keep, form: callWords, says: 'other_department' },
    [`${at}/call.ts#edit`]: ofCall((made) => ({ ...callWords(made), ...which(made), version: made.version })),
    [`${at}/call.ts#open`]: ofCall(which),
    [`${at}/call.ts#close`]: ofCall(which, 'open'),
    [`${at}/call.ts#reopen`]: ofCall(
      (made) => ({ ...which(made), reason, lastDay: made.day, runsUntil: made.day }),
      'closed',
    ),
    [`${at}/team.ts#found`]: {
      on: ['Research call'],
      asks: 'found a team',
      state: 'open',
      form: ({ number }) => ({ ...application, call: number }),
    },
    [`${at}/team.ts#revise`]: ofTeam(
      work,
      (made) => ({ ...application, ...which(made), version: made.version }),
      'applied',
    ),
    [`${at}/team.ts#invite`]: ofTeam(lead, (made) => ({ ...which(made), contact: '' })),
    [`${at}/team.ts#revoke`]: ofTeam(lead, withParts('invitation')),
    [`${at}/team.ts#join`]: ofTeam('come in by a link', (made) => ({ token: partsOf(made).token })),
    [`${at}/team.ts#leave`]: ofTeam(work),
    [`${at}/team.ts#handOver`]: ofTeam(lead, withParts('member')),
    [`${at}/team.ts#remove`]: ofTeam(lead, (made) => ({ ...withParts('member')(made), reason })),
    [`${at}/team.ts#showName`]: ofTeam(work, (made) => ({ ...which(made), named: ['yes'] })),
    [`${at}/team.ts#start`]: ofTeam('start', which, 'selected'),
    [`${at}/team.ts#end`]: ofTeam('end', (made) => ({ ...which(made), reason })),
    [`${at}/work.ts#keepDay`]: ofTeam(work, (made) => ({
      ...which(made),
      title: 'The first day',
      text: 'We counted.',
      open: 'open',
    })),
    [`${at}/work.ts#changeDay`]: ofTeam(work, (made) => ({
      ...withParts('entry')(made),
      title: 'The first day',
      text: 'We counted twice.',
      open: 'team',
    })),
    [`${at}/work.ts#withdrawDay`]: ofTeam(work, withParts('entry')),
    [`${at}/work.ts#planLine`]: ofTeam(work, (made) => ({ ...which(made), label: 'Paper', amountWon: '1000' })),
    [`${at}/work.ts#unplanLine`]: ofTeam(work, withParts('line')),
    [`${at}/work.ts#handIn`]: ofTeam(work, (made) => ({
      ...withParts('line')(made),
      amountWon: '1000',
      paidOn: '2026-01-05',
      vendor: 'The shop',
    })),
    [`${at}/work.ts#takeBack`]: ofTeam(work, withParts('receipt')),
    [`${at}/work.ts#report`]: ofTeam('report', (made) => ({
      ...which(made),
      findings: 'Two of three people cross elsewhere, where the way is shorter.',
      suggestion: 'Move the crossing to where people cross.',
      licence: 'by',
    })),
    [`${at}/work.ts#addFiles`]: ofTeam(
      work,
      (made) => ({ ...which(made), description: 'The counts', licence: 'by' }),
      'reported',
    ),
    [`${at}/office.ts#prepare`]: ofTeam(
      decide,
      (made) => ({ ...which(made), outcome: 'select', reason, grantWon: '1000' }),
      'applied',
    ),
    [`${at}/office.ts#publish`]: ofTeam(decide, which, 'applied'),
    [`${at}/office.ts#approve`]: ofTeam(decide, withParts('receipt')),
    [`${at}/office.ts#giveBack`]: ofTeam(decide, (made) => ({ ...withParts('receipt')(made), reason })),
    [`${at}/office.ts#refund`]: ofTeam(decide, (made) => ({ ...which(made), amountWon: '500000' }), 'reported'),
    [`${at}/office.ts#sendBack`]: ofTeam('send_back', (made) => ({ ...which(made), reason }), 'reported'),
    [`${at}/office.ts#finish`]: ofTeam(
      'finish',
      (made) => ({ ...which(made), outcome: 'kept', reason: 'We keep it for the plan of next year.' }),
      'reported',
    ),
  },
};

import {
  type Guarded,
  mayAnswerAsAuthor,
  mayCause,
  mayExtend,
  mayFile,
  mayKeepDraft,
  mayOpenAtDesk,
  mayRead,
  mayRelease,
} from '@/lib/complaint/policy';
import { complaintWorkflow } from '@/lib/complaint/states';
import { mayUnmask } from '@/lib/privacy/policy';
import type { Act, Made, Permissions, Rule } from './row';
import { steps } from './steps';

const atDong: Guarded = { authorId: 1, dongCode: 'A', departmentId: null, visibility: 'private', state: 'in_progress' };
const routed = { ...atDong, departmentId: 1 };

const rows = (c: Guarded): Record<string, Rule> => ({
  read: (a) => mayRead(a, c),
  'open at the desk': (a) => mayOpenAtDesk(a, c),
  'see what is masked': (a) => mayUnmask(a, { kind: 'complaint', id: 1, of: c }),
  extend: (a) => mayExtend(a, c),
  'rate, agree to an extension': (a) => mayAnswerAsAuthor(a, c),
  ...steps(complaintWorkflow.transitions, (a, state, event) => mayCause(a, { ...c, state }, event)),
});

const dongs = 'Complaint (private, at the dong)';
const departments = 'Complaint (private, at a department)';
const open = 'Complaint (public)';
const held = 'Complaint (waits to be made public)';
const on = [dongs, departments, open] as const;

const step = ({ number, version }: Made) => ({ number, version });
const reasoned = (made: Made) => ({ ...step(made), reason: 'This belongs somewhere else.' });
const act = (asks: string, state: string, form: Act['form'] = step): Act => ({ on, asks, state, form });
const toDesk = (made: Made) => ({ ...reasoned(made), desk: `department:${made.otherDepartment}` });
const more = (made: Made) => ({ ...reasoned(made), n: '1' });

/** Requests to the office: private at a dong's desk, private at a department's, public. */
export const complaint: Permissions = {
  sections: {
    [dongs]: { 'file one': mayFile, 'keep a draft': mayKeepDraft, ...rows(atDong) },
    [departments]: rows(routed),
    [open]: rows({ ...atDong, visibility: 'public' }),
    [held]: { read: (a) => mayRead(a, atDong), 'release, keep private': (a) => mayRelease(a, atDong) },
  },
  acts: {
    'lib/privacy/actions/unmask.ts#unmaskCase': {
      on: [...on, 'Application'],
      asks: 'see what is masked',
      form: ({ number }) => ({ number, reason: 'To answer by phone' }),
    },
    'lib/complaint/actions.ts#fileComplaint': {
      on: [dongs],
      asks: 'file one',
      form: ({ dong }) => ({
        kind: 'everyday',
        dong,
        title: 'The lamp is out',
        text: 'It has been dark for a week.',
        visibility: 'private',
      }),
    },
    'lib/complaint/actions.ts#saveComplaintDraft': {
      on: [dongs],
      asks: 'keep a draft',
      form: () => ({ title: 'The lamp' }),
    },
    'components/complaint/filing/filing.tsx#$$RSC_SERVER_ACTION_0': {
      on: [dongs],
      asks: 'keep a draft',
      form: () => ({ title: 'The lamp' }),
      alone: true,
    },
    'lib/complaint/actions.ts#discardComplaintDraft': { on: [dongs], asks: 'keep a draft', form: () => ({}) },
    'lib/complaint/actions/author.ts#supplementCase': act('supplement', 'supplement_requested', (made) => ({
      ...step(made),
      text: 'It is the third lamp.',
    })),
    'lib/complaint/actions/author.ts#rateAnswer': act('rate, agree to an extension', 'closed', (made) => ({
      ...step(made),
      rating: '4',
    })),
    'lib/complaint/actions/author.ts#reopenCase': act('reopen', 'answered', reasoned),
    'lib/complaint/actions/author.ts#acceptAnswer': act('close', 'answered'),
    'lib/complaint/actions/author.ts#withdrawCase': act('withdraw', 'received'),
    'lib/complaint/actions/author.ts#answerExtensionRequest': act(
      'rate, agree to an extension',
      'in_progress',
      (made) => ({
        ...step(made),
        answer: 'agree',
      }),
    ),
    'lib/complaint/actions/desk.ts#routeCase': act('route', 'received', toDesk),
    'lib/complaint/actions/desk.ts#rerouteCase': act('reroute', 'in_progress', toDesk),
    'lib/complaint/actions/desk.ts#startCase': act('start', 'received'),
    'lib/complaint/actions/desk.ts#requestCaseSupplement': act('request_supplement', 'in_progress', reasoned),
    'lib/complaint/actions/desk.ts#transferCase': act('transfer', 'in_progress', (made) => ({
      ...reasoned(made),
      agency: 'The waterworks',
    })),
    'lib/complaint/actions/desk.ts#mergeCase': act('merge', 'in_progress', (made) => ({
      ...step(made),
      into: made.twin,
    })),
    'lib/complaint/actions/desk.ts#unmergeCase': act('unmerge', 'merged'),
    'lib/complaint/actions/desk.ts#answerCase': act('answer', 'in_progress', (made) => ({
      ...step(made),
      via: 'written',
      text: 'The lamp was replaced this morning.',
    })),
    'lib/complaint/actions/desk.ts#closeCase': act('close', 'answered'),
    'lib/complaint/actions/desk.ts#closeRepeatedCase': act('close_repeat', 'received', reasoned),
    'lib/complaint/actions/desk.ts#extendCase': act('extend', 'in_progress', more),
    'lib/complaint/actions/desk.ts#askCaseExtension': act('extend', 'in_progress', more),
    'lib/complaint/actions/desk.ts#releaseCase': { on: [held], asks: 'release, keep private', form: step },
    'lib/complaint/actions/desk.ts#keepCase': { on: [held], asks: 'release, keep private', form: reasoned },
    'lib/desk/actions.ts#takeOn': act('start', 'received', ({ number }) => ({ numbers: [number] })),
  },
};

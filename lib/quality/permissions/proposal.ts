import { mayModerate, mayReport, mayWriteComment } from '@/lib/comment/policy';
import { memberIdOf } from '@/lib/platform/actor';
import {
  mayFileProposal,
  mayMoveProposal,
  mayReadInternalSteps,
  mayReadProposal,
  mayScreenProposal,
  type ProposalCase,
} from '@/lib/proposal/policy';
import { proposalWorkflow } from '@/lib/proposal/states';
import type { Act, Made, Permissions } from './row';
import { steps } from './steps';

const filed: ProposalCase = { authorId: 1, dongCode: 'A', state: 'submitted', publishedAt: null };
const published = { ...filed, publishedAt: new Date(0) };
const on = ['Proposal'] as const;

const words = {
  title: 'A bench in the shade',
  problem: 'Nobody can rest on the way up the hill.',
  improvement: 'A bench with a roof half way.',
  effect: 'Old people rest.',
};
const step = ({ number, version }: Made) => ({ number, version });
const reasoned = (made: Made) => ({ ...step(made), reason: 'Please say where exactly.' });
const screened = (asks: string, form: Act['form'], state = 'submitted'): Act => ({ on, asks, state, form });

/** Proposals, the voices for them and the talk about them. */
export const proposal: Permissions = {
  sections: {
    Proposal: {
      'file one': mayFileProposal,
      'read before it is published': (a) => mayReadProposal(a, filed),
      'read once published': (a) => mayReadProposal(a, published),
      'read its internal steps': (a) => mayReadInternalSteps(a, published),
      'open at the desk': (a) => mayScreenProposal(a, published),
      'edit, read the receipt': (a) => memberIdOf(a) === filed.authorId,
      'support, take it back': (a) => a.kind === 'resident',
      ...steps(proposalWorkflow.transitions, (a, state, event) => mayMoveProposal(a, { ...published, state }, event)),
      comment: mayWriteComment,
      'report a comment': (a) => mayReport(a) && memberIdOf(a) !== 1,
      'edit, take back a comment': (a) => mayWriteComment(a) && memberIdOf(a) === 1,
      'hide a comment': (a) => mayModerate(a, published),
    },
  },
  acts: {
    'lib/proposal/actions.ts#submitProposal': {
      on,
      asks: 'file one',
      form: ({ dong }) => ({ ...words, dongCode: dong }),
    },
    'lib/proposal/actions.ts#saveProposalDraft': { on, asks: 'file one', form: () => ({ title: words.title }) },
    'lib/proposal/actions.ts#compareProposalDraft': { on, asks: 'file one', form: () => ({ title: words.title }) },
    'lib/proposal/actions.ts#dropProposalDraft': { on, asks: 'file one', form: () => ({}) },
    'lib/proposal/actions.ts#changeProposal': {
      on,
      asks: 'edit, read the receipt',
      state: 'submitted',
      form: (made) => ({ ...step(made), ...words, dongCode: made.dong }),
    },
    'lib/proposal/actions.ts#addSupport': { on, asks: 'support, take it back', form: ({ number }) => ({ number }) },
    'lib/proposal/actions.ts#removeSupport': { on, asks: 'support, take it back', form: ({ number }) => ({ number }) },
    'lib/proposal/actions.ts#takeBackProposal': { on, asks: 'withdraw', state: 'submitted', form: step },
    'lib/proposal/actions-desk.ts#publish': screened('publish', step),
    'lib/proposal/actions-desk.ts#giveBack': screened('return', reasoned),
    'lib/proposal/actions-desk.ts#askForSupplement': screened('request_supplement', reasoned),
    'lib/proposal/actions-desk.ts#redirectToComplaint': screened('redirect', (made) => ({
      ...reasoned(made),
      kind: 'suggestion',
    })),
    'lib/proposal/actions-desk.ts#merge': screened(
      'merge',
      (made) => ({ ...step(made), into: made.twin }),
      'published',
    ),
    'lib/proposal/actions-desk.ts#unmerge': screened('unmerge', step, 'merged'),
    'lib/comment/actions.ts#postComment': {
      on,
      asks: 'comment',
      form: ({ number }) => ({ number, text: 'I walk there too.' }),
    },
    'lib/comment/actions.ts#changeComment': {
      on,
      asks: 'edit, take back a comment',
      form: ({ part }) => ({ id: part, text: 'I walk there every day.' }),
    },
    'lib/comment/actions.ts#takeBackComment': {
      on,
      asks: 'edit, take back a comment',
      form: ({ part }) => ({ id: part }),
    },
    'lib/comment/actions.ts#sendReport': {
      on,
      asks: 'report a comment',
      form: ({ part }) => ({ id: part, reason: 'insult' }),
    },
    'lib/comment/actions.ts#settleReports': {
      on,
      asks: 'hide a comment',
      form: ({ part }) => ({ id: part, outcome: 'hidden', reason: 'It insults someone.' }),
    },
  },
};

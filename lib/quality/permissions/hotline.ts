import {
  type Guarded,
  mayApproveAnswer,
  mayContribute,
  mayKeepHotline,
  mayKeepQuietHours,
  mayKeepTemplates,
  mayOpenThread,
  maySeeAllThreads,
  rolesOnThread,
} from '@/lib/hotline/policy';
import { hotlineWorkflow } from '@/lib/hotline/states';
import { eventsFor } from '@/lib/platform/workflow';
import type { Act, Made, Permissions } from './row';
import { steps } from './steps';

const routed: Guarded = { state: 'routed', departmentId: 1 };
const waiting: Guarded = { state: 'received', departmentId: null };
const asked: Guarded = { state: 'routed', departmentId: 9, contributors: [1] };

const section = 'Text to the mayor (at a department)';
const fresh = 'Text to the mayor (nobody has it yet)';
/** The department officer has written it; whoever leads a desk may let it go out, and in the table only the mayor does. */
const written = 'Text to the mayor (an answer waits for approval)';
/** Another department leads; the department officer's was asked for its part, whose id is `part`. */
const shared = 'Text to the mayor (a department was asked for its part)';
/** Its answer may be lost: the carrier has not said what became of it. */
const doubtful = 'Text to the mayor (nobody knows whether its answer arrived)';
const step = ({ number, version }: Made) => ({ number, version });
const act = (asks: string, state: string, form: Act['form'] = step, on = [section, fresh]): Act => ({
  on,
  asks,
  state,
  form,
});

const rows = (thread: Guarded): Permissions['sections'][string] => ({
  open: (a) => mayOpenThread(a, thread),
  ...steps(hotlineWorkflow.transitions, (a, state, event) =>
    eventsFor(hotlineWorkflow, state, rolesOnThread(a, { ...thread, state })).includes(event),
  ),
});

/** Texts are private: their sender has no account here, and among officers only the mayor's office and the department that has one open it. */
export const hotline: Permissions = {
  sections: {
    [section]: {
      'see the whole queue, route several at once': maySeeAllThreads,
      'open the settings of the text line': (a) => mayKeepTemplates(a) || mayKeepHotline(a),
      'keep templates': mayKeepTemplates,
      'keep the rules of the text line': mayKeepHotline,
      ...rows(routed),
    },
    [fresh]: rows(waiting),
    [doubtful]: {
      'count the answer as arrived': (a) => mayOpenThread(a, routed),
      'send the answer again': (a) => mayOpenThread(a, routed),
    },
    [written]: {
      'take the answer back': (a) => mayOpenThread(a, routed),
      'approve or return the answer': (a) => mayApproveAnswer(a, routed),
    },
    [shared]: {
      'give the part it was asked for': (a) => mayContribute(a, asked),
      'take the question back': (a) => mayOpenThread(a, asked),
    },
    'When texts are sent': { 'set the hours': mayKeepQuietHours },
  },
  acts: {
    'lib/hotline/actions.ts#routeText': act('route', 'received', (made) => ({
      ...step(made),
      department: made.department,
      category: 'inquiry',
    })),
    'lib/hotline/actions.ts#routeTexts': act(
      'see the whole queue, route several at once',
      'received',
      ({ number, department }) => ({ numbers: [number], department, category: 'inquiry' }),
      [section],
    ),
    'lib/hotline/actions.ts#contributeText': act(
      'give the part it was asked for',
      'routed',
      ({ number }) => ({ number, text: 'The lamp is ours, the pole is not.' }),
      [shared],
    ),
    'lib/hotline/actions.ts#cancelTextQuestion': act(
      'take the question back',
      'routed',
      (made) => ({ ...step(made), id: made.part }),
      [shared],
    ),
    'lib/hotline/actions.ts#startText': act('start', 'received'),
    'lib/hotline/actions/answer.ts#answerText': act('answer', 'in_progress', (made) => ({
      ...step(made),
      text: 'The lamp is lit again.',
    })),
    'lib/hotline/actions/answer.ts#approveText': act('approve or return the answer', 'routed', step, [written]),
    'lib/hotline/actions/answer.ts#returnText': act(
      'approve or return the answer',
      'routed',
      (made) => ({ ...step(made), reason: 'Please say which lamp.' }),
      [written],
    ),
    'lib/hotline/actions/answer.ts#withdrawText': act('take the answer back', 'routed', step, [written]),
    'lib/hotline/actions/answer.ts#confirmText': act('count the answer as arrived', 'in_progress', step, [doubtful]),
    'lib/hotline/actions/answer.ts#sendTextAgain': act('send the answer again', 'in_progress', step, [doubtful]),
    'lib/hotline/actions/templates.ts#keepTemplate': act(
      'keep templates',
      'received',
      ({ number }) => ({ name: `Lamps ${number}`, body: 'The lamp is lit again.' }),
      [section],
    ),
    'lib/hotline/actions/templates.ts#removeTemplate': act(
      'keep templates',
      'received',
      ({ otherPart }) => ({ id: otherPart }),
      [section],
    ),
    'lib/hotline/actions/templates.ts#changeApproval': act(
      'keep the rules of the text line',
      'received',
      () => ({ approval: 'on' }),
      [section],
    ),
    'lib/hotline/actions.ts#logPhoneAnswer': act('phone', 'in_progress', (made) => ({
      ...step(made),
      summary: 'We spoke about the lamp.',
    })),
    'lib/hotline/actions.ts#praiseText': act('praise', 'received'),
    'lib/hotline/actions.ts#takeBackText': act('take_back', 'praise'),
    'lib/hotline/actions.ts#postponeText': act('postpone', 'in_progress', (made) => ({
      ...step(made),
      reason: 'The part has to be ordered.',
    })),
    'lib/hotline/actions.ts#closeText': act('close', 'answered'),
    'lib/hotline/actions/texting.ts#askToPropose': act('open', 'received', (made) => ({
      ...step(made),
      dong: made.dong,
      title: 'Shade for the lane',
      problem: 'There is no shade.',
      improvement: 'An awning at the crossing.',
      effect: 'Old people can rest.',
    })),
    'lib/hotline/actions/texting.ts#askToComplain': act('open', 'received', (made) => ({
      ...step(made),
      dong: made.dong,
      kind: 'everyday',
      title: 'A broken lamp',
      text: 'The lamp at the corner is out.',
    })),
    'lib/hotline/actions/texting.ts#takeAskBack': act('open', 'received'),
    'lib/hotline/actions/texting.ts#joinText': act('join', 'received', (made) => ({ ...step(made), with: made.twin })),
    'lib/hotline/actions/texting.ts#unjoinText': act('unjoin', 'received'),
    'lib/hotline/actions/texting.ts#splitText': act('join', 'received', (made) => ({ ...step(made), texts: ['1'] })),
    'lib/hotline/actions/texting.ts#spamText': act('spam', 'received', (made) => ({
      ...step(made),
      reason: 'It advertises loans.',
    })),
    'lib/hotline/actions/texting.ts#notForUsText': act('not_for_us', 'received', (made) => ({
      ...step(made),
      reason: 'The police answer this at 182.',
    })),
    'lib/hotline/actions/settings.ts#keepQuietHours': {
      on: ['When texts are sent'],
      asks: 'set the hours',
      form: () => ({ from: '21:00', to: '08:00', replies: 'now' }),
    },
  },
};

import { type Guarded, mayOpenThread, maySeeAllThreads, rolesOnThread } from '@/lib/hotline/policy';
import { hotlineWorkflow } from '@/lib/hotline/states';
import { eventsFor } from '@/lib/platform/workflow';
import type { Act, Made, Permissions } from './row';
import { steps } from './steps';

const routed: Guarded = { state: 'routed', departmentId: 1 };
const waiting: Guarded = { state: 'received', departmentId: null };

const section = 'Text to the mayor (at a department)';
const fresh = 'Text to the mayor (nobody has it yet)';
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
    [section]: { 'see the whole queue': maySeeAllThreads, ...rows(routed) },
    [fresh]: rows(waiting),
  },
  acts: {
    'lib/hotline/actions.ts#routeText': act('route', 'received', (made) => ({
      ...step(made),
      department: made.department,
      category: 'inquiry',
    })),
    'lib/hotline/actions.ts#startText': act('start', 'received'),
    'lib/hotline/actions.ts#answerText': act('answer', 'in_progress', (made) => ({
      ...step(made),
      text: 'The lamp is lit again.',
    })),
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
  },
};

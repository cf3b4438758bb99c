import {
  mayAnnounce,
  mayCallMeetings,
  mayKeepMeeting,
  mayMakeMilestone,
  mayOpenMeeting,
  mayReadMeeting,
} from '@/lib/meeting/policy';
import { meetingWorkflow } from '@/lib/meeting/states';
import type { Act, Form, Made, Permissions } from './row';
import { steps } from './steps';

/** Called by the hub of zone 1; department 1 is invited. */
const called = (open: boolean) => ({ zoneId: 1, departmentId: null, open, invited: ['department:1'] });
const running = { departmentId: 1, institutionId: null, state: 'running' } as const;

const kinds = ['Meeting', 'Meeting (internal)'];
const which = ({ number, version }: Made): Form => ({ number, version });
const act = (asks: string, state: string, form: Act['form'] = which): Act => ({ on: kinds, asks, state, form });
const where = ({ day }: Made) => ({ day, from: '14:00', to: '15:00', place: 'The hall of the dong' });
const what = { title: 'The reading academy', about: 'How it goes on next year.', points: ['The budget'] };
const minutes = { minutes: 'Everyone was for it.', residents: '3' };
const reason = 'The hall is being painted.';

const rows = (open: boolean) => ({
  read: (a: Parameters<typeof mayReadMeeting>[0]) => mayReadMeeting(a, called(open)),
  'open at the desk': (a: Parameters<typeof mayReadMeeting>[0]) => mayOpenMeeting(a, called(open)),
  'make a task a milestone': (a: Parameters<typeof mayReadMeeting>[0]) => mayMakeMilestone(a, called(open), running),
  ...steps(meetingWorkflow.transitions, (a) => mayKeepMeeting(a, called(open))),
});

/** A meeting of the hub's zone; `part` is a task, the twin a project of the department. */
export const meeting: Permissions = {
  sections: {
    Meeting: {
      ...rows(true),
      'open the form': mayCallMeetings,
      'announce one': (a) => mayAnnounce(a, called(true)),
    },
    'Meeting (internal)': rows(false),
  },
  acts: {
    'lib/meeting/actions.ts#announce': {
      on: ['Meeting'],
      asks: 'announce one',
      form: (made) => ({ ...what, ...where(made), owner: `zone:${made.zone}`, open: 'open' }),
    },
    'lib/meeting/actions.ts#edit': act('edit', 'announced', (made) => ({ ...which(made), ...what })),
    'lib/meeting/actions.ts#move': act('move', 'announced', (made) => ({ ...which(made), ...where(made), reason })),
    'lib/meeting/actions.ts#cancel': act('cancel', 'announced', (made) => ({ ...which(made), reason })),
    'lib/meeting/actions.ts#hold': act('hold', 'announced'),
    'lib/meeting/actions.ts#write': act('write', 'held', (made) => ({ ...which(made), ...minutes })),
    'lib/meeting/actions.ts#publish': act('publish', 'held'),
    'lib/meeting/actions.ts#correct': act('correct', 'published', (made) => ({ ...which(made), ...minutes, reason })),
    'lib/meeting/actions.ts#toMilestone': act('make a task a milestone', 'published', ({ number, part, twin }) => ({
      number,
      task: part,
      project: twin,
    })),
  },
};

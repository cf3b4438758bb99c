import { mayKeepCourse, mayKeepCourses, mayTakeSeat, mayUseSeat } from '@/lib/course/policy';
import type { Act, Made, Permissions } from './row';

const keep = 'change, open, cancel, see who is there, check in';
const seat = 'use the own seat';
const hosted = { departmentId: 1, dongCode: null };
const on = ['Course'];
const which = ({ number }: Made) => ({ number });
const atDoor = ({ number, otherPart }: Made) => ({ number, session: otherPart });
const kept = (state: string, form: Act['form'] = which): Act => ({ on, asks: keep, state, form });
const own = (state: string, form: Act['form'] = which): Act => ({ on, asks: seat, state, form });

const words = ({ department, day }: Made) => ({
  host: `department:${department}`,
  title: 'Taxes for small shops',
  summary: 'What to declare, when, and where to ask.',
  audience: 'Merchants of the district',
  lecturer: 'Somebody who knows',
  place: 'The hall of the district office',
  contact: 'The library department',
  capacity: '40',
  registerFrom: '2026-01-02T09:00',
  registerUntil: `${day}T09:00`,
  confirmHours: '24',
  neededSessions: '1',
  programme: '',
  sessionDay: [day],
  sessionFrom: ['14:00'],
  sessionTo: ['16:00'],
  sessionTopic: [''],
});

/** Courses; the department officer's department holds it. `part` is the author's seat, the other part a session. */
export const course: Permissions = {
  sections: {
    Course: {
      'read a draft': () => false,
      'read once it is open': () => true,
      'write one': mayKeepCourses,
      [keep]: (a) => mayKeepCourse(a, hosted),
      register: mayTakeSeat,
      [seat]: (a) => mayUseSeat(a, { memberId: 1 }),
    },
  },
  acts: {
    'lib/course/actions.ts#add': {
      on,
      asks: 'write one',
      form: (made) => ({ ...words(made), host: `department:${made.department}` }),
    },
    'lib/course/actions.ts#edit': kept('open', (made) => ({
      ...words(made),
      ...which(made),
      version: made.version,
      reason: 'The hall is painted.',
    })),
    'lib/course/actions.ts#open': kept('draft'),
    'lib/course/actions.ts#finish': kept('held'),
    'lib/course/actions.ts#cancel': kept('open', (made) => ({ ...which(made), reason: 'The speaker is ill.' })),
    'lib/course/actions/door.ts#check': kept('held', (made) => ({ ...atDoor(made), code: '', seat: made.part })),
    'lib/course/actions/door.ts#undo': kept('held', (made) => ({ ...atDoor(made), seat: made.part })),
    'lib/course/actions/door.ts#welcome': kept('held', (made) => ({ ...atDoor(made), name: 'Hong Gildong' })),
    'lib/course/actions/door.ts#release': kept('open', (made) => ({ ...which(made), seat: made.part })),
    'lib/course/actions/door.ts#hand': kept('walked in', (made) => ({ ...which(made), seat: made.part })),
    'lib/course/actions/seat.ts#take': { on, asks: 'register', state: 'open', form: which },
    'lib/course/actions/seat.ts#accept': own('open'),
    'lib/course/actions/seat.ts#giveBack': own('open'),
    'lib/course/actions/seat.ts#certify': own('done'),
    'lib/course/actions/seat.ts#rate': own('done', (made) => ({ ...which(made), rating: '4', words: 'It helped.' })),
  },
};

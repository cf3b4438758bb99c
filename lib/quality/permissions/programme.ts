import type { Actor } from '@/lib/platform/actor';
import { mayUnmask } from '@/lib/privacy/policy';
import {
  mayAskFor,
  mayChangeBooking,
  mayKeepProgramme,
  mayKeepProgrammes,
  mayMoveApplication,
  mayOpenApplication,
  mayReadApplication,
  mayRecordBooking,
} from '@/lib/programme/policy';
import { type ApplicationState, applicationWorkflow } from '@/lib/programme/states';
import type { Act, Made, Permissions } from './row';
import { steps } from './steps';

const programme = { departmentId: 1 };
const application = (state: ApplicationState) => ({ ...programme, applicantId: 1, state });
const booking = { ...programme, memberId: 1 };

const keep = 'change, publish, close, ask questions, open hours';
const here = 'write one for this department';
const own = 'move, cancel';
const recording = 'write down who came and what was advised';
const reason = 'The papers do not fit the programme.';
const words = ({ department }: Made) => ({
  kind: 'grant',
  department,
  title: 'Signs for small shops',
  summary: 'Money for a new sign over the door.',
  audience: 'Shops in the district',
  benefit: 'Up to two million won',
  papers: '',
  contact: 'The economy department',
  opensOn: '',
  closesOn: '',
  budgetWon: '10000000',
  mostWon: '2000000',
  mostBookings: '2',
  cancelHours: '24',
});
const which = ({ number }: Made) => ({ number });
const reasoned = (made: Made) => ({ ...which(made), reason });

const onProgramme = (asks: string, form: Act['form'], state?: string): Act => ({
  on: ['Programme'],
  asks,
  form,
  ...(state ? { state } : {}),
});
const onApplication = (asks: string, state: string, form: Act['form'] = reasoned): Act => ({
  on: ['Application'],
  asks,
  state,
  form,
});
const onHour = (asks: string, form: Act['form'], state?: string): Act => ({
  on: ['Hour of advice'],
  asks,
  form,
  ...(state ? { state } : {}),
});
const signedIn = (actor: Actor) => actor.kind === 'resident' || actor.kind === 'officer';

/**
 * Support for merchants. The department in charge is the department officer's; who applied and booked is the author. `part` is a question of a programme, and a booking of an
 * hour; the other part a free hour.
 */
export const programmes: Permissions = {
  sections: {
    Programme: {
      'read a draft': () => false,
      'read once published': () => true,
      'write one': mayKeepProgrammes,
      [here]: (a) => mayKeepProgramme(a, programme),
      [keep]: (a) => mayKeepProgramme(a, programme),
      'apply for it': mayAskFor,
      'look at the form': signedIn,
    },
    Application: {
      'read as its applicant': (a) =>
        mayReadApplication(a, application('submitted')) && !mayOpenApplication(a, application('submitted')),
      'open at the desk': (a) => mayOpenApplication(a, application('submitted')),
      'see what is masked': (a) => mayUnmask(a, { kind: 'application', id: 1, of: application('submitted') }),
      ...steps(applicationWorkflow.transitions, (a, state, event) => mayMoveApplication(a, application(state), event)),
    },
    'Hour of advice': {
      'look at one': signedIn,
      book: mayAskFor,
      'open, cancel one': (a) => mayKeepProgramme(a, programme),
      [own]: (a) => mayChangeBooking(a, booking),
      [recording]: (a) => mayRecordBooking(a, booking),
    },
  },
  acts: {
    'lib/programme/actions/programme.ts#write': {
      on: ['Programme'],
      asks: here,
      form: words,
      says: 'other_department',
    },
    'lib/programme/actions/programme.ts#edit': onProgramme(keep, (made) => ({
      ...words(made),
      ...which(made),
      version: made.version,
    })),
    'lib/programme/actions/programme.ts#publish': onProgramme(keep, which, 'draft'),
    'lib/programme/actions/programme.ts#close': onProgramme(keep, reasoned),
    'lib/programme/actions/programme.ts#ask': onProgramme(keep, (made) => ({
      ...which(made),
      kind: 'yes_no',
      text: 'Is the shop in the district?',
      wanted: 'yes',
      least: '',
      most: '',
      reason: 'It has to be in the district.',
    })),
    'lib/programme/actions/programme.ts#drop': onProgramme(keep, (made) => ({ ...which(made), question: made.part })),
    'lib/programme/actions/application.ts#submit': onProgramme('apply for it', (made) => ({
      ...which(made),
      businessName: 'A small shop',
      businessNumber: '123-45-67891',
      plan: 'A new sign over the door.',
      askedWon: '1000000',
      agree: 'yes',
    })),
    'lib/programme/actions/application.ts#addSupplement': onApplication('supplement', 'supplement_requested'),
    'lib/programme/actions/application.ts#withdrawOwn': onApplication('withdraw', 'submitted', which),
    'lib/programme/actions/application.ts#object': onApplication('object', 'refused'),
    'lib/programme/actions/application.ts#requestSupplement': onApplication('request_supplement', 'submitted'),
    'lib/programme/actions/application.ts#grant': onApplication('approve', 'submitted', (made) => ({
      ...which(made),
      version: made.version,
      amount: '1000000',
      reason: '',
    })),
    'lib/programme/actions/application.ts#decline': onApplication('refuse', 'submitted'),
    'lib/programme/actions/application.ts#acceptObjection': onApplication('overturn', 'objected', (made) => ({
      ...reasoned(made),
      version: made.version,
      amount: '1000000',
    })),
    'lib/programme/actions/application.ts#letStand': onApplication('uphold', 'objected'),
    'lib/programme/actions/application.ts#takeBack': onApplication('cancel', 'approved'),
    'lib/programme/actions/slot.ts#open': onHour('open, cancel one', (made) => ({
      ...which(made),
      topic: 'Taxes',
      place: 'Another room',
      firstDay: made.day,
      from: '14:00',
      minutes: '50',
      perDay: '1',
      weeks: '1',
      capacity: '1',
    })),
    'lib/programme/actions/slot.ts#cancelHour': onHour('open, cancel one', ({ otherPart }) => ({
      slot: otherPart,
      reason: 'The adviser is ill.',
    })),
    'lib/programme/actions/slot.ts#book': onHour('book', ({ otherPart }) => ({
      slot: otherPart,
      question: 'How do I file my taxes?',
    })),
    'lib/programme/actions/slot.ts#move': onHour(own, ({ part, otherPart }) => ({ booking: part, slot: otherPart })),
    'lib/programme/actions/slot.ts#cancel': onHour(own, ({ part }) => ({ booking: part })),
    'lib/programme/actions/slot.ts#record': onHour(
      recording,
      ({ part }) => ({ booking: part, came: 'attended' }),
      'begun',
    ),
    'lib/programme/actions/slot.ts#advise': onHour(
      recording,
      ({ part }) => ({ booking: part, advice: 'File them in May.' }),
      'attended',
    ),
  },
};

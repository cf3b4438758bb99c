import { evaluationPages } from './addresses-evaluation';
import { meetingPages } from './addresses-meeting';
import { researchPages } from './addresses-research';
import type { Made } from './row';

/**
 * Who gets a page: everyone, whoever is signed in, whoever has just been sent there (a step of signing in, a link in a text), or who the table says for a kind
 * of case in a state. Others get a 404 or are sent elsewhere.
 */
export type Reader =
  | 'everyone'
  | 'signed in'
  | 'sent there'
  | { on: readonly string[]; asks: string; state?: string; at?: (made: Made) => string };

const complaints = [
  'Complaint (private, at the dong)',
  'Complaint (private, at a department)',
  'Complaint (public)',
] as const;
const texts = ['Text to the mayor (at a department)', 'Text to the mayor (nobody has it yet)'] as const;
const proposals = ['Proposal'] as const;
const items = ['Agenda item'] as const;
const projects = ['Project', 'Task of an institution'] as const;
const practices = (state?: string): Reader => ({
  on: ['Practice'],
  asks: 'write, publish, take down',
  ...(state ? { state } : {}),
});
const places = (asks: string, state?: string): Reader => ({ on: ['Place'], asks, ...(state ? { state } : {}) });
const brands = (asks: string, state = 'draft'): Reader => ({ on: ['Brand of a dong'], asks, state });
const programmes = (asks: string, state?: string): Reader => ({
  on: ['Programme'],
  asks,
  ...(state ? { state } : {}),
});
const hours = (asks: string, state: string, at?: (made: Made) => string): Reader => ({
  on: ['Hour of advice'],
  asks,
  state,
  ...(at ? { at } : {}),
});
const courses = (asks: string, state: string, at?: (made: Made) => string): Reader => ({
  on: ['Course'],
  asks,
  state,
  ...(at ? { at } : {}),
});
const keepCourse = 'change, open, cancel, see who is there, check in';
const desks = (asks: string): Reader => ({ on: ['Desks'], asks });

const powers = (asks: string): Reader => ({ on: ['Powers of officers'], asks });

/** Every page by its file. One that shows a case in several states has a row for each. */
export const pages: Readonly<Record<string, readonly Reader[]>> = {
  ...researchPages,
  ...evaluationPages,
  ...meetingPages,
  'app/[lang]/(office)/desk/page.tsx': [desks('have one')],
  'app/[lang]/(office)/desk/hub/page.tsx': [desks('open the hub’s page')],
  'app/[lang]/(office)/desk/comments/page.tsx': [desks('see reported comments')],
  'app/[lang]/(office)/desk/residents/page.tsx': [{ on: ['Account'], asks: 'confirm who lives in a dong' }],
  'app/[lang]/(office)/desk/measures/page.tsx': [desks('see reported comments')],
  'app/[lang]/(office)/desk/takedowns/page.tsx': [desks('see reported comments')],
  'app/[lang]/(office)/desk/supports/page.tsx': [desks('see bursts of supports')],
  'app/[lang]/(office)/desk/hotline/page.tsx': [desks('see texts to the mayor')],
  'app/[lang]/(office)/desk/mayor/page.tsx': [
    { on: ['Text to the mayor (at a department)'], asks: 'see the whole queue, route several at once' },
  ],
  'app/[lang]/(office)/desk/settings/hotline/page.tsx': [
    { on: ['Text to the mayor (at a department)'], asks: 'open the settings of the text line' },
  ],
  'app/[lang]/(office)/desk/privacy/page.tsx': [{ on: ['Calendar'], asks: 'declare, withdraw a day off' }],
  'app/[lang]/(office)/desk/settings/page.tsx': [{ on: ['Calendar'], asks: 'declare, withdraw a day off' }],
  'app/[lang]/(office)/desk/proposals/[number]/page.tsx': [
    { on: proposals, asks: 'open at the desk', state: 'published' },
    { on: proposals, asks: 'publish', state: 'submitted' },
  ],
  'app/[lang]/(office)/desk/complaints/[number]/page.tsx': [{ on: complaints, asks: 'open at the desk' }],
  'app/[lang]/(office)/desk/agenda/[number]/page.tsx': [
    { on: items, asks: 'read opinions and prepared decisions', state: 'reviewing' },
  ],
  'app/[lang]/(office)/desk/projects/[number]/page.tsx': [{ on: projects, asks: 'open at the desk' }],
  'app/[lang]/(office)/desk/projects/new/[item]/page.tsx': [
    { on: ['Project'], asks: 'create', at: ({ twin }: Made) => `/desk/projects/new/${twin}` },
  ],
  'app/[lang]/(office)/desk/projects/page.tsx': [{ on: ['List of projects'], asks: 'see own at the desk' }],
  'app/[lang]/(office)/desk/projects/new/page.tsx': [{ on: ['Project'], asks: 'put on record, name, hand over' }],
  'app/[lang]/(office)/desk/projects/import/page.tsx': [{ on: ['Import of tasks'], asks: 'read in, apply' }],
  'app/[lang]/(office)/desk/projects/import/[plan]/page.tsx': [
    {
      on: ['Import of tasks'],
      asks: 'read in, apply',
      state: 'read',
      at: ({ part }: Made) => `/desk/projects/import/${part}`,
    },
  ],
  'app/[lang]/(office)/desk/projects/[number]/edit/page.tsx': [
    {
      on: projects,
      asks: 'report milestones and money',
      state: 'running',
      at: ({ number }: Made) => `/desk/projects/${number}/edit`,
    },
  ],
  'app/[lang]/(office)/desk/hotline/[number]/page.tsx': [{ on: texts, asks: 'open' }],
  'app/[lang]/(office)/desk/brands/page.tsx': [brands('enter the room')],
  'app/[lang]/(office)/desk/brands/[number]/page.tsx': [brands('read a draft')],
  'app/[lang]/(office)/desk/places/page.tsx': [places('add one')],
  'app/[lang]/(office)/desk/places/new/page.tsx': [places('add one')],
  'app/[lang]/(office)/desk/places/[number]/page.tsx': [places('change, close, take off the list')],
  'app/[lang]/(office)/desk/programmes/page.tsx': [programmes('write one')],
  'app/[lang]/(office)/desk/programmes/new/page.tsx': [programmes('write one')],
  'app/[lang]/(office)/desk/programmes/[number]/page.tsx': [
    programmes('change, publish, close, ask questions, open hours', 'draft'),
    hours('open, cancel one', 'attended'),
  ],
  'app/[lang]/(office)/desk/applications/[number]/page.tsx': [{ on: ['Application'], asks: 'open at the desk' }],
  'app/[lang]/(office)/desk/courses/page.tsx': [courses('write one', 'draft')],
  'app/[lang]/(office)/desk/courses/new/page.tsx': [courses('write one', 'draft')],
  'app/[lang]/(office)/desk/courses/[number]/page.tsx': [courses(keepCourse, 'draft'), courses(keepCourse, 'done')],
  'app/[lang]/(office)/desk/courses/[number]/people/page.tsx': [courses(keepCourse, 'held')],
  'app/[lang]/(office)/desk/courses/[number]/check-in/page.tsx': [courses(keepCourse, 'held')],
  'app/[lang]/(office)/desk/courses/[number]/certificate/page.tsx': [
    courses(
      keepCourse,
      'walked in',
      ({ number, otherPart }) => `/desk/courses/${number}/certificate?look=${otherPart}`,
    ),
  ],
  'app/[lang]/(office)/desk/practices/page.tsx': [practices()],
  'app/[lang]/(office)/desk/practices/new/page.tsx': [practices()],
  'app/[lang]/(office)/desk/practices/[number]/page.tsx': [practices('draft')],

  'app/[lang]/(office)/desk/account/page.tsx': [powers('see own')],
  'app/[lang]/(office)/desk/audit/page.tsx': [powers('read the trail')],
  'app/[lang]/(office)/desk/staff/page.tsx': [powers('change')],
  'app/[lang]/(office)/desk/staff/[id]/page.tsx': [
    { on: ['Powers of officers'], asks: 'change', state: 'officer', at: ({ part }: Made) => `/desk/staff/${part}` },
  ],
  'app/[lang]/(office)/desk/staff/import/page.tsx': [powers('change')],
  'app/[lang]/(office)/desk/staff/import/[plan]/page.tsx': [
    {
      on: ['Powers of officers'],
      asks: 'change',
      state: 'import',
      at: ({ part }: Made) => `/desk/staff/import/${part}`,
    },
  ],

  'app/[lang]/(resident)/me/page.tsx': ['signed in'],
  'app/[lang]/(resident)/me/courses/page.tsx': ['signed in'],
  'app/[lang]/(resident)/me/courses/[number]/page.tsx': [
    courses('use the own seat', 'open'),
    courses('use the own seat', 'done'),
  ],
  'app/[lang]/(resident)/me/courses/[number]/certificate/page.tsx': [courses('use the own seat', 'done')],
  'app/[lang]/(resident)/me/account/page.tsx': ['signed in'],
  'app/[lang]/(resident)/me/account/confirm/page.tsx': ['sent there'],
  'app/[lang]/(resident)/me/privacy/page.tsx': [{ on: ['Own data'], asks: 'agree, take back, ask to be forgotten' }],
  'app/[lang]/(resident)/me/measures/page.tsx': ['signed in'],
  'app/[lang]/(resident)/me/programmes/page.tsx': ['signed in'],
  'app/[lang]/(resident)/me/applications/[number]/page.tsx': [{ on: ['Application'], asks: 'read as its applicant' }],
  'app/[lang]/(resident)/programmes/[number]/apply/page.tsx': [programmes('look at the form')],
  'app/[lang]/(resident)/programmes/slots/[id]/page.tsx': [
    hours('look at one', 'booked', ({ otherPart }) => `/programmes/slots/${otherPart}`),
  ],
  'app/[lang]/(resident)/me/notifications/page.tsx': ['signed in'],
  'app/[lang]/(resident)/me/notifications/choices/page.tsx': ['signed in'],
  'app/[lang]/(resident)/me/following/page.tsx': ['signed in'],
  'app/[lang]/(resident)/me/follow/page.tsx': ['sent there'],
  'app/[lang]/(resident)/complaints/new/page.tsx': ['everyone'],
  'app/[lang]/(resident)/proposals/new/page.tsx': ['signed in'],
  'app/[lang]/(resident)/proposals/[number]/edit/page.tsx': [
    { on: proposals, asks: 'edit, read the receipt', state: 'submitted' },
  ],
  'app/[lang]/(resident)/receipts/[number]/page.tsx': [
    { on: proposals, asks: 'edit, read the receipt', state: 'submitted' },
    { on: complaints, asks: 'rate, agree to an extension' },
  ],

  'app/[lang]/(public)/proposals/[number]/page.tsx': [
    { on: proposals, asks: 'read before it is published', state: 'submitted' },
    { on: proposals, asks: 'read once published', state: 'published' },
  ],
  'app/[lang]/(public)/complaints/[number]/page.tsx': [{ on: complaints, asks: 'read' }],
  'app/[lang]/(public)/agenda/[number]/page.tsx': [
    { on: items, asks: 'read a draft', state: 'drafting' },
    { on: items, asks: 'read once submitted', state: 'reviewing' },
  ],
  'app/[lang]/(public)/projects/[number]/page.tsx': [{ on: projects, asks: 'read' }],
  'app/[lang]/(public)/practices/[number]/page.tsx': [
    { on: ['Practice'], asks: 'read a draft', state: 'draft' },
    { on: ['Practice'], asks: 'read once published', state: 'published' },
  ],
  'app/[lang]/(public)/brands/page.tsx': ['everyone'],
  'app/[lang]/(public)/brands/[number]/page.tsx': [brands('read once published')],
  'app/[lang]/(public)/places/page.tsx': ['everyone'],
  'app/[lang]/(public)/places/[number]/page.tsx': [
    places('read one that is hidden', 'hidden'),
    places('read one that is shown'),
  ],
  'app/[lang]/(public)/courses/page.tsx': ['everyone'],
  'app/[lang]/(public)/courses/certificate/page.tsx': ['everyone'],
  'app/[lang]/(public)/courses/[number]/page.tsx': [
    courses('read a draft', 'draft'),
    courses('read once it is open', 'open'),
  ],
  'app/[lang]/(public)/practices/page.tsx': ['everyone'],
  'app/[lang]/(public)/programmes/page.tsx': ['everyone'],
  'app/[lang]/(public)/programmes/[number]/page.tsx': [
    programmes('read a draft', 'draft'),
    programmes('read once published'),
  ],
  'app/[lang]/(public)/programmes/[number]/check/page.tsx': [
    programmes('read a draft', 'draft'),
    programmes('read once published'),
  ],
  'app/[lang]/(public)/page.tsx': ['everyone'],
  'app/[lang]/(public)/about/page.tsx': ['everyone'],
  'app/[lang]/(public)/takedown/page.tsx': ['everyone'],
  'app/[lang]/(public)/takedown/ask/page.tsx': ['everyone'],
  'app/[lang]/(public)/takedown/receipt/[secret]/page.tsx': ['sent there'],
  'app/[lang]/(public)/accessibility/page.tsx': ['everyone'],
  'app/[lang]/(public)/agenda/page.tsx': ['everyone'],
  'app/[lang]/(public)/complaints/page.tsx': ['everyone'],
  'app/[lang]/(public)/demo/mail/page.tsx': ['everyone'],
  'app/[lang]/(public)/demo/phone/page.tsx': ['everyone'],
  'app/[lang]/(public)/dongs/page.tsx': ['everyone'],
  'app/[lang]/(public)/dongs/[slug]/page.tsx': ['everyone'],
  'app/[lang]/(public)/help/page.tsx': ['everyone'],
  'app/[lang]/(public)/hotline/page.tsx': ['everyone'],
  'app/[lang]/(public)/ledger/page.tsx': ['everyone'],
  'app/[lang]/(public)/open-data/page.tsx': ['everyone'],
  'app/[lang]/(public)/missing/page.tsx': ['everyone'],
  'app/[lang]/(public)/privacy/page.tsx': ['everyone'],
  'app/[lang]/(public)/progress/page.tsx': ['everyone'],
  'app/[lang]/(public)/progress/definitions/page.tsx': ['everyone'],
  'app/[lang]/(public)/projects/page.tsx': ['everyone'],
  'app/[lang]/(public)/projects/tasks/page.tsx': ['everyone'],
  'app/[lang]/(public)/proposals/page.tsx': ['everyone'],
  'app/[lang]/(public)/search/page.tsx': ['everyone'],
  'app/[lang]/(public)/sign-in/page.tsx': ['everyone'],
  'app/[lang]/(public)/sign-in/code/page.tsx': ['sent there'],
  'app/[lang]/(public)/sign-in/second/page.tsx': ['sent there'],
  'app/[lang]/(public)/sign-in/welcome/page.tsx': ['sent there'],
  'app/[lang]/(public)/sign-in/link/[token]/page.tsx': ['sent there'],
  'app/[lang]/(public)/sign-in/second-factor/page.tsx': ['sent there'],
  'app/[lang]/(public)/r/[token]/page.tsx': ['sent there'],
  'app/[lang]/(public)/unsubscribe/[token]/page.tsx': ['sent there'],
  'app/[lang]/(public)/object/[token]/page.tsx': ['everyone'],
  'app/[lang]/(public)/return/page.tsx': ['everyone'],
  'app/[lang]/(public)/zones/[slug]/page.tsx': ['everyone'],
  'app/[lang]/(public)/[...rest]/page.tsx': ['everyone'],
};

/** Every route by its file: who gets an answer, and where that is shown. */
export const routes: Readonly<Record<string, string>> = {
  'app/api/auth/[...nextauth]/route.ts': 'everyone; e2e/member.spec.ts',
  'app/api/auth/social/route.ts': 'whoever follows a link of ours; e2e/identity.spec.ts',
  'app/api/auth/residence/route.ts': 'a resident, by a link of ours; e2e/identity.spec.ts',
  'app/api/auth/office/route.ts': 'whoever follows a link of ours; e2e/staff.spec.ts',
  'app/api/files/[id]/route.ts': 'whoever may read the case; e2e/safety/sweep.test.ts',
  'app/api/health/route.ts': 'everyone; e2e/platform.spec.ts',
  'app/api/hotline/android/route.ts': 'who can sign for a phone; lib/hotline/doors.db.test.ts',
  'app/api/hotline/rate/route.ts': 'whoever has the link; lib/hotline/sending.db.test.ts',
  'app/api/hotline/report/route.ts': 'who can sign for a provider; lib/hotline/doors.db.test.ts',
  'app/api/hotline/demo/route.ts': 'everyone, where the demo is on; e2e/hotline.spec.ts',
  'app/api/hotline/inbound/route.ts': 'who can sign for a provider; lib/hotline/hotline.db.test.ts',
  'app/api/me/bookings/[id]/route.ts': 'whoever booked it; e2e/programme.spec.ts',
  'app/api/courses/calendar/route.ts': 'everyone, what is open; e2e/course.spec.ts',
  'app/api/courses/[number]/calendar/route.ts': 'everyone, what is open; e2e/course.spec.ts',
  'app/api/meetings/route.ts': 'everyone, public meetings; e2e/meeting.spec.ts',
  'app/api/meetings/[number]/route.ts': 'whoever may read the meeting; lib/meeting/meeting.db.test.ts',
  'app/api/me/data/route.ts': 'a resident, what is their own; e2e/privacy.spec.ts',
  'app/api/open-data/ledger/route.ts': 'everyone; e2e/insight.spec.ts',
  'app/api/open-data/ledger/heads/route.ts': 'everyone; lib/platform/ledger/heads.db.test.ts',
  'app/api/open-data/ledger/head/route.ts': 'everyone; e2e/insight.spec.ts',
  'app/api/open-data/places/route.ts': 'everyone, what is shown; e2e/place.spec.ts',
  'app/api/open-data/tasks/route.ts': 'everyone, what is public; lib/project/import.db.test.ts',
  'app/api/open-data/tables/[table]/route.ts': 'everyone, what is public; lib/insight/tables.db.test.ts',
  'app/api/unsubscribe/[token]/route.ts': 'whoever has the link; lib/notification/digest.db.test.ts',
  'app/api/feeds/[feed]/route.ts': 'everyone, what is public; lib/follow/feed.db.test.ts',
  'app/api/desk/work/route.ts': 'an officer, the own list; e2e/follow.spec.ts',
  'app/api/similar/route.ts': 'everyone, what is public; e2e/proposal.spec.ts',
};

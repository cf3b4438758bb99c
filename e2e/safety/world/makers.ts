import { giveConsent } from '@/lib/privacy/mutations/consent';
import type { Made } from '@/lib/quality/permissions/row';
import type { Cast } from '../cast';
import { makeItem } from './agenda';
import { makeBurst } from './burst';
import { makeDay } from './calendar';
import { makeComplaint, makeKept } from './complaint';
import { makeEvaluation } from './evaluation/round';
import { makeScore } from './evaluation/score';
import { makeDoubtfulThread, makeSharedThread, makeThread, makeWrittenThread } from './hotline';
import { makeBrand } from './kept/brand';
import { makeCourse } from './kept/course';
import { makeMeeting } from './kept/meeting';
import { makePlace } from './kept/place';
import { makePractice } from './kept/practice';
import { makeApplication, makeHour, makeProgramme } from './kept/programme';
import { makeCall, makeTeam } from './kept/research';
import { makeMeasure } from './measure';
import { makeProject, makeTask, makeTaskImport } from './project';
import { makeProposal } from './proposal';
import { makeDeputy, makePowers } from './staff';
import { makeTakedown } from './takedown';
import { as, type Maker, usual } from './world';

const nothing: Maker = async () => ({});

/** The author has agreed to messages, which can be taken back. */
const makeOwnData: Maker = async (cast) => {
  const { memberId } = cast.author;
  await as(cast.author, (work) => giveConsent(work, memberId, ['messages']));
  return {};
};

/** Who makes the case of a section. A section that is about no case has nothing to make. */
export const makers: Readonly<Record<string, Maker>> = {
  Proposal: makeProposal,
  'Complaint (private, at the dong)': makeComplaint({ visibility: 'private' }),
  'Complaint (private, at a department)': makeComplaint({ visibility: 'private', routed: true }),
  'Complaint (public)': makeComplaint({ visibility: 'public' }),
  'Complaint (waits to be made public)': makeComplaint({ visibility: 'public', held: true }),
  'Agenda item': makeItem,
  Project: makeProject,
  'Task of an institution': makeTask,
  'List of projects': nothing,
  'Import of tasks': makeTaskImport,
  'Text to the mayor (at a department)': makeThread(true),
  'Text to the mayor (nobody has it yet)': makeThread(false),
  'Text to the mayor (a department was asked for its part)': makeSharedThread,
  Practice: makePractice,
  'Brand of a dong': makeBrand,
  Meeting: makeMeeting(true),
  'Meeting (internal)': makeMeeting(false),
  Place: makePlace,
  Programme: makeProgramme,
  Application: makeApplication,
  'Hour of advice': makeHour,
  Evaluation: makeEvaluation,
  Course: makeCourse,
  'Research call': makeCall,
  'Research team': makeTeam,
  'Score of an office': makeScore,
  'Burst of supports': makeBurst,
  Account: nothing,
  Following: nothing,
  Messages: nothing,
  'Own data': makeOwnData,
  Desks: nothing,
  'Text to the mayor (an answer waits for approval)': makeWrittenThread,
  'Text to the mayor (nobody knows whether its answer arrived)': makeDoubtfulThread,
  'Complaint kept private': makeKept,
  'Measure against a comment': makeMeasure,
  'Comments of others': makeProposal,
  'Takedown of public words': makeTakedown,
  Calendar: makeDay,
  'Powers of officers': makePowers,
  'Deputy of another officer': makeDeputy,
  'When texts are sent': nothing,
};

/** A new case of this section in this state. */
export async function make(cast: Cast, section: string, state: string | undefined): Promise<Made> {
  const maker = makers[section];
  if (!maker)
    throw new Error(`Nobody makes a case for the section "${section}": add one to e2e/safety/world/makers.ts`);
  return { ...usual(cast), ...(await maker(cast, state)) };
}

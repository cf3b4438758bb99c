import { agendaCopy } from '@/lib/agenda/copy';
import { complaintCopy } from '@/lib/complaint/copy';
import { courseCopy } from '@/lib/course/copy';
import { evaluationCopy } from '@/lib/evaluation/copy';
import type { Lang } from '@/lib/format/copy';
import { meetingCopy } from '@/lib/meeting/copy';
import { placeCopy } from '@/lib/place/copy';
import { practiceCopy } from '@/lib/practice/copy';
import { programmeDeskCopy } from '@/lib/programme/copy/desk';
import { programmeCopy } from '@/lib/programme/copy/programme';
import { projectCopy } from '@/lib/project/copy';
import { proposalCopy } from '@/lib/proposal/copy';
import { researchCopy } from '@/lib/research/copy';
import { columnsCopy } from '../copy/columns';
import { tablesAbout } from '../copy/tables-about';

/** The tables that everybody may take along, and their columns in order. */
export const openTables = {
  proposals: ['number', 'title', 'dong', 'state', 'pillars', 'published', 'supports', 'comments', 'agenda', 'changed'],
  agenda: ['number', 'title', 'zone', 'state', 'outcome', 'proposals', 'changed'],
  projects: [
    'number',
    'title',
    'department',
    'institution',
    'dongs',
    'state',
    'pillars',
    'starts',
    'ends',
    'promised',
    'milestones',
    'milestonesDone',
    'budget',
    'agenda',
    'changed',
  ],
  complaints: ['number', 'title', 'dong', 'department', 'kind', 'state', 'received', 'answered', 'changed'],
  places: ['number', 'title', 'kind', 'dong', 'address', 'contact', 'hours', 'length', 'longitude', 'latitude'],
  practices: ['number', 'title', 'field', 'institution', 'source', 'changed'],
  commitments: [
    'number',
    'title',
    'institution',
    'field',
    'state',
    'starts',
    'ends',
    'promised',
    'milestones',
    'milestonesDone',
    'budget',
    'changed',
  ],
  evaluations: [
    'number',
    'title',
    'taskNumber',
    'task',
    'office',
    'people',
    'mean',
    'low',
    'high',
    'replied',
    'kept',
    'published',
  ],
  scores: ['number', 'method', 'office', 'from', 'to', 'points', 'sites', 'sample', 'source', 'published'],
  programmes: [
    'number',
    'title',
    'kind',
    'department',
    'state',
    'opens',
    'closes',
    'budget',
    'granted',
    'contact',
    'changed',
  ],
  courses: [
    'number',
    'title',
    'host',
    'state',
    'starts',
    'ends',
    'sessions',
    'place',
    'capacity',
    'registerFrom',
    'registerUntil',
    'contact',
  ],
  research: [
    'number',
    'title',
    'team',
    'call',
    'kind',
    'department',
    'state',
    'outcome',
    'grant',
    'selected',
    'reported',
  ],
  meetings: ['number', 'title', 'host', 'state', 'starts', 'ends', 'place', 'items', 'decisions', 'residents'],
  brands: ['number', 'dong', 'identity', 'colour', 'published'],
} as const satisfies Record<string, readonly (keyof (typeof columnsCopy)['ko'])[]>;
export type OpenTable = keyof typeof openTables;

export const openTableNames = Object.keys(openTables) as OpenTable[];

/** The words behind the codes of a table, by column. */
function wordsOf(table: OpenTable, lang: Lang): Record<string, Record<string, string>> {
  const { pillars, states } = proposalCopy[lang];
  switch (table) {
    case 'proposals':
      return { state: states, pillars };
    case 'agenda':
      return { state: agendaCopy[lang].states, outcome: agendaCopy[lang].outcomes };
    case 'projects':
      return { state: projectCopy[lang].states, pillars };
    case 'complaints':
      return { state: complaintCopy[lang].states, kind: complaintCopy[lang].kinds };
    case 'places':
      return { kind: placeCopy[lang].kinds };
    case 'practices':
      return { field: practiceCopy[lang].fieldNames };
    case 'commitments':
      return { state: projectCopy[lang].states };
    case 'evaluations':
      return { kept: evaluationCopy[lang].promise.kept };
    case 'programmes':
      return { kind: programmeCopy[lang].kinds, state: programmeDeskCopy[lang].states };
    case 'courses':
      return { state: { ...courseCopy[lang].stages, open: tablesAbout[lang].courseOpen } };
    case 'research':
      return {
        kind: researchCopy[lang].kinds,
        state: researchCopy[lang].states,
        outcome: researchCopy[lang].outcomes,
      };
    case 'meetings':
      return { state: meetingCopy[lang].states };
    case 'scores':
    case 'brands':
      return {};
  }
}

export type OpenValue = string | number | string[] | null;

/** One row as people read it: words for codes, several values in one cell with blanks between them. */
export function readableRow(table: OpenTable, row: Record<string, OpenValue>, lang: Lang): (string | number | null)[] {
  const words = wordsOf(table, lang);
  const said = (column: string, value: string | number) =>
    typeof value === 'string' ? (words[column]?.[value] ?? value) : value;
  return openTables[table].map((column) => {
    const value = row[column] ?? null;
    if (value === null) return null;
    return Array.isArray(value) ? value.map((each) => said(column, each)).join(', ') : said(column, value);
  });
}

export const headOf = (table: OpenTable, lang: Lang): string[] =>
  openTables[table].map((column) => columnsCopy[lang][column]);

import { agendaCopy } from '@/lib/agenda/copy';
import { complaintCopy } from '@/lib/complaint/copy';
import type { Lang } from '@/lib/format/copy';
import { placeCopy } from '@/lib/place/copy';
import { practiceCopy } from '@/lib/practice/copy';
import { projectCopy } from '@/lib/project/copy';
import { proposalCopy } from '@/lib/proposal/copy';
import { tablesCopy } from '../copy/tables';

/** The tables that everybody may take along, and their columns in order. */
export const openTables = {
  proposals: ['number', 'title', 'dong', 'state', 'pillars', 'published', 'supports', 'comments', 'agenda', 'changed'],
  agenda: ['number', 'title', 'zone', 'state', 'outcome', 'proposals', 'changed'],
  projects: [
    'number',
    'title',
    'department',
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
} as const satisfies Record<string, readonly (keyof (typeof tablesCopy)['ko']['columns'])[]>;
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
  openTables[table].map((column) => tablesCopy[lang].columns[column]);

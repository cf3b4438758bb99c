import { languages } from '@/lib/format/copy';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Sheet } from '@/lib/platform/spreadsheet/xlsx';
import { projectCopy } from '../copy';
import { importCopy } from '../copy/import';
import { moneySources } from '../schema';

export const columnNames = [
  'number',
  'field',
  'institution',
  'title',
  'summary',
  'startsOn',
  'endsOn',
  'grantProgramme',
  'grantFrom',
  'grantTo',
  'announced',
  'source',
] as const;
type Name = (typeof columnNames)[number];
type Source = (typeof moneySources)[number];

/** What a column of the file is about. */
export type Column =
  | { kind: 'plain'; name: Name }
  | { kind: 'money'; source: Source; year: number }
  | { kind: 'step' | 'due'; at: number }
  | { kind: 'ignored' };

/** How far a file may reach, its first row included. */
export const reach = { rows: 501, columns: 120 } as const;
const lastStep = 20;

/** A cell that is wrong: the row of the file, the heading of its column (null: the whole row), the word for the fault, and what was written. */
export interface Fault {
  line: number;
  column: string | null;
  /** Which column it would be, where the file has none. */
  name?: Name;
  code: string;
  said: string;
}

/** A cell as it was written, under its heading. */
export interface Cell {
  column: string;
  said: string;
}

/** One row by what its cells are about; empty cells are left out. Kept as JSON between showing and applying. */
export interface FileRow {
  line: number;
  plain: Partial<Record<Name, Cell>>;
  money: (Cell & { source: Source; year: number })[];
  steps: { at: number; title?: Cell; due?: Cell }[];
}

export interface TaskFile {
  rows: FileRow[];
  faults: Fault[];
}

/** Whether what was kept is a file as we keep it. */
export const isTaskFile = (kept: unknown): kept is TaskFile =>
  typeof kept === 'object' && kept !== null && 'rows' in kept && Array.isArray(kept.rows) && 'faults' in kept;

const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, '').toLowerCase();

/** What a heading means; null when it means nothing. */
export function columnOf(heading: string): Column | null {
  const said = plain(heading);
  for (const lang of languages) {
    const t = importCopy[lang];
    const name = columnNames.find((each) => plain(t.columns[each]) === said);
    if (name) return { kind: 'plain', name };
    if (Object.values(t.readOnly).some((word) => plain(word) === said)) return { kind: 'ignored' };
    for (let at = 1; at <= lastStep; at += 1) {
      if (plain(t.step(at)) === said) return { kind: 'step', at };
      if (plain(t.due(at)) === said) return { kind: 'due', at };
    }
    const year = /(20\d\d)$/u.exec(said)?.[1];
    const source = moneySources.find(
      (each) => plain(t.moneyColumn(projectCopy[lang].sources[each], year ?? '')) === said,
    );
    if (year && source) return { kind: 'money', source, year: Number(year) };
  }
  return null;
}

/** A cell as it was before it was written to a table of ours, which keeps spreadsheets from computing it. */
export const unguarded = (text: string): string =>
  text
    .replace(/^'(?=\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u, '')
    .replace(/([,;|"\t\r\n]\s{0,8})'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu, '$1');

/** What a spreadsheet would compute instead of showing it. */
const isFormula = (text: string): boolean => /^\s*(?:[=@]|[+-][^0-9]*[(!])/u.test(text);

/** Sorts the cells of a table by what they are about. Refuses `file_header` where institution or title has no column, and `file_empty`. */
export function readTasks({ lines, formulas }: Sheet): Result<TaskFile> {
  const [header, ...rest] = lines;
  if (!header) return refuse('file_empty', { field: 'file' });
  const headings = header.cells.map((cell) => cell.normalize('NFC').replace(/\s+/gu, ' ').trim());
  const columns = headings.map((heading) => (heading === '' ? null : columnOf(heading)));
  const has = (name: Name) => columns.some((column) => column?.kind === 'plain' && column.name === name);
  if (!has('title') || !has('institution')) return refuse('file_header', { field: 'file' });
  if (rest.length === 0) return refuse('file_empty', { field: 'file' });
  const faults = headings.flatMap((heading, at): Fault[] => {
    const fault = (code: string) => [{ line: header.line, column: heading, code, said: '' }];
    if (heading !== '' && columns[at] === null) return fault('unknown_column');
    return heading !== '' && headings.findIndex((other) => plain(other) === plain(heading)) < at
      ? fault('twice_column')
      : [];
  });
  const rows = rest.map(({ line, cells }) => rowOf(line, cells, headings, columns));
  for (const { line, cells } of rest)
    for (const [at, cell] of cells.entries()) {
      const computes = formulas.some((each) => each.line === line && each.column === at) || isFormula(cell.trim());
      if (computes && columns[at] && columns[at]?.kind !== 'ignored')
        faults.push({ line, column: headings[at] ?? null, code: 'formula', said: cell.slice(0, 60) });
      if (headings[at] === undefined || (headings[at] === '' && cell.trim() !== ''))
        faults.push({ line, column: null, code: 'unknown_column', said: cell.slice(0, 60) });
    }
  return ok({ rows, faults });
}

function rowOf(
  line: number,
  cells: readonly string[],
  headings: readonly string[],
  columns: readonly (Column | null)[],
): FileRow {
  const row: FileRow = { line, plain: {}, money: [], steps: [] };
  for (const [at, column] of columns.entries()) {
    const cell = { column: headings[at] ?? '', said: unguarded((cells[at] ?? '').normalize('NFC').trim()) };
    if (!column || cell.said === '') continue;
    if (column.kind === 'plain') row.plain[column.name] ??= cell;
    if (column.kind === 'money') row.money.push({ ...cell, source: column.source, year: column.year });
    if (column.kind === 'step' || column.kind === 'due') {
      const step = row.steps.find((each) => each.at === column.at) ?? { at: column.at };
      if (!row.steps.includes(step)) row.steps.push(step);
      if (column.kind === 'step') step.title = cell;
      else step.due = cell;
    }
  }
  row.steps.sort((a, b) => a.at - b.at);
  return row;
}

import { languages } from '@/lib/format/copy';
import { line, paragraph } from '@/lib/format/text';
import { isOfficeDay } from '@/lib/platform/calendar/day';
import { importCopy } from '../copy/import';
import type { Cell, Fault, FileRow } from './columns';

/** A field or institution by what people call it. */
export interface NamedRow {
  id: number;
  slug: string;
  nameKo: string;
  nameEn: string;
}

/** What one row asks for; absent is what it leaves as it is. */
export interface Wanted {
  line: number;
  number?: string;
  fieldId?: number;
  institutionId?: number;
  title?: string;
  summary?: string;
  startsOn?: string;
  endsOn?: string;
  grantProgramme?: string;
  grantFrom?: number;
  grantTo?: number;
  announced?: boolean;
  source?: string;
  money: { source: 'national' | 'city' | 'district' | 'other'; year: number; won: number }[];
  steps: { title: string; dueOn: string }[];
}

const unit = new RegExp(`(?:${languages.map((lang) => importCopy[lang].won).join('|')})$`, 'iu');
const most = 10_000_000_000_000;

type Known = { fields: readonly NamedRow[]; institutions: readonly NamedRow[] };

/** Reads the cells of a row; every one that is wrong is a fault of its own. */
export function readRow(row: FileRow, known: Known): { wanted: Wanted; faults: Fault[] } {
  const faults: Fault[] = [];
  const fault = (cell: Cell | null, code: string) =>
    void faults.push({ line: row.line, column: cell?.column ?? null, code, said: cell?.said.slice(0, 60) ?? '' });
  const read = <T>(cell: Cell | undefined, reader: (said: string) => T | { code: string }): T | undefined => {
    if (!cell) return undefined;
    const value = reader(cell.said);
    if (!isCode(value)) return value;
    fault(cell, value.code);
    return undefined;
  };
  const { plain } = row;
  const values = {
    number: read(plain.number, words(line(20))),
    fieldId: read(plain.field, among(known.fields, 'field')),
    institutionId: read(plain.institution, among(known.institutions, 'institution')),
    title: read(plain.title, words(line(120, 2))),
    summary: read(plain.summary, words(paragraph(3000, 10))),
    startsOn: read(plain.startsOn, dayIn),
    endsOn: read(plain.endsOn, dayIn),
    grantProgramme: read(plain.grantProgramme, words(line(120))),
    grantFrom: read(plain.grantFrom, yearIn),
    grantTo: read(plain.grantTo, yearIn),
    announced: read(plain.announced, yesOrNo),
    source: read(plain.source, words(paragraph(500))),
  };
  const wanted: Wanted = {
    ...withoutGaps(values),
    line: row.line,
    money: row.money.flatMap((cell) => {
      const won = read(cell, wonIn);
      return won !== undefined ? [{ source: cell.source, year: cell.year, won }] : [];
    }),
    steps: row.steps.flatMap(({ title: name, due }) => {
      const title = read(name, words(line(120)));
      const dueOn = read(due, dayIn);
      if (name && !due) fault(name, 'step_due');
      if (due && !name) fault(due, 'step_title');
      return title && dueOn ? [{ title, dueOn }] : [];
    }),
  };
  if (wanted.startsOn && wanted.endsOn && wanted.endsOn < wanted.startsOn)
    fault(plain.endsOn ?? null, 'ends_before_start');
  if (!plain.title && !plain.number) fault({ column: '', said: '' }, 'required');
  return { wanted, faults: faults.map((each) => ({ ...each, column: each.column || null })) };
}

type Values = Omit<Wanted, 'line' | 'money' | 'steps'>;

const withoutGaps = (values: { [K in keyof Values]: Values[K] | undefined }): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const isCode = (value: unknown): value is { code: string } =>
  typeof value === 'object' && value !== null && 'code' in value;

const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/gu, '').toLowerCase();

/** What reads a text as a form would. */
interface Words {
  safeParse(text: string): { success: true; data: string } | { success: false; error: { issues: { code: string }[] } };
}

const words = (schema: Words) => (said: string) => {
  const parsed = schema.safeParse(said);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]?.code;
  return { code: issue === 'too_big' ? 'too_long' : issue === 'too_small' ? 'too_short' : 'letters' };
};

const among = (rows: readonly NamedRow[], code: string) => (said: string) => {
  const found = rows.find((row) => [row.slug, row.nameKo, row.nameEn].some((name) => squeeze(name) === squeeze(said)));
  return found ? found.id : { code };
};

/** `2026-11-23`, and as Korean spreadsheets write it: `2026. 11. 23.`, `2026/11/23`. */
function dayIn(said: string): string | { code: string } {
  const [, year = '', month = '', day = ''] = /^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\.?$/u.exec(said) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isOfficeDay(written) ? written : { code: 'day' };
}

const yearIn = (said: string): number | { code: string } => (/^20\d\d$/u.test(said) ? Number(said) : { code: 'year' });

function wonIn(said: string): number | { code: string } {
  const bare = said.replace(/[\s,\u20A9]/gu, '').replace(unit, '');
  if (/^[-\u2212]\d/u.test(bare) || /^\(\d+\)$/u.test(bare)) return { code: 'negative' };
  if (!/^\d{1,30}$/u.test(bare)) return { code: 'won' };
  return Number(bare) > most ? { code: 'too_much' } : Number(bare);
}

function yesOrNo(said: string): boolean | { code: string } {
  for (const lang of languages) {
    if (squeeze(importCopy[lang].yes) === squeeze(said)) return true;
    if (squeeze(importCopy[lang].no) === squeeze(said)) return false;
  }
  return said === 'true' || (said === 'false' ? false : { code: 'yes_no' });
}

import { languages } from '@/lib/format/copy';
import { memberCopy } from '@/lib/member/copy';
import { isOfficeDay } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { readCsv } from '@/lib/platform/spreadsheet/csv';
import { importCopy } from './copy/import';
import { endOf } from './rules';
import { type Charge, chargeOf, personName, type StaffRole, staffNo } from './schema';

const columns = ['staffNo', 'name', 'role', 'place', 'from', 'lastDay', 'head'] as const;
type Column = (typeof columns)[number];

/** A line of the file as it was written; `line` is its number. */
export type FileRow = { line: string } & Partial<Record<Column, string>>;

const limits = { bytes: 2 * 1024 * 1024, rows: 5000 };

/**
 * Reads the lines of a CSV file in UTF-8 (with or without its mark) or CP949. Refuses `file_long`, `file_empty`, `file_encoding`, `file_shape`,
 * `file_header`.
 */
export function readStaffFile(bytes: Uint8Array): Result<FileRow[]> {
  if (bytes.byteLength > limits.bytes) return refuse('file_long', { field: 'file' });
  const lines = readCsv(bytes);
  if (!lines.ok) return lines;
  const [header, ...rest] = lines.value;
  if (!header) return refuse('file_empty', { field: 'file' });
  if (rest.length > limits.rows) return refuse('file_long', { field: 'file' });
  const at = header.cells.map(columnOf);
  if (!at.includes('staffNo') || !at.includes('name')) return refuse('file_header', { field: 'file' });
  const rows = rest.map(({ cells, line }): FileRow => {
    const named = at.flatMap((column, i) => (column ? [[column, (cells[i] ?? '').normalize('NFC').trim()]] : []));
    return { line: String(line), ...Object.fromEntries(named) };
  });
  return rows.length === 0 ? refuse('file_empty', { field: 'file' }) : ok(rows);
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, '').toLowerCase();

const columnOf = (header: string): Column | null =>
  columns.find((column) => languages.some((lang) => plain(importCopy[lang].columns[column]) === plain(header))) ?? null;

const roles: readonly StaffRole[] = [
  'dong_officer',
  'department_officer',
  'institution_officer',
  'planner',
  'mayor',
  'admin',
];

const roleOf = (text: string): StaffRole | null =>
  roles.find((role) => role === text || languages.some((l) => plain(memberCopy[l].roles[role]) === plain(text))) ??
  null;

/** A place of the district by what people call it. */
export interface NamedPlace {
  id: string | number;
  slug: string;
  nameKo: string;
  nameEn: string;
}

export interface WantedRow {
  line: number;
  staffNo: string;
  name: string;
  charge: Charge | null;
  from: string | null;
  validTo: string | null;
  isHead: boolean;
}

/** The places that a charge can be at, by what they are. */
export type Places = Record<'dongs' | 'departments' | 'institutions', readonly NamedPlace[]>;

/** What one line asks for, or the code of what is wrong with it. */
export function wantedOf(row: FileRow, places: Places): Result<WantedRow> {
  const number = staffNo.safeParse(row.staffNo ?? '');
  if (!number.success) return refuse('staff_no');
  const name = personName.safeParse(row.name ?? '');
  if (!name.success) return refuse('person_name');
  const charge = chargeIn(row, places);
  if (!charge.ok) return charge;
  const { from = '', lastDay = '' } = row;
  if (from !== '' && !isOfficeDay(from)) return refuse('from');
  if (lastDay !== '' && !isOfficeDay(lastDay)) return refuse('last_day');
  if (from !== '' && lastDay !== '' && lastDay < from) return refuse('ends_before');
  const isHead = yesOrNo(row.head ?? '');
  if (isHead === null) return refuse('head');
  return ok({
    line: Number(row.line),
    staffNo: number.data,
    name: name.data,
    charge: charge.value,
    from: from || null,
    validTo: endOf(lastDay || null),
    isHead,
  });
}

function yesOrNo(text: string): boolean | null {
  if (text === '' || languages.some((lang) => plain(importCopy[lang].no) === plain(text))) return false;
  return languages.some((lang) => plain(importCopy[lang].yes) === plain(text)) ? true : null;
}

const placed = {
  dong_officer: ['dong', 'dongs'],
  department_officer: ['department', 'departments'],
  institution_officer: ['institution', 'institutions'],
} as const;

function chargeIn(row: FileRow, places: Places): Result<WantedRow['charge']> {
  const { role: said = '', place = '' } = row;
  if (said === '') return place === '' ? ok(null) : refuse('role');
  const role = roleOf(said);
  if (role === null) return refuse('role');
  if (role === 'admin') return refuse('admin');
  if (role === 'planner' || role === 'mayor') return place === '' ? ok(chargeOf(role)) : refuse('place_extra');
  if (place === '') return refuse('place_missing');
  const [kind, list] = placed[role];
  const at = places[list].find((p) =>
    [p.slug, p.nameKo, p.nameEn, String(p.id)].some((each) => plain(each) === plain(place)),
  );
  return at ? ok(chargeOf(`${kind}:${at.id}`)) : refuse('place');
}

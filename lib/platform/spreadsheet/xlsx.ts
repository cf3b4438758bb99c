import { readSheet } from 'read-excel-file/universal';
import { ok, type Result, refuse } from '../result';
import type { Line } from './csv';
import { packStored, unpack } from './zip';

/** As far as a sheet may reach. */
export interface Reach {
  rows: number;
  columns: number;
}

export interface Sheet {
  lines: Line[];
  /** Where the file computes something instead of saying it; the column counts from 0. */
  formulas: { line: number; column: number }[];
}

/**
 * The first sheet of an Excel workbook (.xlsx), every cell as text: days as `2026-11-23`, numbers without separators. Refuses `file_bomb`, `file_shape`, `file_long`.
 */
export async function readXlsx(bytes: Uint8Array, reach: Reach): Promise<Result<Sheet>> {
  const files = unpack(bytes);
  if (files === 'too_big') return refuse('file_bomb', { field: 'file' });
  if (files === 'broken') return refuse('file_shape', { field: 'file' });
  const sheets = [...files].filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name));
  const found = sheets.map(([, content]) => cellsOf(Buffer.from(content).toString('utf8')));
  if (found.includes(null)) return refuse('file_shape', { field: 'file' });
  if (found.some((sheet) => isTooFar(sheet ?? [], reach))) return refuse('file_long', { field: 'file' });
  const kept = new Map([...files].filter(([name]) => name.endsWith('.xml') || name.endsWith('.rels')));
  if ([...kept.values()].some((content) => !isOrderly(Buffer.from(content).toString('utf8'))))
    return refuse('file_shape', { field: 'file' });
  const rows = await rowsOf(packStored(kept));
  if (rows === null) return refuse('file_shape', { field: 'file' });
  const lines = rows.map((row, at) => ({ line: at + 1, cells: row.map(textOf) }));
  return ok({
    lines: lines.filter((line) => line.cells.some((cell) => cell.trim() !== '')),
    formulas: (found[0] ?? []).filter((cell) => cell.formula).map(({ line, column }) => ({ line, column })),
  });
}

/** Every tag ends before the next begins, and none is longer than any program writes them: over what is not so, a parser can brood for minutes. */
const isOrderly = (xml: string): boolean => !/<[^<>]{0,8000}(?:<|$)|<[^<>]{8000}/u.test(xml);

interface Place {
  row: boolean;
  line: number;
  column: number;
  formula: boolean;
}

/** Where the rows and cells of a sheet stand, by its text; null when it says so in a way that no program writes. */
function cellsOf(xml: string): Place[] | null {
  const places: Place[] = [];
  for (const [, kind, attributes = '', f] of xml.matchAll(
    /<(?:\w{1,20}:)?(row|c)\b([^<>]*)>(\s{0,20}<(?:\w{1,20}:)?f\b)?/gu,
  )) {
    if (attributes.includes('&')) return null;
    const at = /\br\s{0,5}=\s{0,5}["']([A-Z]{0,7})(\d{1,9})["']/u.exec(attributes);
    const place = { line: Number(at?.[2] ?? 0), column: columnNumber(at?.[1] ?? '') };
    places.push({ ...place, row: kind === 'row', formula: f !== undefined });
  }
  return places;
}

const isTooFar = (places: readonly Place[], { rows, columns }: Reach): boolean =>
  places.some((place) => place.line > rows || place.column >= columns) ||
  places.filter((place) => place.row).length > rows ||
  places.length > rows * (columns + 1);

const columnNumber = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + (letter.charCodeAt(0) - 64), 0) - 1;

/** Null for what is no workbook. The reader has errors of its own for some faults and throws what its parsers throw for others. */
const rowsOf = (archive: Uint8Array) => readSheet(new Blob([Buffer.from(archive)])).catch(() => null);

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}

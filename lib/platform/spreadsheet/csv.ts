import { CsvError, parse } from 'csv-parse/sync';
import { decodeCp949 } from '@/lib/format/cp949';
import { ok, type Result, refuse } from '../result';

/** A line of a table; `line` is its number in the file, the first is 1. */
export interface Line {
  line: number;
  cells: string[];
}

/** The lines of a CSV file in UTF-8 (with or without its mark) or CP949, without empty ones. Refuses `file_encoding`, `file_shape`. */
export function readCsv(bytes: Uint8Array): Result<Line[]> {
  const text = decode(bytes);
  if (text === null) return refuse('file_encoding', { field: 'file' });
  try {
    const parsed: unknown = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true });
    const lines = parsed as { record: string[]; info: { lines: number } }[];
    return ok(
      lines
        .map(({ record, info }) => ({ cells: record, line: info.lines }))
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    );
  } catch (error) {
    if (error instanceof CsvError) return refuse('file_shape', { field: 'file' });
    throw error;
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decodeCp949(bytes);
  }
}

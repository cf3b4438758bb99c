import { ok, type Result, refuse } from '../result';
import { readCsv } from './csv';
import { type Reach, readXlsx, type Sheet } from './xlsx';

const megabytes = 2;

const begins = (bytes: Uint8Array, signs: readonly number[]): boolean => signs.every((sign, at) => bytes[at] === sign);

/**
 * A table that somebody sent, as CSV or Excel workbook; what it is follows from its first bytes and not from its name. Refuses `file_long`, `file_old_excel`,
 * `file_empty`, and as `readCsv` and `readXlsx`.
 */
export async function readTable(bytes: Uint8Array, reach: Reach): Promise<Result<Sheet>> {
  if (bytes.byteLength > megabytes * 1024 * 1024) return refuse('file_long', { field: 'file' });
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse('file_old_excel', { field: 'file' });
  const sheet = begins(bytes, [0x50, 0x4b]) ? await readXlsx(bytes, reach) : fromCsv(bytes);
  if (!sheet.ok) return sheet;
  const { lines } = sheet.value;
  if (lines.length === 0) return refuse('file_empty', { field: 'file' });
  const tooFar = lines.length > reach.rows || lines.some((line) => line.cells.length > reach.columns);
  return tooFar ? refuse('file_long', { field: 'file' }) : sheet;
}

function fromCsv(bytes: Uint8Array): Result<Sheet> {
  if (bytes.subarray(0, 4096).includes(0)) return refuse('file_shape', { field: 'file' });
  const lines = readCsv(bytes);
  return lines.ok ? ok({ lines: lines.value, formulas: [] }) : lines;
}

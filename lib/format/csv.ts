/** What a cell can hold. Numbers stay numbers; texts are kept from being taken for formulas. */
export type Cell = string | number | boolean | Date | null | undefined;

/** Excel takes a file for UTF-8 only when it begins with this. */
const byteOrderMark = '\uFEFF';

/** Signs with which Excel, LibreOffice and Google Sheets begin a formula, in their full-width forms too; a tab or return before them is skipped by some. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** The same behind what another country's settings take for the end of a cell. */
const hiddenFormula = /([,;|"\t\r\n]\s{0,8})(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/**
 * A text that no spreadsheet computes: an apostrophe stands before what would be a formula, at the beginning and behind whatever could begin a new cell
 * (OWASP, CSV injection). Everything else stays as it is.
 */
function harmless(text: string): string {
  const plain = text.replaceAll('\u0000', '').replace(/\r\n?/gu, '\n');
  const guarded = plain.replace(hiddenFormula, "$1'");
  return formula.test(guarded) ? `'${guarded}` : guarded;
}

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  return cell instanceof Date ? cell.toISOString() : harmless(cell);
}

/** One row by RFC 4180, texts in quotes, ended by CRLF. */
export const csvRow = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => (typeof cell === 'number' ? cellText(cell) : `"${cellText(cell).replaceAll('"', '""')}"`)).join(',')}\r\n`;

/** A whole small table at once. */
export const csvTable = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + [head, ...rows].map(csvRow).join('');

type Rows = AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;

/** As many characters as are handed on together. */
const chunk = 64 * 1024;

/** A table of any length, row by row as it is read: it never stands in memory whole. Who stops reading ends the reading of the rows. */
export function csvStream(head: readonly string[], rows: Rows): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  const texts = chunksOf(head, rows);
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(bytes.encode(value));
    },
    cancel: async () => void (await texts.return(undefined)),
  });
}

async function* chunksOf(head: readonly string[], rows: Rows): AsyncGenerator<string, void> {
  let text = byteOrderMark + csvRow(head);
  for await (const row of rows) {
    text += csvRow(row);
    if (text.length < chunk) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

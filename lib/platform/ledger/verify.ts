import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { createVerifier, type LedgerEntry, type LedgerFault } from './entry';

/** What a copy was found to be. */
export type Verdict =
  | { ok: true; entries: number; head: { seq: number; hash: string } }
  | { ok: false; line: number; fault: LedgerFault };

const malformed = (seq: number): LedgerFault => ({ seq, fault: 'malformed' });

function parse(line: string): LedgerEntry | null {
  try {
    return JSON.parse(line) as LedgerEntry;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Walks JSON lines of a ledger and stops at the first fault. Empty lines do not count. */
export async function verifyLines(lines: AsyncIterable<string> | Iterable<string>): Promise<Verdict> {
  const verifier = createVerifier();
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const entry = parse(text);
    const fault = entry === null ? malformed(verifier.head().seq + 1) : verifier.push(entry);
    if (fault) return { ok: false, line, fault };
  }
  const head = verifier.head();
  return { ok: true, entries: head.seq, head };
}

/** The lines of a file, or of an address that begins with http. */
export async function linesOf(source: string): Promise<AsyncIterable<string>> {
  if (!/^https?:/u.test(source)) return createInterface({ input: createReadStream(source, 'utf8') });
  const response = await fetch(source);
  if (!response.ok || !response.body) throw new Error(`${source} answered ${response.status}`);
  return createInterface({ input: Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]) });
}

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { z } from 'zod';
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

/** Ends of the ledger that were published earlier: sequence numbers with the hash that the entry had. */
export type Heads = readonly { seq: number; hash: string }[];

/**
 * Walks JSON lines of a ledger and stops at the first fault. Empty lines do not count. With `heads`, an entry that was the head of some day has to be the
 * one published then (a ledger rewritten from the start is whole in itself), and the copy must not end before the newest of them.
 */
export async function verifyLines(
  lines: AsyncIterable<string> | Iterable<string>,
  heads: Heads = [],
): Promise<Verdict> {
  const verifier = createVerifier();
  const published = new Map(heads.map(({ seq, hash }) => [seq, hash]));
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const entry = parse(text);
    const fault = entry === null ? malformed(verifier.head().seq + 1) : verifier.push(entry);
    if (fault) return { ok: false, line, fault };
    const { seq, hash } = verifier.head();
    if ((published.get(seq) ?? hash) !== hash) return { ok: false, line, fault: { seq, fault: 'not_as_published' } };
  }
  const head = verifier.head();
  if (Math.max(0, ...published.keys()) > head.seq)
    return { ok: false, line, fault: { seq: head.seq + 1, fault: 'cut_off' } };
  return { ok: true, entries: head.seq, head };
}

const listed = z.object({ heads: z.array(z.object({ seq: z.int().positive(), hash: z.string().length(64) })) });

/** Published heads from a file or an address, as /api/open-data/ledger/heads gives them. Throws when it holds none. */
export async function headsOf(source: string): Promise<Heads> {
  let text = '';
  for await (const line of await linesOf(source)) text += line;
  const { heads } = listed.parse(JSON.parse(text));
  if (heads.length === 0) throw new Error(`${source} holds no published head`);
  return heads;
}

/** The lines of a file, or of an address that begins with http. */
export async function linesOf(source: string): Promise<AsyncIterable<string>> {
  if (!/^https?:/u.test(source)) return createInterface({ input: createReadStream(source, 'utf8') });
  const response = await fetch(source);
  if (!response.ok || !response.body) throw new Error(`${source} answered ${response.status}`);
  return createInterface({ input: Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]) });
}

import { createHash } from 'node:crypto';

/** One public step, as anyone can download it. Times are ISO 8601 in UTC with milliseconds; hashes are lower-case hex SHA-256. */
export interface LedgerEntry {
  seq: number;
  at: string;
  number: string;
  step: string;
  textHash: string;
  previousHash: string;
  hash: string;
}

export const genesisHash = '0'.repeat(64);

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The fingerprint of a public text. The salt stays with the case, so that an erased text cannot be guessed from its hash. */
export const hashText = (salt: string, text: string): string => sha256(`${salt}\n${text}`);

/** The fingerprint of an entry: its fields in this order, joined by line feeds. */
export const hashEntry = (entry: Omit<LedgerEntry, 'hash'>): string =>
  sha256([entry.seq, entry.at, entry.number, entry.step, entry.textHash, entry.previousHash].join('\n'));

export interface LedgerFault {
  seq: number;
  fault: 'gap' | 'broken_link' | 'changed' | 'malformed' | 'not_as_published' | 'cut_off';
}

/**
 * Walks a copy entry by entry and tells the first fault: a missing or doubled number (`gap`), a previous hash that is not the
 * hash before it (`broken_link`), content that does not give its own hash (`changed`). Truncation at the end shows against a published head.
 */
export function createVerifier(): {
  push: (entry: LedgerEntry) => LedgerFault | null;
  head: () => { seq: number; hash: string };
} {
  let head = { seq: 0, hash: genesisHash };
  return {
    push(entry) {
      if (!Number.isInteger(entry?.seq) || typeof entry.hash !== 'string')
        return { seq: head.seq + 1, fault: 'malformed' };
      if (entry.seq !== head.seq + 1) return { seq: head.seq + 1, fault: 'gap' };
      if (entry.previousHash !== head.hash) return { seq: entry.seq, fault: 'broken_link' };
      if (hashEntry(entry) !== entry.hash) return { seq: entry.seq, fault: 'changed' };
      head = { seq: entry.seq, hash: entry.hash };
      return null;
    },
    head: () => head,
  };
}

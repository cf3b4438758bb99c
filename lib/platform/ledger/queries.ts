import { asc, count, desc, gt } from 'drizzle-orm';
import { db } from '@/db/client';
import { ledger } from '@/db/schema/subject';
import type { LedgerEntry } from './entry';

const fields = {
  seq: ledger.seq,
  at: ledger.at,
  number: ledger.number,
  step: ledger.step,
  textHash: ledger.textHash,
  previousHash: ledger.previousHash,
  hash: ledger.hash,
};

const publicForm = ({ at, ...entry }: Omit<LedgerEntry, 'at'> & { at: Date }): LedgerEntry => {
  const { seq, number, step, textHash, previousHash, hash } = entry;
  return { seq, at: at.toISOString(), number, step, textHash, previousHash, hash };
};

/** Entries behind `after`, oldest first, at most `limit`. */
export async function listEntries(after: number, limit: number): Promise<LedgerEntry[]> {
  const rows = await db.select(fields).from(ledger).where(gt(ledger.seq, after)).orderBy(asc(ledger.seq)).limit(limit);
  return rows.map(publicForm);
}

/** The newest entries, newest first. */
export async function listNewest(limit: number): Promise<LedgerEntry[]> {
  const rows = await db.select(fields).from(ledger).orderBy(desc(ledger.seq)).limit(limit);
  return rows.map(publicForm);
}

/** The last entry's number and hash: what a copy is held against to see that nothing is missing at its end. Null while there is none. */
export async function getHead(): Promise<{ seq: number; hash: string; at: string } | null> {
  const [entry] = await listNewest(1);
  return entry ? { seq: entry.seq, hash: entry.hash, at: entry.at } : null;
}

export async function countEntries(): Promise<number> {
  const [row] = await db.select({ n: count() }).from(ledger);
  return row?.n ?? 0;
}

const batch = 1000;

/** The whole ledger as JSON lines, read in batches so that neither side holds it all. */
export function streamEntries(after = 0): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let last = after;
  return new ReadableStream({
    async pull(controller) {
      const entries = await listEntries(last, batch);
      last = entries.at(-1)?.seq ?? last;
      if (entries.length > 0)
        controller.enqueue(encoder.encode(entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')));
      if (entries.length < batch) controller.close();
    },
  });
}

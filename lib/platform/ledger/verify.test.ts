import { describe, expect, it } from 'vitest';
import { genesisHash, hashEntry, type LedgerEntry } from './entry';
import { verifyLines } from './verify';

/** Adds an entry behind `previous` (null for the first), as the database does. */
function chain(
  previous: { seq: number; hash: string } | null,
  entry: Pick<LedgerEntry, 'at' | 'number' | 'step' | 'textHash'>,
): LedgerEntry {
  const linked = { seq: (previous?.seq ?? 0) + 1, ...entry, previousHash: previous?.hash ?? genesisHash };
  return { ...linked, hash: hashEntry(linked) };
}

function ledgerOf(n: number): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (let i = 1; i <= n; i++) {
    const at = new Date(Date.UTC(2026, 10, 23, 0, i)).toISOString();
    entries.push(
      chain(entries.at(-1) ?? null, {
        at,
        number: `2026-${String(i).padStart(4, '0')}`,
        step: 'proposal.publish',
        textHash: 'a'.repeat(64),
      }),
    );
  }
  return entries;
}
const lines = (entries: LedgerEntry[]) => entries.map((entry) => JSON.stringify(entry));
const at = (entries: LedgerEntry[], i: number): LedgerEntry => entries[i] as LedgerEntry;

describe('a copy of the ledger', () => {
  it('is whole as it was written', async () => {
    const entries = ledgerOf(20);
    expect(await verifyLines(lines(entries))).toEqual({
      ok: true,
      entries: 20,
      head: { seq: 20, hash: at(entries, 19).hash },
    });
  });

  it('an empty one is whole and ends at nothing', async () => {
    expect(await verifyLines([])).toMatchObject({ ok: true, entries: 0 });
  });

  it.each(['at', 'number', 'step', 'textHash'] as const)('shows a changed %s', async (field) => {
    const entries = ledgerOf(5);
    entries[2] = { ...at(entries, 2), [field]: field === 'at' ? '2020-01-01T00:00:00.000Z' : 'b'.repeat(64) };
    expect(await verifyLines(lines(entries))).toMatchObject({ ok: false, fault: { seq: 3, fault: 'changed' } });
  });

  it('shows a changed entry whose own hash was made anew', async () => {
    const entries = ledgerOf(5);
    const { previousHash: _, seq: __, ...kept } = at(entries, 2);
    entries[2] = chain(at(entries, 1), { ...kept, number: '2026-9999' });
    expect(await verifyLines(lines(entries))).toMatchObject({ ok: false, fault: { seq: 4, fault: 'broken_link' } });
  });

  it('shows a deleted, a doubled, a moved and an inserted entry', async () => {
    const entries = ledgerOf(6);
    const without = entries.filter((_, i) => i !== 2);
    const doubled = entries.flatMap((entry, i) => (i === 2 ? [entry, entry] : [entry]));
    const moved = [at(entries, 0), at(entries, 2), at(entries, 1), ...entries.slice(3)];
    const inserted = [...entries.slice(0, 3), chain(at(entries, 2), at(entries, 4)), ...entries.slice(3)];
    for (const copy of [without, doubled, moved, inserted]) expect((await verifyLines(lines(copy))).ok).toBe(false);
  });

  it('shows where a line is no entry', async () => {
    expect(await verifyLines([...lines(ledgerOf(2)), '{"seq":'])).toEqual({
      ok: false,
      line: 3,
      fault: { seq: 3, fault: 'malformed' },
    });
    expect(await verifyLines(['null'])).toMatchObject({ ok: false });
  });

  it('cut off at the end it is whole, but ends before the published head', async () => {
    const entries = ledgerOf(5);
    expect(await verifyLines(lines(entries.slice(0, 4)))).toMatchObject({ ok: true, head: { seq: 4 } });
  });

  it('written anew from the start it is whole in itself, but not as its days were published', async () => {
    const entries = ledgerOf(6);
    const heads = [at(entries, 3), at(entries, 1)];
    expect(await verifyLines(lines(entries), heads)).toMatchObject({ ok: true });
    const anew: LedgerEntry[] = [];
    for (const [i, { at: when, number, step, textHash }] of entries.entries())
      anew.push(chain(anew.at(-1) ?? null, { at: when, number: i === 0 ? '2026-9999' : number, step, textHash }));
    expect(await verifyLines(lines(anew))).toMatchObject({ ok: true });
    expect(await verifyLines(lines(anew), heads)).toMatchObject({ fault: { seq: 2, fault: 'not_as_published' } });
  });

  it('cut off, it ends before the newest published day', async () => {
    const entries = ledgerOf(6);
    const heads = [at(entries, 4), at(entries, 1)];
    expect(await verifyLines(lines(entries.slice(0, 4)), heads)).toMatchObject({ fault: { seq: 5, fault: 'cut_off' } });
    expect(await verifyLines([], heads)).toMatchObject({ ok: false });
  });
});

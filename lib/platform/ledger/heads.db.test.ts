import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GET } from '@/app/api/open-data/ledger/heads/route';
import { ledger } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { ok } from '../result';
import { createSubject, transact, type Work } from '../transact';
import { listHeads, publishHeads } from './heads';
import { listEntries } from './queries';
import { verifyLines } from './verify';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const step = (at: string) =>
  transact({ kind: 'system', job: 'test' }, new Date(at), async (work: Work) => {
    const made = await createSubject(work, 'proposal');
    work.record({ subjectId: made.id, number: made.number, type: 'proposal.publish', public: true });
    return ok(made);
  });

it('nothing is published while there is nothing', async () => {
  expect(await publishHeads(new Date('2026-11-20T15:05:00Z'))).toBe(0);
});

it('each day of Seoul that has ended gets the head it ended with, days without a step too, and the running day none', async () => {
  await step('2026-11-20T14:59:59+09:00');
  await step('2026-11-20T23:59:59+09:00');
  await step('2026-11-21T00:00:01+09:00');
  await step('2026-11-23T00:01:00+09:00');
  expect(await publishHeads(new Date('2026-11-23T00:05:00+09:00'))).toBe(3);
  const [first, second, third, fourth] = await database.db.select().from(ledger).orderBy(ledger.seq);
  expect(fourth?.seq).toBe(4);
  expect(first?.seq).toBe(1);
  expect(await listHeads()).toEqual([
    { day: '2026-11-22', seq: 3, hash: third?.hash },
    { day: '2026-11-21', seq: 3, hash: third?.hash },
    { day: '2026-11-20', seq: 2, hash: second?.hash },
  ]);
  expect(await listHeads(1)).toHaveLength(1);
});

it('a day is published once, also by two workers at once', async () => {
  const after = new Date('2026-11-24T00:05:00+09:00');
  const added = await Promise.all([publishHeads(after), publishHeads(after)]);
  expect(added.sort()).toEqual([0, 1]);
  expect(await publishHeads(after)).toBe(0);
});

it('everyone can download them, and the ledger agrees with them', async () => {
  const { heads } = (await (await GET()).json()) as { heads: { seq: number; hash: string }[] };
  expect(heads).toHaveLength(4);
  const copy = (await listEntries(0, 100)).map((entry) => JSON.stringify(entry));
  expect(await verifyLines(copy, heads)).toMatchObject({ ok: true, entries: 4 });
});

it('what was published cannot be changed or taken away', async () => {
  for (const change of [
    sql`update ledger_head set seq = 1`,
    sql`delete from ledger_head`,
    sql`truncate ledger_head`,
    sql`update ledger set number = 'x'`,
    sql`delete from ledger`,
    sql`truncate ledger cascade`,
  ])
    await expect(database.db.execute(change)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('append-only') },
    });
});

import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { member } from '@/db/schema/member';
import { support } from '@/db/schema/proposal';
import { event, idempotency, ledger, subject } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import type { Resident } from './actor';
import { answeredBefore, contentOf, once } from './form/idempotency';
import { createVerifier } from './ledger/entry';
import { ok, refuse } from './result';
import { createSubject, transact, type Work } from './transact';

const now = new Date('2026-11-23T01:00:00Z');
let database: TestDatabase;
let kim: Resident;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  const [row] = await database.db
    .insert(member)
    .values({ kind: 'resident', name: '김주민', createdAt: now })
    .returning({ id: member.id });
  kim = { kind: 'resident', memberId: row?.id ?? 0, name: '김주민', homeDong: null, verification: 'phone' };
});

async function open(work: Work, step = 'proposal.publish') {
  const made = await createSubject(work, 'proposal');
  work.record({ subjectId: made.id, number: made.number, type: step, public: true, text: '공개 글' });
  return ok(made.number);
}

const counts = async () => ({
  subjects: await database.db.$count(subject),
  events: await database.db.$count(event),
  ledger: await database.db.$count(ledger),
});

test('a refusal and an error leave nothing behind, not even a number in the ledger', async () => {
  const before = await counts();
  const refused = await transact(kim, now, async (work) => {
    await open(work);
    return refuse('wrong_state');
  });
  expect(refused).toEqual({ ok: false, code: 'wrong_state' });
  const broken = transact(kim, now, async (work) => {
    await open(work);
    throw new Error('the disk is full');
  });
  await expect(broken).rejects.toThrow('the disk is full');
  expect(await counts()).toEqual(before);
});

test('fifty writers at once make one unbroken chain', async () => {
  const before = await counts();
  const done = await Promise.all(Array.from({ length: 50 }, () => transact(kim, now, (work) => open(work))));
  expect(done.every((result) => result.ok)).toBe(true);
  const rows = await database.db.select().from(ledger).orderBy(ledger.seq);
  expect(rows).toHaveLength(before.ledger + 50);
  const verifier = createVerifier();
  for (const row of rows) {
    expect(verifier.push({ ...row, at: row.at.toISOString() }), `entry ${row.seq}`).toBeNull();
  }
});

test('a form pressed twenty times at once is done once, and every press hears the same answer', async () => {
  const before = await counts();
  const key = crypto.randomUUID();
  const press = () =>
    transact(kim, now, (work) => once(work, { action: 'proposal.file', key, content: 'a' }, () => open(work)));
  const answers = await Promise.all(Array.from({ length: 20 }, press));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]?.ok).toBe(true);
  expect((await counts()).subjects).toBe(before.subjects + 1);
});

test('a refused press leaves its key free; the key of one form does not open another', async () => {
  const key = crypto.randomUUID();
  const press = (action: string, run: (work: Work) => ReturnType<typeof open>) =>
    transact(kim, now, (work) => once(work, { action, key, content: 'a' }, () => run(work)));
  expect(await press('proposal.file', async () => refuse('required', { field: 'title' }))).toMatchObject({ ok: false });
  expect(await press('proposal.file', (work) => open(work))).toMatchObject({ ok: true });
  expect(await press('complaint.file', (work) => open(work))).toEqual({ ok: false, code: 'conflict' });
  expect(await database.db.$count(idempotency, eq(idempotency.key, key))).toBe(1);
});

test('what was sent, gone back to and changed is not taken for the first sending: its words are not lost unsaid', async () => {
  const key = crypto.randomUUID();
  const form = new FormData();
  const content = (title: string) => contentOf({ title }, form);
  const press = (title: string) =>
    transact(kim, now, (work) =>
      once(work, { action: 'proposal.file', key, content: content(title) }, () => open(work)),
    );
  const first = await press('하나');
  expect(await press('하나')).toEqual(first);
  expect(await press('둘')).toEqual({ ok: false, code: 'sent_before' });
  form.append('files', new File(['x'], 'a.pdf'));
  expect(await press('하나')).toEqual({ ok: false, code: 'sent_before' });
});

test('a press that its own first sending made impossible still has its answer; nobody else has it', async () => {
  const press = { action: 'proposal.file', key: crypto.randomUUID(), content: 'a' };
  const first = await transact(kim, now, (work) => once(work, press, () => open(work)));
  expect(await answeredBefore(kim, press)).toEqual({ value: first.ok ? first.value : '' });
  expect(await answeredBefore({ ...kim, memberId: kim.memberId + 1 }, press)).toBeNull();
  expect(await answeredBefore({ kind: 'visitor' }, press)).toBeNull();
  expect(await answeredBefore(kim, { ...press, content: 'b' })).toBeNull();
  expect(await answeredBefore(kim, { ...press, action: 'proposal.publish' })).toBeNull();
});

test('a row that names something that is not there is a refusal, not a failure', async () => {
  const nobody = 999_999_999;
  const asked = await transact(kim, now, async (work) => {
    const { id } = await createSubject(work, 'proposal');
    await work.tx.insert(support).values({ proposalId: id, memberId: nobody, createdAt: now });
    return ok(id);
  });
  expect(asked).toMatchObject({ ok: false, code: 'not_found' });
});

test('two who lock the same rows crosswise both get through', async () => {
  const names = ['하나', '둘'] as const;
  const rows = await database.db
    .insert(member)
    .values(names.map((name) => ({ kind: 'resident' as const, name, createdAt: now })))
    .returning({ id: member.id });
  const [one, two] = rows.map((row) => row.id);
  if (one === undefined || two === undefined) throw new Error('two rows were written');
  let arrived = 0;
  const rename = (first: number, second: number) =>
    transact(kim, now, async (work) => {
      await work.tx.update(member).set({ name: '먼저' }).where(eq(member.id, first));
      arrived += 1;
      while (arrived < 2) await new Promise((wait) => setTimeout(wait, 5));
      await work.tx.update(member).set({ name: '나중' }).where(eq(member.id, second));
      return ok(first);
    });
  expect(await Promise.all([rename(one, two), rename(two, one)])).toMatchObject([{ ok: true }, { ok: true }]);
});

test('a row that points at nothing is refused, and nothing of it is kept', async () => {
  const before = await counts();
  const refused = await transact(kim, now, async (work) => {
    await open(work);
    await work.tx.insert(idempotency).values({ memberId: 999_999, key: 'x', action: 'x', answer: {}, createdAt: now });
    return ok();
  });
  expect(refused).toMatchObject({ ok: false, code: 'not_found' });
  expect(await counts()).toEqual(before);
});

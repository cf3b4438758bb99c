import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaint } from '@/db/schema/complaint';
import { proposal } from '@/db/schema/proposal';
import { attachment, clock, draft, event, ledger, subject } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { dongs, loadSeogu, officer, residents } from '@/db/testing-world';
import type { Actor, Officer, Resident } from '@/lib/platform/actor';
import { once } from '@/lib/platform/form/idempotency';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { editProposal, fileProposal } from './mutations/file';
import { moveProposals } from './mutations/move';
import { publishProposal, redirectProposal, requestSupplement, returnProposal } from './mutations/screen';
import { supportProposal } from './mutations/support';
import { withdrawProposal } from './mutations/withdraw';
import { proposalFields } from './schema';

const now = new Date('2026-11-23T01:00:00Z');
let database: TestDatabase;
let people: Resident[];
let author: Resident;
let desk: Officer;
let elsewhere: Officer;

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  people = await residents(6, now);
  author = people[0] as Resident;
  desk = await officer({ role: 'dong_officer', dongCode: dongs.yang3, departmentId: null }, now);
  elsewhere = await officer({ role: 'dong_officer', dongCode: dongs.dongcheon, departmentId: null }, now);
});
afterAll(() => database.close());

const typed = (more: Record<string, unknown> = {}) =>
  proposalFields.parse({
    title: '골목에 나무 의자를 놓아 주세요',
    problem: '앉을 곳이 없습니다.',
    improvement: '나무 의자를 놓습니다.',
    effect: '쉬어 갈 수 있습니다.',
    dongCode: dongs.yang3,
    pillars: ['village_autonomy'],
    files: [],
    ...more,
  });

const as = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>, at = now) => transact(actor, at, run);
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.code);
  return result.value;
};
const file = async (more = {}, by: Resident = author) => value(await as(by, (work) => fileProposal(work, typed(more))));
const row = async (number: string) => {
  const [found] = await database.db
    .select({ proposal })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(eq(subject.number, number));
  if (!found) throw new Error(`${number} is not there`);
  return found.proposal;
};
const step = async (number: string, reason: string | null = null) => ({
  number,
  version: (await row(number)).version,
  reason,
});
const published = async (more = {}, by: Resident = author) => {
  const { number } = await file(more, by);
  const input = await step(number);
  value(await as(desk, (work) => publishProposal(work, input)));
  return number;
};
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.code);

describe('filing', () => {
  it('gives a number, starts the dong’s promise and forgets the draft', async () => {
    await database.db.insert(draft).values({ memberId: author.memberId, kind: 'proposal', values: {}, updatedAt: now });
    const filed = await file();
    expect(filed.number).toMatch(/^2026-\d{4,}$/);
    expect(await row(filed.number)).toMatchObject({ state: 'submitted', version: 1, publishedAt: null });
    const clocks = await database.db.select().from(clock).where(eq(clock.subjectId, filed.id));
    expect(clocks).toMatchObject([{ promise: 'dong_screening', stoppedAt: null }]);
    expect(await database.db.$count(draft)).toBe(0);
    const events = await database.db.select().from(event).where(eq(event.subjectId, filed.id));
    expect(events).toMatchObject([{ type: 'proposal.submit', public: false }]);
  });

  it('refuses a dong that is not there, with its field, and writes nothing', async () => {
    const before = await database.db.$count(subject);
    const result = await as(author, (work) => fileProposal(work, typed({ dongCode: '9999999999' })));
    expect(result).toMatchObject({ ok: false, code: 'unknown_dong', field: 'dongCode' });
    expect(await database.db.$count(subject)).toBe(before);
  });

  it('refuses a file that is not what it says, with its field', async () => {
    const evil = new File(['<script>alert(1)</script>'], 'photo.png', { type: 'image/png' });
    const result = await as(author, (work) => fileProposal(work, typed({ files: [evil] })));
    expect(result).toMatchObject({ ok: false, field: 'files', code: 'file_type:photo.png' });
  });

  it('answers a second press of the same form with the first number', async () => {
    const key = '0b7cbb6c-2f0c-4f7e-8a53-7a6f3c1a0001';
    const before = await database.db.$count(proposal);
    const press = () =>
      as(author, (work) =>
        once(work, { action: 'proposal.submit', key, content: '' }, () =>
          fileProposal(work, typed({ title: '두 번 누름' })),
        ),
      );
    const numbers = (await Promise.all([press(), press(), press()])).map((result) => value(result).number);
    expect(new Set(numbers).size).toBe(1);
    expect(await database.db.$count(proposal)).toBe(before + 1);
  });
});

describe('the dong', () => {
  it('publishes what looks like personal data only after a look at it, and the history keeps that', async () => {
    const { number, id } = await file({ problem: '010-0000-0001로 연락해 주세요.' });
    const input = await step(number);
    expect(await as(desk, (work) => publishProposal(work, input))).toMatchObject({
      code: 'personal_data',
      field: 'harmless',
    });
    expect((await row(number)).publishedAt).toBeNull();
    value(await as(desk, (work) => publishProposal(work, { ...input, harmless: true })));
    const events = await database.db.select().from(event).where(eq(event.subjectId, id));
    expect(events.find((each) => each.type === 'proposal.publish')?.data).toEqual({ harmless: 'phone' });
  });

  it('publishes: public for the first time, files too, promise kept, one entry in the ledger', async () => {
    const { id, number } = await file();
    await database.db.insert(attachment).values({
      id: '0b7cbb6c-2f0c-4f7e-8a53-7a6f3c1a0002',
      subjectId: id,
      memberId: author.memberId,
      name: 'a.jpg',
      mediaType: 'image/jpeg',
      bytes: 1,
      sha256: 'a'.repeat(64),
      storageKey: 'a',
      public: false,
      createdAt: now,
    });
    const input = await step(number);
    value(await as(desk, (work) => publishProposal(work, input)));
    expect(await row(number)).toMatchObject({ state: 'published', publishedAt: now, version: 2 });
    const files = await database.db.select().from(attachment).where(eq(attachment.subjectId, id));
    expect(files).toMatchObject([{ public: true }]);
    const clocks = await database.db.select().from(clock).where(eq(clock.subjectId, id)).orderBy(clock.id);
    expect(clocks).toMatchObject([
      { promise: 'dong_screening', stoppedAt: now },
      { promise: 'gathering_round', stoppedAt: null },
    ]);
    const entries = await database.db.select().from(ledger).where(eq(ledger.number, number));
    expect(entries).toMatchObject([{ step: 'proposal.publish' }]);
  });

  it('loses the files that its author takes out, and no file of another', async () => {
    const mine = await file();
    const theirs = await file();
    const uuid = (n: number) => `0b7cbb6c-2f0c-4f7e-8a53-7a6f3c1a001${n}`;
    const picture = { memberId: author.memberId, name: 'a.jpg', mediaType: 'image/jpeg', bytes: 1, public: false };
    await database.db.insert(attachment).values(
      [mine.id, mine.id, theirs.id].map((subjectId, n) => ({
        ...picture,
        id: uuid(n),
        subjectId,
        createdAt: now,
        sha256: 'a'.repeat(64),
        storageKey: 'a',
      })),
    );
    const edit = { ...typed(), drop: [uuid(0), uuid(2)], number: mine.number, version: 1 };
    value(await as(author, (work) => editProposal(work, edit)));
    const left = await database.db.select({ id: attachment.id }).from(attachment).where(eq(attachment.storageKey, 'a'));
    expect(left.map(({ id }) => id)).toEqual(expect.arrayContaining([uuid(1), uuid(2)]));
    expect(left.map(({ id }) => id)).not.toContain(uuid(0));
  });

  it('is that dong and no other, and cannot do it twice', async () => {
    const { number } = await file();
    const input = await step(number);
    expect(code(await as(elsewhere, (work) => publishProposal(work, input)))).toBe('not_allowed');
    expect(code(await as(author, (work) => publishProposal(work, input)))).toBe('not_allowed');
    const both = await Promise.all([1, 2].map(() => as(desk, (work) => publishProposal(work, input))));
    expect(both.map(code).sort()).toEqual(['ok', 'stale']);
  });

  it('returns it only with a reason; the author files it again and the promise starts anew', async () => {
    const { id, number } = await file();
    const silent = await step(number);
    expect(await as(desk, (work) => returnProposal(work, silent))).toMatchObject({
      code: 'reason_required',
      field: 'reason',
    });
    const told = await step(number, '어느 골목인지 적어 주세요.');
    value(await as(desk, (work) => returnProposal(work, told)));
    expect((await row(number)).state).toBe('returned');
    const { version } = await row(number);
    const fields = typed({ title: '양3동 발산마을 골목에 나무 의자를' });
    value(await as(author, (work) => editProposal(work, { ...fields, drop: [], number, version })));
    expect(await row(number)).toMatchObject({ state: 'submitted', title: fields.title, version: version + 1 });
    const running = await database.db.select().from(clock).where(sql`subject_id = ${id} and stopped_at is null`);
    expect(running).toHaveLength(1);
  });

  it('asks for a supplement within seven days; the promise waits, and goes on with the answer', async () => {
    const { id, number } = await file();
    const ask = await step(number, '사진을 한 장 더해 주세요.');
    const late = new Date(now.getTime() + 7 * 86_400_000 + 1000);
    expect(code(await as(desk, (work) => requestSupplement(work, ask), late))).toBe('supplement_too_late');
    value(await as(desk, (work) => requestSupplement(work, ask)));
    const pauses = async () => (await database.db.select().from(clock).where(eq(clock.subjectId, id)))[0]?.pauses;
    expect(await pauses()).toMatchObject([{ to: null }]);
    const { version } = await row(number);
    const later = new Date(now.getTime() + 3_600_000);
    value(await as(author, (work) => editProposal(work, { ...typed(), drop: [], number, version }), later));
    expect((await row(number)).state).toBe('submitted');
    expect(await pauses()).toMatchObject([{ to: later.toISOString() }]);
  });

  it('makes it a complaint in the same step, each knowing of the other', async () => {
    const { id, number } = await file();
    const input = { ...(await step(number, '파손 신고입니다.')), kind: 'everyday' as const };
    value(await as(desk, (work) => redirectProposal(work, input)));
    const stored = await row(number);
    const [made] = await database.db.select().from(complaint).where(eq(complaint.fromProposalId, id));
    expect(stored).toMatchObject({ state: 'redirected', redirectedToId: made?.id });
    expect(made).toMatchObject({ authorId: author.memberId, kind: 'everyday', visibility: 'private' });
    expect(await database.db.$count(ledger, eq(ledger.number, number))).toBe(0);
  });
});

describe('the author', () => {
  it('is shown what is stored when the form is older than the proposal', async () => {
    const { number } = await file();
    value(
      await as(author, (work) =>
        editProposal(work, { ...typed({ title: '첫째 고침' }), drop: [], number, version: 1 }),
      ),
    );
    const result = await as(author, (work) =>
      editProposal(work, { ...typed({ title: '둘째 고침' }), drop: [], number, version: 1 }),
    );
    expect(result).toMatchObject({ ok: false, code: 'stale', detail: { title: '첫째 고침' } });
    expect((await row(number)).title).toBe('첫째 고침');
  });

  it('may change a published text until the first voice', async () => {
    const number = await published();
    const edit = async (title: string) => {
      const { version } = await row(number);
      return as(author, (work) => editProposal(work, { ...typed({ title }), drop: [], number, version }));
    };
    expect(code(await edit('고친 제목'))).toBe('ok');
    value(await as(people[1] as Resident, (work) => supportProposal(work, number)));
    expect(code(await edit('또 고친 제목'))).toBe('already_supported');
  });

  it('takes it back; what never was public leaves no public trace', async () => {
    const { number } = await file();
    const unseen = await step(number);
    expect(code(await as(people[1] as Resident, (work) => withdrawProposal(work, unseen)))).toBe('not_allowed');
    value(await as(author, (work) => withdrawProposal(work, unseen)));
    expect(await database.db.$count(ledger, eq(ledger.number, number))).toBe(0);
    const seen = await step(await published());
    value(await as(author, (work) => withdrawProposal(work, seen)));
    expect(await database.db.$count(ledger, eq(ledger.number, seen.number))).toBe(2);
  });
});

it('several move together or not at all', async () => {
  const [a, b] = [await published(), await file()];
  const ids = [(await row(a)).id, b.id];
  const result = await as(desk, (work) => moveProposals(work, ids, 'gather', { roles: ['hub_officer'] }));
  expect(result).toMatchObject({ ok: false, code: 'wrong_state', detail: { number: b.number } });
  expect((await row(a)).state).toBe('published');
});

import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { department } from '@/db/schema/district';
import { consent } from '@/db/schema/privacy';
import { application, programme } from '@/db/schema/programme';
import { event, subject } from '@/db/schema/subject';
import { inScope } from '@/db/scope';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { must } from '@/db/testing-rise';
import { loadSeogu, officer, residents } from '@/db/testing-world';
import type { Actor, Officer, Resident } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { withdrawConsent } from '@/lib/privacy/mutations/consent';
import { apply } from './mutations/apply';
import { approve, cancelGrant, objectTo, overturn, refuseApplication, uphold, withdraw } from './mutations/decide';
import { editProgramme, moveProgramme, writeProgramme } from './mutations/programme';
import { getApplication } from './queries/application';
import type { ProgrammeInput } from './schema/programme';

const now = new Date('2026-11-23T01:00:00Z');
const million = 1_000_000;
let database: TestDatabase;
let merchants: Resident[];
let desk: Officer;
let colleague: Officer;
let departmentId: number;

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  const [row] = await database.db.select({ id: department.id }).from(department).where(eq(department.slug, 'economy'));
  departmentId = row!.id;
  merchants = await residents(30, now);
  const charge = { role: 'department_officer' as const, dongCode: null, departmentId, isHead: false };
  desk = await officer(charge, now);
  colleague = await officer(charge, now);
});
afterAll(() => database.close());

const act = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>, at = now) => transact(actor, at, run);
const wins = (results: Result<unknown>[]) => results.filter((result) => result.ok).length;
const codes = (results: Result<unknown>[]) => [...new Set(results.flatMap((r) => (r.ok ? [] : [r.code])))];

const words = (more: Partial<ProgrammeInput> = {}): ProgrammeInput => ({
  kind: 'guarantee',
  department: departmentId,
  title: '소상공인 특례보증',
  summary: '담보가 없어도 보증해 드립니다.',
  audience: '우리 구 소상공인',
  benefit: '한 곳에 3,000만 원까지',
  papers: null,
  contact: '경제과',
  opensOn: null,
  closesOn: null,
  budgetWon: 100 * million,
  mostWon: 30 * million,
  mostBookings: 2,
  cancelHours: 24,
  ...more,
});

async function opened(more: Partial<ProgrammeInput> = {}): Promise<string> {
  const { number } = await must(act(desk, (work) => writeProgramme(work, words(more))));
  await must(act(desk, (work) => moveProgramme(work, { number }, 'publish')));
  return number;
}

const applies = (actor: Actor, number: string, askedWon: number | null = 10 * million) =>
  act(actor, (work) =>
    apply(work, {
      number,
      businessName: '발산분식',
      businessNumber: '1234567891',
      plan: '가게 수리에 씁니다. 그릇도 바꿉니다.',
      askedWon,
      files: [],
      agree: ['yes'],
    }),
  );

async function fundOf(number: string) {
  const [row] = await database.db
    .select({ granted: programme.grantedWon, version: programme.version })
    .from(programme)
    .innerJoin(subject, eq(subject.id, programme.id))
    .where(eq(subject.number, number));
  return row!;
}

it('whoever applies has agreed, which is kept once in the words of that day', async () => {
  const [one, two] = [await opened(), await opened()];
  const [person] = (await residents(1, now)) as [Resident];
  await must(applies(person, one));
  await must(applies(person, two));
  const kept = await database.db.select().from(consent).where(eq(consent.memberId, person.memberId));
  expect(kept).toMatchObject([
    {
      purpose: 'application',
      items: ['business_name', 'business_number', 'plan', 'papers'],
      retention: 'ten_years',
      at: now,
    },
  ]);
  expect(await act(person, (work) => withdrawConsent(work, person.memberId, 'application'))).toMatchObject({
    code: 'required',
  });
});

it('thirty approvals at once out of money for ten: exactly ten, and not a won too much', async () => {
  const number = await opened();
  const asked = await Promise.all(merchants.map((merchant) => applies(merchant, number)));
  const numbers = asked.flatMap((result) => (result.ok ? [result.value.number] : []));
  expect(numbers).toHaveLength(30);
  const results = await Promise.all(
    numbers.map((each, at) =>
      act(at % 2 ? desk : colleague, (work) =>
        approve(work, { number: each, amount: 10 * million, version: 1, reason: null }),
      ),
    ),
  );
  expect(wins(results)).toBe(10);
  expect(codes(results)).toEqual(['fund_short']);
  expect((await fundOf(number)).granted).toBe(100 * million);
  const steps = await database.db.select({ data: event.data }).from(event).where(eq(event.type, 'programme.grant'));
  expect(steps.map(({ data }) => data.left as number).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 10 }, (_, at) => at * 10 * million),
  );
  await expect(
    database.sql`update programme set granted_won = granted_won + 1 where granted_won = budget_won`,
  ).rejects.toThrow('programme_fund');

  const granted = numbers.filter((_, at) => results[at]?.ok);
  await must(act(desk, (work) => cancelGrant(work, { number: granted[0]!, reason: '대출을 받지 않았습니다.' })));
  const owner = merchants[numbers.indexOf(granted[1]!)]!;
  await must(act(owner, (work) => withdraw(work, { number: granted[1]! })));
  expect((await fundOf(number)).granted).toBe(80 * million);
});

it('two officers approve one application at once: one grant', async () => {
  const number = await opened();
  const { number: each } = await must(applies(merchants[0]!, number));
  const results = await Promise.all(
    [desk, colleague, desk, colleague].map((actor) =>
      act(actor, (work) => approve(work, { number: each, amount: 10 * million, reason: null })),
    ),
  );
  expect(wins(results)).toBe(1);
  expect(codes(results)).toEqual(['wrong_state']);
  expect((await fundOf(number)).granted).toBe(10 * million);
});

it('a merchant who applies eight times at once has applied once', async () => {
  const number = await opened();
  const results = await Promise.all(Array.from({ length: 8 }, () => applies(merchants[1]!, number)));
  expect(wins(results)).toBe(1);
  expect(codes(results)).toEqual(['already_applied']);
});

it('refuses what is not open, asks too much, or would leave less than is granted', async () => {
  const number = await opened();
  expect(
    codes([await applies(merchants[2]!, number, 31 * million), await applies(merchants[2]!, number, null)]),
  ).toEqual(['over_most', 'amount_needed']);
  const { number: each } = await must(applies(merchants[2]!, number));
  await must(act(desk, (work) => approve(work, { number: each, amount: 20 * million, reason: null })));
  const { version } = await fundOf(number);
  const smaller = await act(desk, (work) =>
    editProgramme(work, { ...words({ budgetWon: 19 * million }), number, version }),
  );
  expect(codes([smaller])).toEqual(['below_granted']);
  await must(act(desk, (work) => moveProgramme(work, { number, reason: '기금을 모두 썼습니다.' }, 'close')));
  expect(codes([await applies(merchants[3]!, number)])).toEqual(['not_open']);
  expect(codes([await applies(merchants[3]!, await opened({ closesOn: '2026-11-22' }))])).toEqual(['not_open']);
});

it('an objection is judged by another officer, within its days, and accepted out of the fund', async () => {
  const number = await opened();
  const { number: each } = await must(applies(merchants[4]!, number));
  await must(act(desk, (work) => refuseApplication(work, { number: each, reason: '서류가 맞지 않습니다.' })));
  const objects = (at: Date) =>
    act(merchants[4]!, (work) => objectTo(work, { number: each, reason: '다시 봐 주십시오.' }), at);
  expect(codes([await objects(new Date('2026-12-09T01:00:01Z'))])).toEqual(['too_late']);
  await must(objects(new Date('2026-12-01T01:00:00Z')));
  const later = new Date('2026-12-02T01:00:00Z');
  const again = { number: each, amount: 10 * million, reason: '서류를 다시 확인했습니다.' };
  expect(
    codes([
      await act(desk, (work) => overturn(work, again), later),
      await act(desk, (work) => uphold(work, again), later),
    ]),
  ).toEqual(['judged_by_another']);
  await must(act(colleague, (work) => overturn(work, again), later));
  expect((await fundOf(number)).granted).toBe(10 * million);
});

it('is there for the applicant and the office only, and the business is sealed', async () => {
  const number = await opened();
  const { number: each } = await must(applies(merchants[5]!, number));
  const seen = (scope: Parameters<typeof inScope>[0]) => inScope(scope, () => getApplication(each));
  expect(await seen('')).toBeNull();
  expect(await seen(`resident:${merchants[6]!.memberId}`)).toBeNull();
  expect(await seen(`resident:${merchants[5]!.memberId}`)).not.toBeNull();
  const [row] = await database.db.select().from(application).where(eq(application.applicantId, merchants[5]!.memberId));
  expect(JSON.stringify(row)).not.toMatch(/발산분식|1234567891/u);
});

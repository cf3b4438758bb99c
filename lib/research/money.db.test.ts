import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { researchTeam } from '@/db/schema/research';
import { researchBudget, researchReceipt } from '@/db/schema/research-work';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { as, done, later, researchers, runningTeam } from '@/db/testing-research';
import type { Officer, Resident } from '@/lib/platform/actor';
import { addLine, approveReceipt, handInReceipt, recordRefund, returnReceipt } from './mutations/money';
import { finishTeam, reportTeam } from './mutations/result';
import { getTeam } from './queries';

let test: TestDatabase;
let people: Resident[];
let planner: Officer;
let second: Officer;

beforeAll(async () => {
  test = await freshDatabase();
  ({ people, planner, second } = await researchers());
});
afterAll(() => test.close());

const at = (n: number): Resident => people[n] as Resident;

const picture = () =>
  new File([Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')], 'receipt.gif', {
    type: 'image/gif',
  });

const receipt = (number: string, line: number, amountWon: number) => ({
  number,
  line,
  amountWon,
  paidOn: '2026-11-05',
  vendor: 'The shop',
  note: null,
  files: [picture()],
});

it('is never more than the grant, also when forty receipts are handed in at once', async () => {
  const number = await runningTeam(planner, second, at(0));
  await done(at(0), (work) => addLine(work, { number, label: 'Paper', amountWon: 100_000 }));
  expect(await as(at(0), (work) => addLine(work, { number, label: 'More', amountWon: 1 }))).toMatchObject({
    code: 'over_grant',
  });
  const team = await getTeam(number);
  const [line] = await test.db
    .select()
    .from(researchBudget)
    .where(eq(researchBudget.teamId, team?.id ?? 0));
  const tries = await Promise.all(
    Array.from({ length: 40 }, () =>
      as(at(0), (work) => handInReceipt(work, receipt(number, line?.id ?? 0, 9_000)), later),
    ),
  );
  expect(tries.filter((each) => each.ok)).toHaveLength(11);
  expect((await getTeam(number))?.spentWon).toBe(99_000);
  await expect(
    test.db
      .update(researchTeam)
      .set({ spentWon: 100_001 })
      .where(eq(researchTeam.id, team?.id ?? 0)),
  ).rejects.toThrow();
  const rows = await test.db
    .select()
    .from(researchReceipt)
    .where(eq(researchReceipt.teamId, team?.id ?? 0));
  const one = rows[0]?.id ?? 0;
  const both = await Promise.all([
    as(planner, (work) => approveReceipt(work, { number, receipt: one }), later),
    as(second, (work) => returnReceipt(work, { number, receipt: one, reason: 'No date.' }), later),
  ]);
  expect(both.filter((each) => each.ok)).toHaveLength(1);
});

it('is closed only with every receipt decided and the rest given back', async () => {
  const number = await runningTeam(planner, second, at(0));
  await done(at(0), (work) => addLine(work, { number, label: 'Paper', amountWon: 60_000 }));
  const team = await getTeam(number);
  const [line] = await test.db
    .select()
    .from(researchBudget)
    .where(eq(researchBudget.teamId, team?.id ?? 0));
  await done(at(0), (work) => handInReceipt(work, receipt(number, line?.id ?? 0, 40_000)), later);
  const report = { number, findings: 'Two of three.', suggestion: 'Move it.', files: [], description: null };
  await done(at(0), (work) => reportTeam(work, { ...report, licence: 'by' }), later);
  const finish = () =>
    as(planner, (work) => finishTeam(work, { number, outcome: 'kept', reason: 'We keep it.' }), later);
  const refund = (amountWon: number) => as(planner, (work) => recordRefund(work, { number, amountWon }), later);
  expect(await finish()).toMatchObject({ code: 'receipts_wait' });
  expect(await refund(60_000)).toMatchObject({ code: 'receipts_wait' });
  const [row] = await test.db
    .select()
    .from(researchReceipt)
    .where(eq(researchReceipt.teamId, team?.id ?? 0));
  await done(planner, (work) => approveReceipt(work, { number, receipt: row?.id ?? 0 }), later);
  expect(await finish()).toMatchObject({ code: 'refund_first' });
  expect(await refund(59_999)).toMatchObject({ code: 'refund_amount' });
  expect(await refund(60_000)).toMatchObject({ ok: true });
  expect(await finish()).toMatchObject({ ok: true });
  expect(await getTeam(number)).toMatchObject({ state: 'closed', outcome: 'kept', spentWon: 40_000 });
});

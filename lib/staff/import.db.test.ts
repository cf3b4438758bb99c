import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { member } from '@/db/schema/member';
import { assignment, staffImport, staffRecord } from '@/db/schema/staff';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { loadSeogu, officer } from '@/db/testing-world';
import type { Officer } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact } from '@/lib/platform/transact';
import { addOfficer, assign } from './mutations/assign';
import { applyImport, keepImport } from './mutations/import';

let database: TestDatabase;
let admin: Officer;
let other: Officer;
const now = new Date('2026-11-23T09:00:00+09:00');

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  admin = await officer({ role: 'admin' }, now);
  other = await officer({ role: 'admin' }, now);
});
afterAll(() => database.close());

const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.code);
async function preview(...lines: string[]): Promise<number> {
  const file = [new File([['staff_no,name,role,place,from', ...lines].join('\n')], 'staff.csv')];
  const kept = await transact(admin, now, (work) => keepImport(work, { file, mode: 'part' }));
  if (!kept.ok) throw new Error(kept.code);
  return kept.value.id;
}
const apply = (id: number, who = admin, when = now) => transact(who, when, (work) => applyImport(work, id));
const state = async () => ({
  people: (await database.db.select().from(staffRecord)).length,
  charges: (await database.db.select().from(assignment)).length,
});

it('changes nothing while it is only shown, all of it when applied, and once', async () => {
  const before = await state();
  const id = await preview('3001,Kim Bada,Planner,,', '3002,Lee Haneul,Dong officer,yang3,');
  expect(await state()).toEqual(before);
  const results = await Promise.all([apply(id), apply(id), apply(id)]);
  expect(results.map(code).sort()).toEqual(['already_done', 'already_done', 'ok']);
  expect(await state()).toEqual({ people: before.people + 2, charges: before.charges + 2 });
  const [kept] = await database.db.select().from(staffImport).where(eq(staffImport.id, id));
  expect(kept?.rows, 'names do not lie about').toEqual([]);
  const [line] = await database.sql`select data from audit_entry where type = 'staff.imported'`;
  expect(line?.data).toMatchObject({ file: 'staff.csv', people: 2, new: 2 });
});

it('is refused as stale when something that it would change has changed, and when the day is another', async () => {
  const id = await preview('3003,Park Sol,Planner,,');
  const added = await transact(other, now, (work) => addOfficer(work, { name: 'Park Sol', staffNo: '3003' }));
  expect(code(await apply(id))).toBe('stale');
  const again = await preview('3003,Park Sol,Planner,,');
  expect(code(await apply(again, admin, new Date('2026-11-24T00:00:00+09:00')))).toBe('stale');
  const memberId = added.ok ? added.value.memberId : 0;
  const input = { member: memberId, charge: 'planner', from: '2026-11-23', lastDay: null, reason: 'x' };
  await transact(other, now, (work) => assign(work, input));
  expect(code(await apply(again))).toBe('stale');
});

it('with one wrong line is not applied at all', async () => {
  const before = await state();
  const id = await preview('3004,Choi Bom,Planner,,', '3005,Han Gaeul,Planner,,tomorrow');
  expect(code(await apply(id))).toBe('has_errors');
  expect(await state()).toEqual(before);
});

it('is its sender’s own, and needs an administrator still', async () => {
  const id = await preview('3006,Yun Seul,Planner,,');
  expect(code(await apply(id, other))).toBe('not_found');
  await database.db.update(assignment).set({ validTo: '2026-11-23' }).where(eq(assignment.memberId, admin.memberId));
  expect(code(await apply(id))).toBe('not_allowed');
  expect(await database.db.select().from(member).where(eq(member.name, 'Yun Seul'))).toEqual([]);
});

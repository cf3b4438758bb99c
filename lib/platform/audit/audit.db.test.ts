import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { loadSeogu, officer } from '@/db/testing-world';
import type { Officer } from '../actor';
import { ok, refuse } from '../result';
import { transact } from '../transact';
import { audit } from './audit';

let database: TestDatabase;
let admin: Officer;
const now = new Date('2026-11-23T09:00:00+09:00');

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  admin = await officer({ role: 'admin' }, now);
});
afterAll(() => database.close());

const entries = () => database.sql`select member_id::int as by, type, reason, data from audit_entry order by id`;

it('keeps who did what, and nothing of what was rolled back', async () => {
  const fact = { type: 'setting.changed', reason: '점검', data: { key: 'a', to: 2 } } as const;
  await transact(admin, now, async (work) => ok(await audit(work, fact)));
  await transact(admin, now, async (work) => {
    await audit(work, { type: 'setting.refused' });
    return refuse('stale');
  });
  expect(await entries()).toEqual([
    { by: admin.memberId, type: 'setting.changed', reason: '점검', data: { key: 'a', to: 2 } },
  ]);
});

it('is never changed or shortened', async () => {
  for (const change of ["update audit_entry set reason = ''", 'delete from audit_entry', 'truncate audit_entry'])
    await expect(database.sql.unsafe(change)).rejects.toThrow('append-only');
  expect(await entries()).toHaveLength(1);
});

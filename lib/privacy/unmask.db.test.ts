import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { member } from '@/db/schema/member';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { dongs, loadSeogu, officer, residents } from '@/db/testing-world';
import { tellOf } from '@/lib/notification/mutations';
import { listMessages } from '@/lib/notification/queries';
import type { Officer } from '@/lib/platform/actor';
import { seal } from '@/lib/platform/crypto/seal';
import { listSteps } from '@/lib/platform/history';
import { refuse } from '@/lib/platform/result';
import { transact } from '@/lib/platform/transact';
import { reviewLooks } from './mutations/looks';
import { unmask } from './mutations/unmask';
import { type Masked, mayReviewLooks, mayUnmask } from './policy';
import { countAlerts, listAlerts } from './queries/alerts';
import { getMasked } from './queries/unmask';
import { unmaskQuota } from './rules-unmask';

let database: TestDatabase;
let desk: Officer;
let masked: Masked;
const now = new Date('2026-11-23T10:00:00+09:00');
const tomorrow = new Date('2026-11-24T10:00:00+09:00');

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  desk = await officer({ role: 'dong_officer', dongCode: dongs.yang3 }, now);
  const [author] = await residents(1, now);
  const id = author?.memberId ?? 0;
  await database.db
    .update(member)
    .set({ name: '김*용', legalName: seal('김민용', 'member.legal_name') })
    .where(eq(member.id, id));
  const { sql } = database;
  const [subject] =
    await sql`insert into subject (kind, number, created_at) values ('complaint', '2026-0001', now()) returning id`;
  await sql`insert into complaint (id, author_id, dong_code, kind, title, text, visibility, state, received_at, changed_at)
    values (${subject?.id}, ${id}, ${dongs.yang3}, 'everyday', '가로등', '꺼짐', 'private', 'received', now(), now())`;
  const found = await getMasked('2026-0001');
  if (!found) throw new Error('no case');
  masked = found;
});
afterAll(() => database.close());

const look = (at: Date, reason = '전화로 답하려고') => transact(desk, at, (work) => unmask(work, masked, reason));
const trail = () => database.sql<{ type: string; reason: string | null; data: object }[]>`
  select type, reason, data from audit_entry order by id`;

it('is for the desk that works on the case', async () => {
  const other = await officer({ role: 'dong_officer', dongCode: dongs.pungam }, now);
  const mayor = await officer({ role: 'mayor' }, now);
  const [resident] = await residents(1, now);
  expect([desk, other, mayor].map((actor) => mayUnmask(actor, masked))).toEqual([true, false, false]);
  expect(resident && mayUnmask(resident, masked)).toBe(false);
  expect(mayUnmask({ kind: 'visitor' }, masked)).toBe(false);
});

it('shows the name, keeps who looked and why, and nothing of what was shown', async () => {
  const shown = await look(now);
  expect(shown).toMatchObject({ ok: true, value: { name: '김민용', left: unmaskQuota - 1 } });
  expect(await trail()).toEqual([
    { type: 'privacy.unmasked', reason: '전화로 답하려고', data: { kind: 'complaint', look: 1 } },
  ]);
  expect(JSON.stringify(await database.sql`select * from audit_entry`)).not.toContain('김민용');
});

it('ends with the quota of the day, also when many press at once; the administrator reads of it once', async () => {
  const answers = await Promise.all(Array.from({ length: unmaskQuota + 5 }, () => look(now)));
  expect(answers.filter((each) => each.ok)).toHaveLength(unmaskQuota - 1);
  expect(answers.filter((each) => !each.ok)).toContainEqual(refuse('quota_used', { detail: { quota: unmaskQuota } }));
  const rows = await trail();
  expect(rows.filter((row) => row.type === 'privacy.unmasked')).toHaveLength(unmaskQuota);
  // The same case twenty times within a minute: the third, the fifth, the sixteenth and the last are told.
  const alerts = await listAlerts();
  expect(alerts.map(({ sign, number }) => [sign, number])).toEqual(
    ['used_up', 'nearly_used', 'hurried', 'again'].map((sign) => [sign, '2026-0001']),
  );
  expect(await countAlerts()).toBe(4);
  // Each is a message to the administrators, with nothing of the private case in it, and no step in its history.
  const steps = await database.sql<{ id: number }[]>`select id::int from event where type = 'privacy.unusual_look'`;
  expect(steps).toHaveLength(4);
  expect(await listSteps([masked.id], { internal: true })).toEqual([]);
  const admin = await officer({ role: 'admin' }, now);
  for (const { id } of [...steps, ...steps]) await tellOf(id, now);
  const messages = await listMessages(admin.memberId);
  expect(messages.map(({ because, title }) => [because, title])).toEqual(Array(4).fill(['admin', '']));
  expect(await listMessages(desk.memberId)).toEqual([]);
  expect(await look(tomorrow)).toMatchObject({ ok: true, value: { left: unmaskQuota - 1 } });
});

it('what an administrator has gone over is told no more, what comes later is', async () => {
  const admin = await officer({ role: 'admin' }, now);
  expect([admin, desk].map(mayReviewLooks)).toEqual([true, false]);
  const [latest] = await listAlerts();
  await transact(admin, tomorrow, (work) => reviewLooks(work, latest?.id ?? 0));
  expect(await listAlerts()).toEqual([]);
  await look(new Date('2026-11-25T23:30:00+09:00'));
  expect(await listAlerts()).toMatchObject([{ sign: 'off_hours', number: '2026-0001' }]);
});

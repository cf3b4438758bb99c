import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { putProposal, putStep } from '@/db/testing-steps';
import { dongs, loadSeogu, residents } from '@/db/testing-world';
import { tellOf } from './mutations';

let database: TestDatabase;
const now = new Date('2026-11-23T10:00:00+09:00');

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
});
afterAll(() => database.close());

it('five thousand followers of a dong are told by one statement, soon', async () => {
  const [author] = await residents(1, now);
  await database.sql`insert into member (kind, name, created_at) select 'resident', '주민' || n, now() from generate_series(1, 5000) n`;
  await database.sql`insert into follow (member_id, kind, dong_code, created_at) select id, 'dong', ${dongs.yang3}, now() from member where name ~ '^주민[0-9]+$' and kind = 'resident' order by id desc limit 5000`;
  const id = await putProposal({ author: author?.memberId ?? 0, dong: dongs.yang3 }, now);
  const eventId = await putStep(id, 'proposal.publish', now);
  const from = performance.now();
  expect(await tellOf(eventId, now)).toBeGreaterThanOrEqual(5000);
  expect(performance.now() - from).toBeLessThan(20_000);
});

import { parse } from 'csv-parse/sync';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GET } from '@/app/api/open-data/tables/[table]/route';
import { evaluation } from '@/db/schema/evaluation';
import { meeting } from '@/db/schema/meeting';
import { programme } from '@/db/schema/programme';
import { researchTeam } from '@/db/schema/research';
import { scoreCard } from '@/db/schema/score';
import seed from '@/db/seed/main';
import { freshDatabase, type TestDatabase } from '@/db/testing';

let database: TestDatabase;
const now = new Date('2026-11-23T10:00:00+09:00');

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET ||= 'x'.repeat(32);
  database = await freshDatabase();
  await seed(database.db, now);
}, 60_000);
afterAll(() => database.close());

async function rows(table: string, lang = 'ko'): Promise<Record<string, string>[]> {
  const request = new Request(`http://127.0.0.1/api/open-data/tables/${table}?lang=${lang}`);
  const answer = await GET(request, { params: Promise.resolve({ table }) });
  return parse(await answer.text(), { bom: true, columns: true });
}

it('the tables of the demo district are not empty, and no column of them is without a head or words', async () => {
  for (const table of [
    'commitments',
    'evaluations',
    'scores',
    'programmes',
    'courses',
    'research',
    'meetings',
    'brands',
  ]) {
    const [ko, en] = [await rows(table), await rows(table, 'en')];
    expect(ko.length, table).toBeGreaterThan(0);
    expect(en.length, table).toBe(ko.length);
    expect(JSON.stringify([ko, en]), table).not.toMatch(/undefined|\[object|taken_up|not_kept|registering/);
  }
  expect(await rows('commitments')).toHaveLength(21);
});

it('an evaluation is in its table after its end only, with nothing said of what too few marked', async () => {
  const before = await rows('evaluations');
  const open = await database.db
    .select({ title: evaluation.title })
    .from(evaluation)
    .where(eq(evaluation.state, 'open'));
  expect(open.length).toBeGreaterThan(0);
  for (const { title } of open) expect(before.map((row) => row.제목)).not.toContain(title);
  const [row] = before;
  expect(row).toMatchObject({
    '평가한 사람': expect.stringMatching(/^\d+$/),
    가중평균: expect.stringMatching(/^[1-5]\./),
  });

  const [round] = await database.db
    .select()
    .from(evaluation)
    .where(eq(evaluation.state, 'published'))
    .orderBy(evaluation.publishedAt);
  if (!round?.result) throw new Error('no round is published');
  const nothing = { n: null, mean: null, low: null, high: null };
  const tasks = round.result.tasks.map((task, at) => (at === 0 ? { ...task, ...nothing } : task));
  await database.db
    .update(evaluation)
    .set({ result: { ...round.result, tasks } })
    .where(eq(evaluation.id, round.id));
  const after = await rows('evaluations');
  expect(after[0]).toMatchObject({ '평가한 사람': '', 가중평균: '', '95% 신뢰구간 아래': '', '95% 신뢰구간 위': '' });
  expect(after.slice(1)).toEqual(before.slice(1));
});

it('what is not public is in no table', async () => {
  const all = async () => {
    const tables = ['scores', 'programmes', 'research', 'meetings'];
    return (await Promise.all(tables.map((table) => rows(table)))).map((found) => found.length);
  };
  const counts = async () => [
    await database.db.$count(scoreCard, eq(scoreCard.state, 'published')),
    (await database.db.$count(programme)) - (await database.db.$count(programme, eq(programme.state, 'draft'))),
    (await database.db.select({ at: researchTeam.selectedAt }).from(researchTeam)).filter(({ at }) => at).length,
    await database.db.$count(meeting, eq(meeting.open, true)),
  ];
  expect(await all()).toEqual(await counts());
  await database.db.update(scoreCard).set({ state: 'taken_down' });
  await database.db.update(programme).set({ state: 'draft' });
  await database.db.update(researchTeam).set({ selectedAt: null });
  await database.db.update(meeting).set({ open: false });
  expect(await all()).toEqual([0, 0, 0, 0]);
});

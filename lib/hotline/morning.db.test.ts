import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { loadSeogu, officer } from '@/db/testing-world';
import type { Officer } from '@/lib/platform/actor';
import { instantOn } from '@/lib/platform/calendar/day';
import { transact } from '@/lib/platform/transact';
import { answerThread, markPraise, routeThread } from './mutations/desk';
import { receiveText } from './mutations/receive';
import { getHotlineFigures } from './queries/figures';
import {
  getMorningCounts,
  listDaily,
  listLate,
  listOfDay,
  listPraise,
  listTrends,
  listUnanswered,
} from './queries/morning';

let database: TestDatabase;
let mayor: Officer;
let department: number;
/** A Tuesday at eight; yesterday is the 23rd in Seoul. */
const now = new Date('2026-11-24T08:00:00+09:00');
const [from, until] = [instantOn('2026-11-23'), instantOn('2026-11-24')];

let sent = 0;
async function text(words: string, at: Date): Promise<string> {
  sent += 1;
  const got = await transact({ kind: 'provider', name: 'test' }, at, (work) =>
    receiveText(work, {
      provider: 'test',
      id: `id-${sent}`,
      from: `010-0000-${4000 + sent}`,
      text: words,
      media: [],
      sentAt: at,
    }),
  );
  return (got.ok && got.value.number) || '';
}
const seoul = (moment: string) => new Date(`${moment}+09:00`);

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET ||= 'x'.repeat(32);
  database = await freshDatabase();
  await loadSeogu();
  mayor = await officer({ role: 'mayor', dongCode: null, departmentId: null }, now);
  const [row] = await database.sql<{ id: string }[]>`select id from department order by id limit 1`;
  department = Number(row?.id);
  const give = (number: string, dong: string | null, at: Date) =>
    transact(mayor, at, (w) => routeThread(w, { number, department, category: 'complaint', dong }));

  const late = await text('사흘 전', seoul('2026-11-21T07:00:00'));
  await give(late, '2914083000', seoul('2026-11-21T09:00:00'));
  const early = await text('어제 0시', from);
  await give(early, '2914083000', seoul('2026-11-23T09:00:00'));
  await transact(mayor, seoul('2026-11-23T10:00:00'), (w) => answerThread(w, { number: early, text: '답' }));
  await text('어제 끝', new Date(until.getTime() - 1000));
  await text('오늘 0시', until);
  const thanks = await text('고맙습니다', seoul('2026-11-23T12:00:00'));
  await transact(mayor, seoul('2026-11-23T13:00:00'), (w) => markPraise(w, { number: thanks }));
});
afterAll(() => database.close());

it('counts the day in Seoul, from its first to its last second', async () => {
  expect(await getMorningCounts(from, until, now)).toEqual({ received: 3, answered: 1, unread: 2, late: 1, praise: 1 });
  expect((await listOfDay(from, until)).map((row) => row.title)).toEqual(['어제 0시', '어제 끝', '고맙습니다']);
  const daily = await listDaily('2026-11-23');
  expect([daily.length, daily.at(-1), daily.at(-3)]).toEqual([
    28,
    { day: '2026-11-23', n: 3 },
    { day: '2026-11-21', n: 1 },
  ]);
});

it('names what is late, what is praised, who owes answers, and where texts come from', async () => {
  expect((await listLate(now)).map((row) => row.title)).toEqual(['사흘 전']);
  expect((await listPraise(now)).map((row) => row.title)).toEqual(['고맙습니다']);
  const owed = await listUnanswered(now);
  expect(owed.map((row) => [row.name_ko === null, row.open, row.late])).toEqual([
    [false, 1, 1],
    [true, 2, 0],
  ]);
  expect(await listTrends('dong', now)).toMatchObject([{ nameKo: '풍암동', week: 2, weekBefore: 0, month: 2 }]);
  expect(await listTrends('department', now)).toHaveLength(1);
});

it('in public, a few that nobody has sorted yet cannot be worked out as the whole less the kinds', async () => {
  for (let n = 0; n < 8; n += 1) {
    const number = await text(`가로등 ${n}`, now);
    await transact(mayor, now, (w) => routeThread(w, { number, department, category: 'complaint' }));
  }
  const figures = await getHotlineFigures(seoul('2026-11-20T00:00:00'), new Date(now.getTime() + 1));
  expect(figures.received).toBe(13);
  expect(figures.categories.map((each) => each.received)).toEqual([null, 0, 0]);
});

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { loadSeogu, officer } from '@/db/testing-world';
import type { Officer } from '@/lib/platform/actor';
import { transact } from '@/lib/platform/transact';
import { answerThread, routeThread, routeThreads } from './mutations/desk';
import { contribute } from './mutations/office/contribute';
import { receiveText } from './mutations/receive';
import { mayReadThread } from './policy';
import { getThread } from './queries';
import { listContributions } from './queries/contributions';
import { countUnreadThreads, findThreads, listThreads, type Reach } from './queries/list';
import { getSuggestion } from './queries/suggest';
import { readCursor, writeCursor } from './schema/list';

let database: TestDatabase;
let mayor: Officer;
let departments: number[];
const start = new Date('2026-11-23T10:00:00+09:00');
const hours = (n: number) => new Date(start.getTime() + n * 3_600_000);
const everything: Reach = { all: true, departments: [] };

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  mayor = await officer({ role: 'mayor', dongCode: null, departmentId: null }, start);
  const rows = await database.sql<{ id: string }[]>`select id from department order by id limit 3`;
  departments = rows.map((row) => Number(row.id));
});
afterAll(() => database.close());

let sent = 0;
async function text(words: string, at = start): Promise<string> {
  sent += 1;
  const from = `010-0000-${1000 + sent}`;
  const got = await transact({ kind: 'provider', name: 'test' }, at, (work) =>
    receiveText(work, { provider: 'test', id: `id-${sent}`, from, text: words, media: [], sentAt: at }),
  );
  return (got.ok && got.value.number) || '';
}
const at = (n: number): number => departments[n] ?? 0;
const route = (number: string, n: number, more = {}) =>
  transact(mayor, hours(1), (w) => routeThread(w, { number, department: at(n), category: 'complaint', ...more }));
const page = (reach: Reach, after: string | undefined = undefined, limit = 3) =>
  listThreads(reach, 'open', {}, { after: readCursor(after), limit, now: start });

describe('the queue', () => {
  it('is read page by page without a gap or a repeat, unread first, then what is due first', async () => {
    const numbers: string[] = [];
    for (const n of [5, 3, 3, 1, 4]) numbers.push(await text(`글 ${n}`, hours(-n)));
    await route(numbers[0] ?? '', 0);
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const rows = await page(everything, after, 2);
      seen.push(...rows.map((row) => row.title));
      const last = rows.at(-1);
      if (!last) break;
      after = writeCursor(last);
    }
    expect(seen).toEqual(['글 4', '글 3', '글 3', '글 1', '글 5']);
    expect(await countUnreadThreads(everything)).toBe(4);
  });

  it('keeps its due time in step with the clock', async () => {
    const number = await text('기한');
    const due = async () => (await findThreads(everything, [number]))[0]?.dueAt;
    expect(await due()).toEqual(hours(48));
    await transact(mayor, hours(2), (w) => answerThread(w, { number, text: '답' }));
    expect(await due()).toBeNull();
  });

  it('finds its page in one index, however long it is', async () => {
    await database.db.execute(sql`
      with made as (insert into subject (kind, number, created_at) select 'hotline_thread', '1999-' || n, now() from generate_series(1, 20000) n returning id)
      insert into hotline_thread (id, phone_id, state, unread, due_at, received_at, changed_at)
      select id, (select min(id) from phone), 'closed', false, now() + random() * interval '2 days', now(), now() from made`);
    await database.db.execute(sql`update hotline_thread set state = 'routed' where state = 'closed' and id % 2 = 0`);
    await database.db.execute(sql`analyze hotline_thread`);
    const last = (await page(everything, undefined, 40)).at(-1);
    const query = listThreads(
      everything,
      'open',
      {},
      { after: readCursor(last && writeCursor(last)), limit: 40, now: start },
    );
    expect((await query).length).toBe(40);
    const plan = await database.sql`explain select id from hotline_thread
      where hotline_thread.state in ('received', 'routed', 'in_progress', 'reopened', 'long_term')
      and ((not hotline_thread.unread), coalesce(hotline_thread.due_at, 'infinity'), hotline_thread.id) > (true, now(), 5)
      order by (not hotline_thread.unread), coalesce(hotline_thread.due_at, 'infinity'), id limit 40`;
    expect(JSON.stringify(plan)).toContain('hotline_thread_queue_idx');
    await database.db.execute(
      sql`delete from hotline_thread where id in (select id from subject where number like '1999-%')`,
    );
  });
});

describe('routing', () => {
  it('gives several texts to one department, all of them or none', async () => {
    const numbers = [await text('하나'), await text('둘')];
    await transact(mayor, hours(1), (w) => answerThread(w, { number: numbers[1] ?? '', text: '답' }));
    const all = (list: string[]) =>
      transact(mayor, hours(2), (w) => routeThreads(w, { numbers: list, department: at(0), category: 'inquiry' }));
    expect(await all(numbers)).toMatchObject({ ok: false, code: 'wrong_state', detail: { number: numbers[1] } });
    expect((await getThread(numbers[0] ?? ''))?.state).toBe('received');
    expect(await all(numbers.slice(0, 1))).toEqual({ ok: true, value: { n: 1 } });
  });

  it('asks other departments, who read it, say their part once, and do nothing else', async () => {
    const number = await text('나무가 가로등을 가려요');
    expect(await route(number, 0, { others: [at(1)] })).toMatchObject({ ok: false, field: 'question' });
    expect(await route(number, 0, { others: [at(1), at(0)], question: '가지치기는 언제 합니까' })).toMatchObject({
      ok: true,
    });
    const thread = await getThread(number);
    if (!thread) throw new Error('no thread');
    expect(thread.contributors).toEqual([at(1)]);
    const [asked, colleague, other] = await Promise.all(
      [1, 1, 2].map((n) => officer({ role: 'department_officer', dongCode: null, departmentId: at(n) }, start)),
    );
    if (!asked || !colleague || !other) throw new Error('no officers');
    expect([asked, other].map((who) => mayReadThread(who, thread))).toEqual([true, false]);
    const reach = { all: false, departments: [at(1)] };
    expect((await page(reach)).map((row) => row.number)).toEqual([number]);
    expect(await transact(asked, hours(2), (w) => answerThread(w, { number, text: '답' }))).toMatchObject({
      code: 'not_allowed',
    });
    const both = await Promise.all(
      [asked, colleague].map((who) =>
        transact(who, hours(2), (w) => contribute(w, { number, text: '다음 주에 합니다' })),
      ),
    );
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await listContributions(thread.id)).toMatchObject([{ answer: '다음 주에 합니다', departmentId: at(1) }]);
    expect(await page(reach)).toEqual([]);
  });

  it('suggests where texts with the same words went', async () => {
    for (let n = 0; n < 6; n += 1) await route(await text(`${n}번째 도서관 의자`), n < 5 ? 1 : 2);
    const number = await text('도서관에서 의자가 삐걱거려요');
    const thread = await getThread(number);
    expect(await getSuggestion(thread?.id ?? 0)).toMatchObject({ departmentId: at(1), n: 5, of: 6 });
    expect((await getThread(number))?.departmentId).toBeNull();
  });
});

it('words are found in any text of a thread in reach, also one that has ended', async () => {
  const number = await text('풍암호수 산책로에 뱀이 나왔습니다');
  await transact(mayor, hours(2), (w) => answerThread(w, { number, text: '답' }));
  expect((await findThreads(everything, ['산책로', '뱀'])).map((row) => row.number)).toEqual([number]);
  expect(await findThreads({ all: false, departments: [at(0)] }, ['뱀'])).toEqual([]);
  expect(await findThreads(everything, ['%'])).toEqual([]);
});

import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hotlineThread } from '@/db/schema/hotline';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { start } from '@/db/testing-hotline';
import { must } from '@/db/testing-rise';
import { clocksOf, heard, hours, opened, ownTexts, text, threadOf } from '@/db/testing-texting';
import { loadSeogu, officer } from '@/db/testing-world';
import type { Officer } from '@/lib/platform/actor';
import { transact, type Work } from '@/lib/platform/transact';
import { takeBackPraise } from './mutations/desk';
import { markSpam, notForUs } from './mutations/meaning/aside';
import { joinThreads, splitThread, unjoinThread } from './mutations/meaning/join';

let database: TestDatabase;
let mayor: Officer;

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  mayor = await officer({ role: 'mayor', dongCode: null, departmentId: null }, start);
});
afterAll(() => database.close());

const desk = <T>(run: (work: Work) => Promise<{ ok: true; value: T } | { ok: false; code: string }>, at = hours(1)) =>
  transact(mayor, at, run as Parameters<typeof transact<T>>[2]);
describe('texts', () => {
  it('joined are read as one under the earlier promise, and undone as if nothing had been', async () => {
    const first = await opened('010-0000-6020', '가로등이 꺼졌어요');
    await text('010-0000-6020', '그리고 쓰레기도 많아요', hours(1));
    const own = await ownTexts(first);
    const split = await must(desk((w) => splitThread(w, { number: first, texts: [own[1] ?? 0] }), hours(2)));
    expect(await clocksOf(split.number)).toMatchObject([{ startedAt: hours(1), dueAt: hours(49) }]);
    expect((await heard(first)).at(-1)).toContain(split.number);
    expect(await desk((w) => splitThread(w, { number: first, texts: own.slice(0, 1) }))).toMatchObject({
      code: 'split_all',
    });
    const joined = await must(desk((w) => joinThreads(w, { number: split.number, with: first }), hours(3)));
    expect(joined.number).toBe(first);
    expect(await threadOf(split.number)).toMatchObject({ state: 'joined' });
    expect(await clocksOf(split.number)).toMatchObject([{ stoppedAt: hours(3) }]);
    expect((await text('010-0000-6020', '빨리요', hours(4))).number).toBe(first);
    await must(desk((w) => unjoinThread(w, { number: split.number }), hours(5)));
    expect(await threadOf(split.number)).toMatchObject({ state: 'received', joinedIntoId: null, unread: true });
    expect(await clocksOf(split.number)).toMatchObject([{ stoppedAt: null, dueAt: hours(49) }]);
    expect(await ownTexts(split.number)).toEqual([own[1]]);
  });

  it('of two numbers are never joined', async () => {
    const [one, other] = [await opened('010-0000-6021', '하나'), await opened('010-0000-6022', '둘')];
    expect(await desk((w) => joinThreads(w, { number: one, with: other }))).toMatchObject({
      code: 'join_other_number',
    });
    expect(await desk((w) => joinThreads(w, { number: one, with: '1999-0001' }))).toMatchObject({
      code: 'unknown_thread',
    });
  });

  it('that arrive while two are joined are on one of them, and none is lost', async () => {
    const first = await opened('010-0000-6023', '하나');
    await text('010-0000-6023', '둘');
    const own = await ownTexts(first);
    const second = (await must(desk((w) => splitThread(w, { number: first, texts: own.slice(1) })))).number;
    await Promise.all([
      ...Array.from({ length: 20 }, (_, n) => text('010-0000-6023', `더 ${n}`, hours(2))),
      desk((w) => joinThreads(w, { number: first, with: second }), hours(2)),
    ]);
    const all = [...(await ownTexts(first)), ...(await ownTexts(second))];
    expect(all).toHaveLength(22);
    const { phoneId } = await threadOf(first);
    expect(await database.db.$count(hotlineThread, eq(hotlineThread.phoneId, phoneId))).toBe(2);
    expect(await threadOf(second)).toMatchObject({ state: 'joined' });
    expect(await threadOf(first)).toMatchObject({ unread: true });
  });
});

describe('set aside', () => {
  it('spam stops the clock and is kept without a word, until it is taken back', async () => {
    const number = await opened('010-0000-6030', '대출 광고');
    expect(await desk((w) => markSpam(w, { number, reason: ' ' }))).toMatchObject({ code: 'reason_required' });
    await must(desk((w) => markSpam(w, { number, reason: '대출 광고입니다' })));
    const before = await heard(number);
    expect((await text('010-0000-6030', '또 광고', hours(2))).number).toBe(number);
    expect(await heard(number)).toEqual(before);
    expect(await threadOf(number)).toMatchObject({ state: 'spam', unread: false });
    await must(desk((w) => takeBackPraise(w, { number }), hours(3)));
    expect(await clocksOf(number)).toMatchObject([{ stoppedAt: null, dueAt: hours(48) }]);
    expect(await ownTexts(number)).toHaveLength(2);
  });

  it('what is not for us ends with words for its sender', async () => {
    const number = await opened('010-0000-6031', '여권을 잃어버렸어요');
    await must(desk((w) => notForUs(w, { number, reason: '여권은 외교부 영사콜센터에서 다룹니다.' })));
    expect((await heard(number)).at(-1)).toContain('외교부');
    expect((await clocksOf(number))[0]?.stoppedAt).toEqual(hours(1));
  });
});

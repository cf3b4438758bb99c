import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { must } from '@/db/testing-rise';
import { toldOf } from '@/db/testing-told';
import { dongs, loadSeogu, officer } from '@/db/testing-world';
import { getFollowed } from '@/lib/follow/queries';
import { listPublicSteps } from '@/lib/follow/queries-steps';
import { listFound } from '@/lib/insight/queries-search';
import { listMessages } from '@/lib/notification/queries';
import type { Actor, Officer } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { addAction, addMethod, editScore, enterScore, moveAction, publishScore, takeDownScore } from './mutations';
import { getScore, listActions, listScores } from './queries';
import { newScoreSchema } from './schema';

const now = new Date('2026-11-23T01:00:00Z');
let database: TestDatabase;
let planners: Officer[];
let dongOfficer: Officer;
let method: number;

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  const charge = { role: 'planner', dongCode: null, departmentId: null, isHead: false } as const;
  planners = [await officer(charge, now), await officer(charge, now), await officer(charge, now)];
  dongOfficer = await officer({ role: 'dong_officer', dongCode: dongs.yang3, departmentId: null, isHead: false }, now);
  const words = { name: '방문 점검', description: '두 사람이 같은 곳을 봅니다.' };
  method = (await must(as(planner(0), (work) => addMethod(work, words)))).id;
});
afterAll(() => database.close());

const as = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>) => transact(actor, now, run);
const planner = (n: number): Officer => planners[n] ?? dongOfficer;
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.code);
const numbers = (points: string, office = `dong:${dongs.yang3}`) =>
  newScoreSchema.parse({
    method: String(method),
    office,
    from: '2026-01-01',
    to: '2026-06-30',
    points,
    sites: '1',
    sample: '12',
    source: '자체 점검',
    note: '',
  });
const entered = async (points: string) =>
  (await must(as(planner(0), (work) => enterScore(work, numbers(points))))).number;
const publish = (who: Officer, number: string) => as(who, (work) => publishScore(work, { number }));

describe('a score', () => {
  it('is published by a second planner, also after the second changed it', async () => {
    const number = await entered('81.5');
    expect(code(await publish(planner(0), number))).toBe('second_person');
    const version = (await getScore(number))?.version ?? 0;
    await must(as(planner(1), (work) => editScore(work, { ...numbers('82.5'), number, version })));
    expect(code(await as(planner(1), (work) => editScore(work, { ...numbers('83'), number, version })))).toBe('stale');
    expect(code(await publish(planner(1), number))).toBe('second_person');
    expect(code(await publish(planner(2), number))).toBe('ok');
    expect(await getScore(number)).toMatchObject({ state: 'published', points: 82.5 });
    await must(as(planner(2), (work) => takeDownScore(work, { number, reason: '다시 셉니다.' })));
    expect((await listScores()).length).toBe(0);
  });

  it('of one office, method and period is public once, whoever is faster', async () => {
    const all = await Promise.all(['70', '71', '72', '73'].map(entered));
    const published = await Promise.all(all.map((number) => publish(planner(1), number)));
    expect(published.filter((each) => each.ok)).toHaveLength(1);
    expect(
      published.flatMap((each) => (each.ok ? [] : [each.code])).every((c) => /published_already|conflict/.test(c)),
    ).toBe(true);
    const [card] = await listScores();
    await must(as(planner(2), (work) => takeDownScore(work, { number: card?.number ?? '', reason: '다시 셉니다.' })));
  });

  it('is improved by its own office', async () => {
    const number = await entered('80');
    const ask = { number, title: '먼저 인사하기', due: '2026-12-31' };
    expect(code(await as(dongOfficer, (work) => addAction(work, ask)))).toBe('wrong_state');
    await must(publish(planner(1), number));
    await must(as(dongOfficer, (work) => addAction(work, ask)));
    const [action] = await listActions((await getScore(number))?.id ?? 0);
    const done = { number, action: action?.id ?? 0, version: 1, state: 'done' as const, outcome: '모두 합니다.' };
    const said = await Promise.all([1, 2, 3].map(() => as(dongOfficer, (work) => moveAction(work, done))));
    expect(said.map(code).toSorted()).toEqual(['ok', 'stale', 'stale']);
    const other = await officer(
      { role: 'dong_officer', dongCode: dongs.pungam, departmentId: null, isHead: false },
      now,
    );
    expect(code(await as(other, (work) => addAction(work, ask)))).toBe('not_allowed');
    await must(as(planner(2), (work) => takeDownScore(work, { number, reason: '다시 셉니다.' })));
  });

  it('is found, followed and in the news of its dong while it is public, and not before or after', async () => {
    const number = await entered('79');
    const seen = async () => {
      const words = await Promise.all(['친절도 방문 점검 양3동', number].map(listFound));
      const target = await getFollowed({ kind: 'case', number });
      const dong = await getFollowed({ kind: 'dong', slug: 'yang3' });
      const steps = await Promise.all([target && listPublicSteps(target, now), dong && listPublicSteps(dong, now)]);
      return {
        found: words.map(({ found }) => found.filter((row) => row.number === number).length),
        title: target?.name?.nameKo,
        steps: steps.map((rows) => rows?.filter((row) => row.number === number).map(({ type }) => type)),
      };
    };
    expect(await seen()).toEqual({ found: [0, 0], title: undefined, steps: [undefined, []] });
    await must(publish(planner(1), number));
    await must(as(dongOfficer, (work) => addAction(work, { number, title: '먼저 인사하기', due: '2026-12-31' })));
    const loose = await listFound('양3동 어디에도없는말');
    expect([loose.some, loose.found.some((row) => row.number === number)]).toEqual([true, true]);
    expect(await seen()).toEqual({
      found: [1, 1],
      title: '방문 점검: 양3동 (2026-01-01 ~ 2026-06-30)',
      steps: [['score.promise', 'score.publish'], ['score.publish']],
    });
    await must(as(planner(2), (work) => takeDownScore(work, { number, reason: '다시 셉니다.' })));
    expect(await seen()).toEqual({ found: [0, 0], title: undefined, steps: [undefined, []] });
  });

  it('keeps in its history the desk of its own office, also for who holds several', async () => {
    const charge = { dongCode: dongs.pungam, departmentId: null, isHead: false };
    const several = await officer({ role: 'dong_officer', ...charge }, now);
    const both: Officer = {
      ...several,
      assignments: [...several.assignments, ...dongOfficer.assignments],
    };
    const number = await entered('78');
    await must(publish(planner(1), number));
    await must(as(both, (work) => addAction(work, { number, title: '먼저 인사하기', due: '2026-12-31' })));
    const [step] = await database.sql<{ desk: string }[]>`
      select e.desk from event e join subject s on s.id = e.subject_id where s.number = ${number} and e.type = 'score.promise'`;
    expect(step?.desk).toBe(`dong:${dongs.yang3}`);
    await must(as(planner(2), (work) => takeDownScore(work, { number, reason: '다시 셉니다.' })));
  });

  it('needs a method of a name of its own', async () => {
    const words = { name: '방문 점검', description: '다른 말로 적은 같은 이름입니다.' };
    expect(code(await as(planner(0), (work) => addMethod(work, words)))).toBe('method_there');
  });

  it('is told to the office that was measured: that it is out, that it is not any more, and what a planner writes beside it', async () => {
    const number = await entered('77');
    const told = (type: string) => toldOf(number, type, now);
    await must(publish(planner(1), number));
    expect(await told('score.publish')).toEqual([[dongOfficer.memberId, 'next_desk']]);
    await must(as(planner(0), (work) => addAction(work, { number, title: '먼저 인사하기', due: '2026-12-31' })));
    expect(await told('score.promise')).toEqual([[dongOfficer.memberId, 'next_desk']]);
    await must(as(planner(0), (work) => takeDownScore(work, { number, reason: '다시 셉니다.' })));
    expect(await told('score.take_down')).toEqual([[dongOfficer.memberId, 'next_desk']]);
    const messages = await listMessages(dongOfficer.memberId);
    expect(messages.map(({ title }) => title)).toEqual(Array(3).fill('방문 점검'));
  });
});

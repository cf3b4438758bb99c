import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clock, event, subject } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { dongs, loadSeogu, officer, residents } from '@/db/testing-world';
import type { Actor, Officer, Resident } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { createComplaint } from './mutations';
import { answerComplaint } from './mutations/answer';
import { withdrawComplaint } from './mutations/author';
import { startComplaint } from './mutations/desk';
import { extendComplaint } from './mutations/extend';
import { mergeComplaint, unmergeComplaint } from './mutations/merge';
import { getComplaint, listAnswers } from './queries';

let database: TestDatabase;
let author: Resident;
let neighbour: Resident;
let dong: Officer;
let number: string;

const at = (day: number) => new Date(`2026-11-${day}T10:00:00+09:00`);
const start = at(23);
const answerText = '현장을 확인하고 보도를 고쳤습니다. 불편을 드려 죄송합니다.';
const act = <T>(by: Actor, now: Date, run: (work: Work) => Promise<Result<T>>) => transact(by, now, run);

async function filed(by: Resident): Promise<string> {
  const words = {
    kind: 'inquiry_procedure',
    title: '보도가 들렸습니다',
    text: '걷기 어렵습니다.',
    visibility: 'public',
  } as const;
  const made = await act(by, start, (work) =>
    createComplaint(work, { ...words, authorId: by.memberId, dongCode: dongs.yang3 }),
  );
  if (!made.ok) throw new Error(made.code);
  return made.value.number;
}

const state = async (n = number) => (await getComplaint(n))?.state;
const stoppedAt = async () =>
  (
    await database.db
      .select({ at: clock.stoppedAt })
      .from(clock)
      .innerJoin(subject, eq(subject.id, clock.subjectId))
      .where(eq(subject.number, number))
  )[0]?.at;
const lastStep = async () =>
  (
    await database.db
      .select({ type: event.type })
      .from(event)
      .innerJoin(subject, eq(subject.id, event.subjectId))
      .where(eq(subject.number, number))
      .orderBy(asc(event.id))
  ).at(-1)?.type;
const answered = (by: Officer) =>
  act(by, at(24), (work) => answerComplaint(work, { number, via: 'written', text: answerText }));

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  const people = await residents(2, start);
  [author, neighbour] = [people[0] as Resident, people[1] as Resident];
  dong = await officer({ role: 'dong_officer', dongCode: dongs.yang3 }, start);
});
afterAll(() => database.close());
beforeEach(async () => {
  number = await filed(author);
});

describe('merging', () => {
  it('answers both in one, keeps both clocks until then, and can be undone', async () => {
    const into = await filed(neighbour);
    const merge = () => act(dong, at(24), (work) => mergeComplaint(work, { number, into, reason: null }));
    expect(
      await act(dong, at(24), (work) => mergeComplaint(work, { number, into: number, reason: null })),
    ).toMatchObject({ code: 'merge_into_itself' });
    expect((await merge()).ok).toBe(true);
    expect(await stoppedAt()).toBeNull();
    expect((await act(dong, at(24), (work) => unmergeComplaint(work, { number, reason: null }))).ok).toBe(true);
    expect(await getComplaint(number)).toMatchObject({ state: 'received', mergedIntoId: null });
    await merge();
    await act(dong, at(24), (work) => startComplaint(work, { number: into }));
    expect(
      (await act(dong, at(25), (work) => answerComplaint(work, { number: into, via: 'phone', text: answerText }))).ok,
    ).toBe(true);
    expect(await stoppedAt()).toEqual(at(25));
    expect(await lastStep()).toBe('complaint.answer');
  });

  it('stands on its own again when the survivor is withdrawn', async () => {
    const into = await filed(neighbour);
    await act(dong, at(24), (work) => mergeComplaint(work, { number, into, reason: null }));
    await act(neighbour, at(25), (work) => withdrawComplaint(work, { number: into, reason: null }));
    expect(await getComplaint(number)).toMatchObject({ state: 'received', mergedIntoId: null });
    expect(await stoppedAt()).toBeNull();
  });
});

describe('two at once', () => {
  it('one officer answers, the other hears that the case moved on, and there is one answer', async () => {
    await act(dong, start, (work) => startComplaint(work, { number }));
    const second = await officer({ role: 'dong_officer', dongCode: dongs.yang3 }, start);
    const results = await Promise.all([answered(dong), answered(second)]);
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    expect(results.find((r) => !r.ok)).toMatchObject({ code: 'wrong_state', detail: { state: 'answered' } });
    expect(await listAnswers([(await getComplaint(number))?.id ?? 0])).toHaveLength(1);
  });

  it('an old page is told what the case is now', async () => {
    const seen = (await getComplaint(number))?.version;
    await act(dong, at(24), (work) => extendComplaint(work, { number, n: 2, reason: '현장을 봐야 합니다.' }));
    expect(await act(dong, at(24), (work) => startComplaint(work, { number, version: seen }))).toMatchObject({
      code: 'stale',
    });
  });

  it('ten merges crosswise end without a circle', async () => {
    const other = await filed(neighbour);
    const pairs = Array.from({ length: 10 }, (_, n) => (n % 2 ? [number, other] : [other, number]) as [string, string]);
    const results = await Promise.all(
      pairs.map(([one, into]) =>
        act(dong, at(24), (work) => mergeComplaint(work, { number: one, into, reason: null })),
      ),
    );
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    expect([await state(number), await state(other)].filter((s) => s === 'merged')).toHaveLength(1);
  });
});

import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaint, publicComplaint } from '@/db/schema/complaint';
import { notification } from '@/db/schema/notification';
import { attachment, event, ledger, subject } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { dongs, loadSeogu, officer, residents } from '@/db/testing-world';
import { listHeldWork } from '@/lib/desk/queries';
import { scopeOf } from '@/lib/desk/rules';
import { appealMeasure, judgeMeasure } from '@/lib/moderation/mutations/appeal';
import { getKept, listMeasures } from '@/lib/moderation/queries';
import { tellOf } from '@/lib/notification/mutations';
import type { Actor, Officer, Resident } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { createComplaint } from './mutations';
import { answerComplaint, reopenComplaint } from './mutations/answer';
import { withdrawComplaint } from './mutations/author';
import { startComplaint } from './mutations/desk';
import { extendComplaint } from './mutations/extend';
import { keepComplaint, releaseComplaint } from './mutations/held';
import { mayRead } from './policy';
import { getComplaint } from './queries';

let database: TestDatabase;
let author: Resident;
let dong: Officer;
let planner: Officer;
const at = new Date('2026-11-23T10:00:00+09:00');

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  [author] = (await residents(1, at)) as [Resident];
  dong = await officer({ role: 'dong_officer', dongCode: dongs.yang3 }, at);
  planner = await officer({ role: 'planner' }, at);
});
afterAll(() => database.close());

const act = <T>(by: Actor, run: (work: Work) => Promise<Result<T>>) => transact(by, at, run);
async function must<T>(by: Actor, run: (work: Work) => Promise<Result<T>>): Promise<T> {
  const done = await act(by, run);
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done.value;
}
const file = (text: string) =>
  must(author, (work) =>
    createComplaint(work, {
      authorId: author.memberId,
      dongCode: dongs.yang3,
      kind: 'everyday',
      title: '전봇대에 번호만 있습니다',
      text,
      visibility: 'public',
    }),
  );
const lines = async () =>
  (
    await database.db
      .select({ step: ledger.step })
      .from(ledger)
      .where(eq(ledger.number, number))
      .orderBy(asc(ledger.seq))
  ).map((row) => row.step);
const lastEvent = async () => {
  const rows = await database.db
    .select({ id: event.id, type: event.type, public: event.public, data: event.data })
    .from(event)
    .innerJoin(subject, eq(subject.id, event.subjectId))
    .where(eq(subject.number, number))
    .orderBy(asc(event.id));
  return rows.at(-1);
};
const shown = () => database.db.$count(publicComplaint, eq(publicComplaint.id, id));
const atDesk = async () => (await listHeldWork(scopeOf(dong))).some((row) => row.number === number);

let number: string;
let id: number;
let held: boolean;
beforeEach(async () => {
  ({ id, number, held } = await file('전봇대에 12가3456이라고 적혀 있습니다.'));
});

describe('a public complaint that looks like it holds personal data', () => {
  it('is worked on at once and seen by nobody else until its desk has looked, with what was answered and attached meanwhile', async () => {
    expect(held).toBe(true);
    expect(await shown()).toBe(0);
    expect(await atDesk()).toBe(true);
    const row = await getComplaint(number);
    expect(row && mayRead({ kind: 'visitor' }, row)).toBe(false);
    await database.db.insert(attachment).values({
      id: crypto.randomUUID(),
      subjectId: id,
      memberId: author.memberId,
      name: 'a.jpg',
      mediaType: 'image/jpeg',
      bytes: 1,
      sha256: '0'.repeat(64),
      storageKey: 'none',
      public: false,
      createdAt: at,
    });
    await must(dong, (work) => startComplaint(work, { number }));
    await must(dong, (work) => answerComplaint(work, { number, via: 'written', text: '그 번호는 관리 번호입니다.' }));
    expect(await lines()).toEqual([]);

    await must(dong, (work) => releaseComplaint(work, { number }));
    expect(await shown()).toBe(1);
    expect(await atDesk()).toBe(false);
    expect(await lines()).toEqual(['complaint.release']);
    expect((await lastEvent())?.data).toEqual({ harmless: 'plate' });
    expect(await database.db.$count(attachment, eq(attachment.public, true))).toBe(1);
    expect(await act(dong, (work) => releaseComplaint(work, { number }))).toMatchObject({ code: 'already_done' });
  });

  it('is released by its own desk only, never by its author, and not once it was taken back', async () => {
    const elsewhere = await officer({ role: 'dong_officer', dongCode: dongs.pungam }, at);
    expect(await act(elsewhere, (work) => releaseComplaint(work, { number }))).toMatchObject({ code: 'not_found' });
    for (const who of [author, planner])
      expect(await act(who, (work) => releaseComplaint(work, { number }))).toMatchObject({ code: 'not_allowed' });
    await must(author, (work) => withdrawComplaint(work, { number, reason: null }));
    expect(await act(dong, (work) => releaseComplaint(work, { number }))).toMatchObject({ code: 'wrong_state' });
    expect(await atDesk()).toBe(false);
  });

  it('kept private says why; its author objects once, and the planning office answers', async () => {
    await must(dong, (work) => keepComplaint(work, { number, reason: '이웃의 차 번호입니다.' }));
    expect(await atDesk()).toBe(false);
    const step = await lastEvent();
    expect(step).toMatchObject({ type: 'complaint.keep', public: false });
    await tellOf(step?.id ?? 0, at);
    expect(await database.db.$count(notification, eq(notification.memberId, author.memberId))).toBeGreaterThan(0);
    const kept = await getKept(id, author.memberId);
    expect(kept).toMatchObject({ state: 'standing', reason: '이웃의 차 번호입니다.' });
    const measure = kept?.id ?? 0;
    await must(author, (work) => appealMeasure(work, { id: measure, reason: '제 차 번호가 아니라 전봇대입니다.' }));
    const listed = async (kept: boolean) => (await listMeasures(null, { kept })).some((row) => row.id === measure);
    expect([await listed(false), await listed(true)]).toEqual([false, true]);
    const lift = (by: Officer) =>
      act(by, (work) => judgeMeasure(work, { id: measure, outcome: 'lift', reason: '전봇대 번호가 맞습니다.' }));
    expect((await lift(dong)).ok).toBe(false);
    expect(await shown()).toBe(0);
    expect((await lift(planner)).ok).toBe(true);
    expect(await shown()).toBe(1);
    expect(await lines()).toEqual(['complaint.release']);
  });

  it('is released once when two officers press at the same moment', async () => {
    const second = await officer({ role: 'dong_officer', dongCode: dongs.yang3 }, at);
    const both = await Promise.all([dong, second].map((by) => act(by, (work) => releaseComplaint(work, { number }))));
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await lines()).toEqual(['complaint.release']);
  });

  it('cannot wait and be public at once: the database says no', async () => {
    await expect(
      database.db.update(complaint).set({ visibility: 'public' }).where(eq(complaint.id, id)),
    ).rejects.toThrow();
  });
});

describe('words that come to a public complaint later', () => {
  const answer = { via: 'written', text: '담당자 062-000-0001로 물어 주시면 바로 답합니다.' } as const;
  beforeEach(async () => {
    ({ id, number, held } = await file('등이 꺼졌습니다.'));
    await must(dong, (work) => startComplaint(work, { number }));
  });

  it('of an officer: refused where they stand, unless the officer says that they hold none, which the history keeps', async () => {
    expect(held).toBe(false);
    expect(await act(dong, (work) => answerComplaint(work, { number, ...answer }))).toMatchObject({
      code: 'personal_data:phone',
      field: 'text',
    });
    const more = { number, n: 1, reason: '062-000-0001에서 부품을 기다립니다.' };
    expect(await act(dong, (work) => extendComplaint(work, more))).toMatchObject({ field: 'reason' });
    await must(dong, (work) => answerComplaint(work, { number, ...answer, harmless: ['yes'] }));
    expect(await lastEvent()).toMatchObject({ public: true, data: { via: 'written', harmless: 'phone' } });
  });

  it('of its author: refused too, or between them and the office', async () => {
    await must(dong, (work) => answerComplaint(work, { number, via: 'written', text: '등을 고쳤습니다.' }));
    const ask = { number, reason: '아직입니다. 010-0000-0001로 주세요.' };
    expect(await act(author, (work) => reopenComplaint(work, ask))).toMatchObject({ field: 'reason' });
    await must(author, (work) => reopenComplaint(work, { ...ask, harmless: ['yes'] }));
    expect(await lastEvent()).toMatchObject({ type: 'complaint.reopen', public: false });
    expect(await lines()).not.toContain('complaint.reopen');
  });
});

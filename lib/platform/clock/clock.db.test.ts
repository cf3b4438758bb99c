import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clock } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import type { Result } from '../result';
import { createSubject, transact, type Work } from '../transact';
import { extendClock, pauseClock, resumeClock, startClock, stopClock } from './mutations';
import type { PromiseName } from './promises';
import { clocksOf, getClock, isOverdueClock } from './queries';
import { refreshPausedClocks } from './recompute';

const seoul = (text: string) => new Date(`${text}+09:00`);
const received = seoul('2026-11-23T10:00');
const system = { kind: 'system', job: 'test' } as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

async function does<T>(at: Date, run: (work: Work) => Promise<Result<T>>): Promise<T> {
  const result = await transact(system, at, run);
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
const caseWith = (promise: PromiseName, at = received) =>
  does(at, async (work) => {
    const { id } = await createSubject(work, 'complaint');
    const started = await startClock(work, id, promise);
    return started.ok ? { ok: true, value: id } : started;
  });
const stored = async (subjectId: number) =>
  (await database.db.select().from(clock).where(eq(clock.subjectId, subjectId)))[0];
const ask = { n: 7, reason: 'site visit', consent: false };

describe('a clock on a case', () => {
  it('is kept with its due time', async () => {
    const id = await caseWith('grievance');
    expect(await stored(id)).toMatchObject({
      dueAt: seoul('2026-12-01T18:00'),
      period: { unit: 'working_days', n: 7 },
      version: 1,
    });
    expect(await getClock(id, 'grievance', received)).toMatchObject({
      state: 'running',
      dueAt: seoul('2026-12-01T18:00'),
    });
    expect(await getClock(id, 'suggestion', received)).toBeNull();
  });

  it('cannot be started again while it runs', async () => {
    const id = await caseWith('grievance');
    expect(
      await transact(system, seoul('2026-11-30T10:00'), (work) => startClock(work, id, 'grievance')),
    ).toMatchObject({ code: 'clock_running' });
    expect((await stored(id))?.startedAt).toEqual(received);
  });

  it('keeps what happened to it, and its due time in step', async () => {
    const id = await caseWith('grievance');
    await does(seoul('2026-11-24T10:00'), (work) => pauseClock(work, id, 'grievance', 'photo missing'));
    expect(await getClock(id, 'grievance', seoul('2027-01-05T10:00'))).toMatchObject({ state: 'paused' });
    await does(seoul('2026-11-26T10:00'), (work) => resumeClock(work, id, 'grievance'));
    expect((await stored(id))?.dueAt).toEqual(seoul('2026-12-03T18:00'));
    expect(await does(seoul('2026-11-30T10:00'), (work) => extendClock(work, id, 'grievance', ask))).toEqual({
      dueAt: seoul('2026-12-14T18:00'),
    });
    await does(seoul('2026-12-14T18:00'), (work) => stopClock(work, id, 'grievance'));
    expect(await getClock(id, 'grievance', seoul('2027-02-01T10:00'))).toMatchObject({
      state: 'met',
      pausedMs: 48 * 3_600_000,
    });
    expect(await stored(id)).toMatchObject({ version: 5, stoppedAt: seoul('2026-12-14T18:00') });
    for (const again of [stopClock, resumeClock]) {
      expect(await transact(system, seoul('2026-12-15T10:00'), (work) => again(work, id, 'grievance'))).toMatchObject({
        code: 'no_clock',
      });
    }
  });

  it('is extended by one of two who try at once', async () => {
    const id = await caseWith('grievance');
    const tries = await Promise.all(
      Array.from({ length: 8 }, () =>
        transact(system, seoul('2026-11-30T10:00'), (work) => extendClock(work, id, 'grievance', ask)),
      ),
    );
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    expect(tries.filter((result) => !result.ok && result.code === 'extension_needs_consent')).toHaveLength(7);
    expect(await stored(id)).toMatchObject({ version: 2, dueAt: seoul('2026-12-10T18:00') });
  });

  it('is started by one of several who try at once', async () => {
    const { id } = await does(received, async (work) => ({ ok: true, value: await createSubject(work, 'complaint') }));
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => transact(system, received, (work) => startClock(work, id, 'everyday'))),
    );
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await clocksOf([id], received)).get(id)).toHaveLength(1);
  });

  it('is overdue in SQL exactly when it reads so', async () => {
    const waiting = await caseWith('grievance');
    const late = await caseWith('grievance');
    await does(seoul('2026-11-24T10:00'), (work) => pauseClock(work, waiting, 'grievance', 'photo missing'));
    const now = seoul('2026-12-20T10:00');
    const overdue = (await database.db.select({ id: clock.subjectId }).from(clock).where(isOverdueClock(now))).map(
      ({ id }) => id,
    );
    const read = await clocksOf([waiting, late], now);
    for (const id of [waiting, late]) expect(overdue.includes(id)).toBe(read.get(id)?.[0]?.state === 'overdue');
    await refreshPausedClocks(now);
    expect((await stored(waiting))?.dueAt).toEqual(read.get(waiting)?.[0]?.dueAt);
    expect((await stored(late))?.dueAt).toEqual(seoul('2026-12-01T18:00'));
    await does(now, (work) => stopClock(work, waiting, 'grievance'));
  });
});

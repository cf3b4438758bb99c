import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryHoliday } from '@/db/schema/district';
import { clock, event, ledger } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { startClock } from '../clock/mutations';
import type { PromiseName } from '../clock/promises';
import { getClock } from '../clock/queries';
import { countMoved } from '../clock/recompute';
import type { Result } from '../result';
import { createSubject, transact, type Work } from '../transact';
import { declareHoliday, withdrawHoliday } from './holidays';

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
describe('a day off that the office declares', () => {
  const day = { day: '2027-03-09', nameKo: '임시공휴일', nameEn: 'temporary holiday' };
  const before = seoul('2027-03-02T10:00');

  it('moves the clocks that run over it, each with a step in its case, and withdrawn moves them back', async () => {
    const over = await caseWith('grievance', before);
    const past = await caseWith('everyday', before);
    const due = seoul('2027-03-10T18:00');
    const later = seoul('2027-03-11T18:00');
    expect((await stored(over))?.dueAt).toEqual(due);
    const untouched = await stored(past);
    expect(await countMoved([{ day: day.day, name: day.nameKo }], before)).toBe(1);

    expect(await does(before, (work) => declareHoliday(work, day))).toEqual({ moved: 1 });
    expect((await stored(over))?.dueAt).toEqual(later);
    expect(await stored(past)).toEqual(untouched);
    const steps = await database.db.select().from(event).where(eq(event.subjectId, over));
    expect(steps).toMatchObject([
      {
        type: 'clock.moved',
        public: false,
        data: { promise: 'grievance', from: due.toISOString(), to: later.toISOString() },
      },
    ]);
    expect(await database.db.select().from(ledger)).toEqual([]);
    expect((await getClock(over, 'grievance', before))?.dueAt).toEqual(later);

    expect(await does(before, (work) => withdrawHoliday(work, day.day))).toEqual({ moved: 1 });
    expect((await stored(over))?.dueAt).toEqual(due);
  });

  it('has to be a working day that is not over', async () => {
    const declare = (wanted: string) =>
      transact(system, before, (work) => declareHoliday(work, { ...day, day: wanted }));
    expect(await declare('2027-03-01')).toMatchObject({ code: 'day_past', field: 'day' });
    expect(await declare('2027-03-06')).toMatchObject({ code: 'not_a_working_day', field: 'day' });
    expect(await declare('2027-05-05')).toMatchObject({ code: 'not_a_working_day' });
    await does(before, (work) => declareHoliday(work, { ...day, day: '2027-03-02' }));
    expect(await declare('2027-03-02')).toMatchObject({ code: 'not_a_working_day' });
    const withdraw = (wanted: string) => transact(system, before, (work) => withdrawHoliday(work, wanted));
    expect(await withdraw('2027-03-02')).toMatchObject({ code: 'day_past' });
    expect(await withdraw('2027-03-03')).toMatchObject({ code: 'not_found' });
  });

  it('is known to every clock, also to those that start at the same moment', async () => {
    const at = seoul('2027-06-07T10:00');
    const wanted = { ...day, day: '2027-06-10' };
    const [ids] = await Promise.all([
      Promise.all(Array.from({ length: 12 }, () => caseWith('grievance', at))),
      does(at, (work) => declareHoliday(work, wanted)),
    ]);
    expect(await database.db.select().from(temporaryHoliday).where(eq(temporaryHoliday.day, wanted.day))).toHaveLength(
      1,
    );
    const dues = await database.db.select({ dueAt: clock.dueAt }).from(clock).where(sql`${clock.subjectId} in ${ids}`);
    expect(new Set(dues.map(({ dueAt }) => dueAt.toISOString()))).toEqual(
      new Set([seoul('2027-06-16T18:00').toISOString()]),
    );
  });
});

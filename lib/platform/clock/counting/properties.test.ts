import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, calendar, isWorkingDay, nextWorkingDay, workingDayFrom } from '../../calendar/calendar';
import { addDays, dayOf, instantOn } from '../../calendar/day';
import { anyDay } from '../../calendar/testing';
import { workingHoursBetween } from '../../calendar/working-time';
import { decideExtension, decidePause, decideResume, decideStop } from '../changes';
import { computeClock } from '../compute';
import { type PromiseName, promiseNames, promises } from '../promises';
import type { ClockRecord } from '../record';

const office = calendar();
const anyInstant = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 24 * 60 - 1 }))
  .map(([day, minutes]) => instantOn(day, minutes));
const anyPromise = fc.constantFrom(...promiseNames);
const inWorkingDays = fc.integer({ min: 6, max: 30 }).map((n) => ({ unit: 'working_days' as const, n }));

const fresh = (promise: PromiseName, startedAt: Date, more: Partial<ClockRecord> = {}): ClockRecord => ({
  promise,
  startedAt,
  period: promises[promise].period,
  pauses: [],
  extensions: [],
  stoppedAt: null,
  ...more,
});
const dueOf = (record: ClockRecord, by = office) => computeClock(record, by, record.startedAt).dueAt;

describe('any clock', () => {
  it('is due on a working day, within office hours, unless it runs by the wall clock', () => {
    fc.assert(
      fc.property(anyPromise, anyInstant, (promise, startedAt) => {
        const due = dueOf(fresh(promise, startedAt));
        expect(due > startedAt).toBe(true);
        if (promises[promise].period.unit === 'hours') return;
        expect(isWorkingDay(dayOf(due), office)).toBe(true);
        expect(workingHoursBetween(new Date(due.getTime() - 60_000), due, office)).toBeCloseTo(1 / 60);
      }),
    );
  });

  it('is never due earlier for having started later', () => {
    fc.assert(
      fc.property(anyPromise, anyInstant, fc.integer({ min: 0, max: 20_000 }), (promise, startedAt, minutes) => {
        const later = new Date(startedAt.getTime() + minutes * 60_000);
        expect(dueOf(fresh(promise, later)).getTime()).toBeGreaterThanOrEqual(
          dueOf(fresh(promise, startedAt)).getTime(),
        );
      }),
    );
  });

  it('is never due earlier for a holiday more, and moves when the due day becomes one', () => {
    fc.assert(
      fc.property(anyPromise, anyInstant, fc.integer({ min: 0, max: 45 }), (promise, startedAt, after) => {
        const record = fresh(promise, startedAt);
        const before = dueOf(record);
        const declared = (day: string) => calendar([{ day, name: 'declared' }]);
        expect(dueOf(record, declared(addDays(dayOf(startedAt), after))).getTime()).toBeGreaterThanOrEqual(
          before.getTime(),
        );
        if (record.period.unit !== 'hours') {
          expect(dayOf(dueOf(record, declared(dayOf(before)))) > dayOf(before)).toBe(true);
        }
      }),
    );
  });

  it('moves by as many working days as the resident was waited for', () => {
    fc.assert(
      fc.property(
        anyInstant,
        inWorkingDays,
        fc.nat(20),
        fc.integer({ min: 1, max: 15 }),
        (startedAt, period, after, n) => {
          const due = dayOf(dueOf(fresh('grievance', startedAt, { period })));
          const asked = workingDayFrom(addDays(dayOf(startedAt), after), office);
          fc.pre(instantOn(asked, 600) >= startedAt && asked <= due);
          const answered = addWorkingDays(nextWorkingDay(asked, office), n, office);
          const pauses = [{ from: instantOn(asked, 600), to: instantOn(answered, 600), reason: 'supplement' }];
          const moved = dayOf(dueOf(fresh('grievance', startedAt, { period, pauses })));
          expect(moved).toBe(addWorkingDays(nextWorkingDay(due, office), n, office));
        },
      ),
    );
  });

  it('is due after an extension what it would be for a longer period, in working days', () => {
    fc.assert(
      fc.property(anyInstant, inWorkingDays, fc.integer({ min: 1, max: 30 }), (startedAt, period, n) => {
        const extensions = [{ at: startedAt, n, reason: 'r', consent: false }];
        const longer = { unit: period.unit, n: period.n + n };
        expect(dueOf(fresh('grievance', startedAt, { period, extensions }))).toEqual(
          dueOf(fresh('grievance', startedAt, { period: longer })),
        );
      }),
    );
  });

  it('never starts again, whatever is done to it', () => {
    const change = fc.tuple(fc.constantFrom('pause', 'resume', 'extend', 'stop'), fc.integer({ min: 0, max: 6000 }));
    fc.assert(
      fc.property(anyPromise, anyInstant, fc.array(change, { maxLength: 12 }), (promise, startedAt, changes) => {
        const first = fresh(promise, startedAt);
        let record = first;
        let at = startedAt;
        for (const [kind, minutes] of changes) {
          at = new Date(at.getTime() + minutes * 60_000);
          const before = computeClock(record, office, at);
          const decided = apply(record, kind, at);
          if (!decided.ok) continue;
          record = decided.value;
          const after = computeClock(record, office, at);
          expect(after.dueAt.getTime()).toBeGreaterThanOrEqual(before.dueAt.getTime());
          expect(before.state === 'overdue' && after.state !== 'overdue' && after.state !== 'missed').toBe(false);
          expect(after.originalDueAt).toEqual(dueOf(first));
        }
        expect([record.startedAt, record.period]).toEqual([first.startedAt, first.period]);
        expect(record.extensions.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 300 },
    );
  });
});

function apply(record: ClockRecord, kind: string, at: Date) {
  if (kind === 'pause') return decidePause(record, at, 'supplement');
  if (kind === 'resume') return decideResume(record, at);
  if (kind === 'stop') return decideStop(record, at);
  return decideExtension(
    record,
    { n: record.period.n, reason: 'r', consent: record.extensions.length > 0, at },
    office,
  );
}

import { eq, sql } from 'drizzle-orm';
import { clock } from '@/db/schema/subject';
import type { Calendar } from '../calendar/calendar';
import { settledCalendar } from '../calendar/lock';
import { ok, type Result, refuse } from '../result';
import type { Work } from '../transact';
import { decideExtension, decidePause, decideResume, decideStop } from './changes';
import { computeClock } from './compute';
import { type PromiseName, promises } from './promises';
import { lockLatest, lockRunning, recordOf } from './queries';
import { type ClockRecord, storeExtensions, storePauses } from './record';

type Told = { dueAt: Date };

/** Starts a promise on a case. Refuses `clock_running` when it runs already: nothing that happens to a case starts its clock again. */
export async function startClock(
  work: Work,
  subjectId: number,
  promise: PromiseName,
  at = work.now,
): Promise<Result<Told>> {
  const { period } = promises[promise];
  const record: ClockRecord = { promise, startedAt: at, period, pauses: [], extensions: [], stoppedAt: null };
  const { dueAt } = computeClock(record, await settledCalendar(work.tx), work.now);
  const started = await work.tx
    .insert(clock)
    .values({ subjectId, promise, startedAt: at, period, dueAt })
    .onConflictDoNothing()
    .returning({ id: clock.id });
  return started.length === 1 ? ok({ dueAt }) : refuse('clock_running');
}

/** The clock stands still while the resident is asked for something. Refuses as `decidePause`, and `no_clock`. */
export function pauseClock(
  work: Work,
  subjectId: number,
  promise: PromiseName,
  reason: string,
  at = work.now,
): Promise<Result<Told>> {
  return change(work, subjectId, promise, (record) => decidePause(record, at, reason));
}

/** The clock runs on. Refuses as `decideResume`, and `no_clock`. */
export function resumeClock(work: Work, subjectId: number, promise: PromiseName, at = work.now): Promise<Result<Told>> {
  return change(work, subjectId, promise, (record) => decideResume(record, at));
}

/** More time, once; a second time by the resident's consent. Answers with the new due time. Refuses as `decideExtension`, and `no_clock`. */
export function extendClock(
  work: Work,
  subjectId: number,
  promise: PromiseName,
  asked: { n: number; reason: string; consent: boolean },
): Promise<Result<Told>> {
  return change(work, subjectId, promise, (record, calendar) =>
    decideExtension(record, { ...asked, at: work.now }, calendar),
  );
}

/** The promise is kept, or the case has ended otherwise. Refuses as `decideStop`, and `no_clock`. */
export function stopClock(work: Work, subjectId: number, promise: PromiseName, at = work.now): Promise<Result<Told>> {
  return change(work, subjectId, promise, (record) => decideStop(record, at));
}

/** Takes back that a promise had ended, because what ended it was undone: it runs on as if it had never stopped. Refuses `no_clock`. */
export async function reopenClock(work: Work, subjectId: number, promise: PromiseName): Promise<Result<Told>> {
  const calendar = await settledCalendar(work.tx);
  const row = await lockLatest(work.tx, subjectId, promise);
  if (!row) return refuse('no_clock');
  const { dueAt } = computeClock({ ...recordOf(row), stoppedAt: null }, calendar, work.now);
  await work.tx
    .update(clock)
    .set({ stoppedAt: null, dueAt, version: sql`${clock.version} + 1` })
    .where(eq(clock.id, row.id));
  return ok({ dueAt });
}

async function change(
  work: Work,
  subjectId: number,
  promise: PromiseName,
  decide: (record: ClockRecord, calendar: Calendar) => Result<ClockRecord>,
): Promise<Result<Told>> {
  const calendar = await settledCalendar(work.tx);
  const row = await lockRunning(work.tx, subjectId, promise);
  if (!row) return refuse('no_clock');
  const decided = decide(recordOf(row), calendar);
  if (!decided.ok) return decided;
  const { pauses, extensions, stoppedAt } = decided.value;
  const { dueAt } = computeClock(decided.value, calendar, work.now);
  await work.tx
    .update(clock)
    .set({
      pauses: storePauses(pauses),
      extensions: storeExtensions(extensions),
      stoppedAt,
      dueAt,
      version: sql`${clock.version} + 1`,
    })
    .where(eq(clock.id, row.id));
  return ok({ dueAt });
}

import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { clock } from '@/db/schema/subject';
import { officeCalendar } from '../calendar/queries';
import { type ClockReading, computeClock } from './compute';
import { isPromiseName, type PromiseName } from './promises';
import { type ClockRecord, readExtensions, readPauses } from './record';

type Reader = Pick<Tx, 'select'>;
type Row = typeof clock.$inferSelect;

/** A clock of a case, read at an instant. */
export type ClockView = ClockReading &
  Pick<ClockRecord, 'promise' | 'startedAt' | 'stoppedAt' | 'period' | 'extensions'>;

/** In SQL: the clock stands still because the resident is waited for. Its `due_at` is then only what it was when last looked at. */
export const isPausedClock: SQL = sql`jsonb_path_exists(${clock.pauses}, '$[*] ? (@.to == null)')`;

/** In SQL: the clock ran past its due time and still runs. `now` is an instant. */
export const isOverdueClock = (now: Date): SQL =>
  sql`(${clock.stoppedAt} is null and ${clock.dueAt} < ${now.toISOString()}::timestamptz and not ${isPausedClock})`;

/** The record behind a row. Throws when the row names a promise that code does not know. */
export function recordOf(row: Row): ClockRecord {
  if (!isPromiseName(row.promise)) throw new Error(`Clock ${row.id} is about an unknown promise: ${row.promise}`);
  return {
    promise: row.promise,
    startedAt: row.startedAt,
    period: row.period,
    pauses: readPauses(row.pauses),
    extensions: readExtensions(row.extensions),
    stoppedAt: row.stoppedAt,
  };
}

/** The clocks of several cases by case, those that run first, then the latest; one query whatever their number. */
export async function clocksOf(
  subjectIds: readonly number[],
  now: Date,
  on: Reader = db,
): Promise<Map<number, ClockView[]>> {
  const found = new Map<number, ClockView[]>();
  if (subjectIds.length === 0) return found;
  const calendar = await officeCalendar(on);
  const rows = await on
    .select()
    .from(clock)
    .where(inArray(clock.subjectId, [...subjectIds]))
    .orderBy(sql`${clock.stoppedAt} is not null`, desc(clock.startedAt), desc(clock.id));
  for (const row of rows) {
    const record = recordOf(row);
    const { promise, startedAt, stoppedAt, period, extensions } = record;
    const view = { ...computeClock(record, calendar, now), promise, startedAt, stoppedAt, period, extensions };
    found.set(row.subjectId, [...(found.get(row.subjectId) ?? []), view]);
  }
  return found;
}

/** The clocks of one case, those that run first, then the latest. */
export async function listClocks(subjectId: number, now: Date, on: Reader = db): Promise<ClockView[]> {
  return (await clocksOf([subjectId], now, on)).get(subjectId) ?? [];
}

/** The clock of a promise on a case: the one that runs, else the latest; null when it was never promised. */
export async function getClock(
  subjectId: number,
  promise: PromiseName,
  now: Date,
  on: Reader = db,
): Promise<ClockView | null> {
  return (await listClocks(subjectId, now, on)).find((view) => view.promise === promise) ?? null;
}

/** Rows of running clocks in the order of their ids. */
export async function listOpenRows(on: Reader = db): Promise<Row[]> {
  return on.select().from(clock).where(isNull(clock.stoppedAt)).orderBy(asc(clock.id));
}

/** Locks the running clock of a promise until the transaction ends. */
export async function lockRunning(tx: Tx, subjectId: number, promise: PromiseName): Promise<Row | null> {
  const [row] = await tx
    .select()
    .from(clock)
    .where(and(eq(clock.subjectId, subjectId), eq(clock.promise, promise), isNull(clock.stoppedAt)))
    .for('update');
  return row ?? null;
}

/** Locks the latest clock of a promise, running or stopped, until the transaction ends. */
export async function lockLatest(tx: Tx, subjectId: number, promise: PromiseName): Promise<Row | null> {
  const [row] = await tx
    .select()
    .from(clock)
    .where(and(eq(clock.subjectId, subjectId), eq(clock.promise, promise)))
    .orderBy(desc(clock.id))
    .limit(1)
    .for('update');
  return row ?? null;
}

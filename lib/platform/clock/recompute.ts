import { inArray, sql } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { clock, subject } from '@/db/schema/subject';
import { type Calendar, calendar, type TemporaryDay } from '../calendar/calendar';
import { officeCalendar } from '../calendar/queries';
import type { Work } from '../transact';
import { computeClock } from './compute';
import { listOpenRows, recordOf } from './queries';

type Dated = {
  id: number;
  subjectId: number;
  promise: string;
  version: number;
  before: Date;
  after: Date;
  stored: Date;
};

/**
 * Dates every running clock again when the calendar has changed from `before` to what it is now, and records `clock.moved` (from, to)
 * on each case whose due time that changed: for its author and its desks, not for the public. Answers how many moved.
 */
export async function recomputeOpenClocks(work: Work, before: Calendar): Promise<number> {
  const dated = await dateAgain(work.tx, before, await officeCalendar(work.tx), work.now);
  await writeDue(work.tx, dated);
  const moved = dated.filter(hasMoved);
  await recordMoved(work, moved);
  return moved.length;
}

/** How many running clocks would be due at another time if the office's temporary days were these. Changes nothing. */
export async function countMoved(temporaryDays: readonly TemporaryDay[], now: Date): Promise<number> {
  const before = await officeCalendar();
  const after = calendar(temporaryDays, before);
  return (await dateAgain(db, before, after, now)).filter(hasMoved).length;
}

/** Brings the stored due time of clocks that stand still up to `now`: it moves on while the resident is waited for. No step of a case. */
export async function refreshPausedClocks(now: Date): Promise<void> {
  const office = await officeCalendar();
  await db.transaction(async (tx) => writeDue(tx, await dateAgain(tx, office, office, now)));
}

const hasMoved = ({ before, after }: Dated) => before.getTime() !== after.getTime();

async function dateAgain(on: Pick<Tx, 'select'>, before: Calendar, after: Calendar, now: Date): Promise<Dated[]> {
  return (await listOpenRows(on)).map((row) => {
    const record = recordOf(row);
    return {
      ...{ id: row.id, subjectId: row.subjectId, promise: row.promise, version: row.version, stored: row.dueAt },
      before: computeClock(record, before, now).dueAt,
      after: computeClock(record, after, now).dueAt,
    };
  });
}

/** Only what differs, and only where nobody changed the clock meanwhile: who did has dated it himself. */
async function writeDue(tx: Tx, dated: readonly Dated[]): Promise<void> {
  const rows = dated
    .filter(({ stored, after }) => stored.getTime() !== after.getTime())
    .map(({ id, version, after }) => ({ id, version, due_at: after.toISOString() }));
  if (rows.length === 0) return;
  await tx.execute(sql`
    update ${clock} set due_at = dated.due_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as dated (id bigint, version integer, due_at timestamptz)
    where ${clock.id} = dated.id and ${clock.version} = dated.version`);
}

async function recordMoved(work: Work, moved: readonly Dated[]): Promise<void> {
  if (moved.length === 0) return;
  const subjects = await work.tx
    .select({ id: subject.id, number: subject.number })
    .from(subject)
    .where(inArray(subject.id, [...new Set(moved.map(({ subjectId }) => subjectId))]));
  const numbers = new Map(subjects.map(({ id, number }) => [id, number]));
  for (const { subjectId, promise, before, after } of moved) {
    const number = numbers.get(subjectId);
    if (number === undefined) throw new Error(`Clock of subject ${subjectId}, which does not exist`);
    const data = { promise, from: before.toISOString(), to: after.toISOString() };
    work.record({ subjectId, number, type: 'clock.moved', public: false, data });
  }
}

import type { Calendar } from '../calendar/calendar';
import { ok, type Refusal, type Result, refuse as refuseWith } from '../result';
import { computeClock } from './compute';
import { promises } from './promises';
import type { ClockRecord } from './record';

export type ClockRefusalCode =
  | 'clock_stopped'
  | 'clock_already_paused'
  | 'clock_not_paused'
  | 'clock_out_of_order'
  | 'extension_not_possible'
  | 'extension_reason_missing'
  | 'extension_after_due'
  | 'extension_too_long'
  | 'extension_needs_consent'
  | 'extension_used_up';

type Decided = Result<ClockRecord>;
const refuse = (code: ClockRefusalCode, more?: Pick<Refusal, 'field' | 'detail'>) => refuseWith(code, more);

export type AskedExtension = { n: number; reason: string; consent: boolean; at: Date };

/**
 * Whether a clock may be given more time, and what it looks like then.
 *
 * Once, by no more than its original period, with a reason; a second time only with the resident's consent
 * (Enforcement Decree of the Civil Petitions Treatment Act, art. 21 ①). Never after it was due: that would turn late into in time.
 */
export function decideExtension(record: ClockRecord, asked: AskedExtension, calendar: Calendar): Decided {
  const { period, extensions } = record;
  if (record.stoppedAt) return refuse('clock_stopped');
  if (!promises[record.promise].extendable) return refuse('extension_not_possible');
  if (asked.reason.trim() === '') return refuse('extension_reason_missing', { field: 'reason' });
  if (!Number.isInteger(asked.n) || asked.n < 1 || asked.n > period.n) {
    return refuse('extension_too_long', { field: 'n', detail: { most: period.n } });
  }
  if (extensions.length >= 2) return refuse('extension_used_up');
  if (extensions.length === 1 && !asked.consent) return refuse('extension_needs_consent', { field: 'consent' });
  if (asked.at > computeClock(record, calendar, asked.at).dueAt) return refuse('extension_after_due');
  return ok({ ...record, extensions: [...extensions, { ...asked, reason: asked.reason.trim() }] });
}

/** Stops counting while the resident is asked for something. Refused for a stopped or standing clock, and before the latest step. */
export function decidePause(record: ClockRecord, at: Date, reason: string): Decided {
  if (record.stoppedAt) return refuse('clock_stopped');
  if (isPaused(record)) return refuse('clock_already_paused');
  if (at < latestStep(record)) return refuse('clock_out_of_order');
  return ok({ ...record, pauses: [...record.pauses, { from: at, to: null, reason }] });
}

/** Counts on from when the resident answered. */
export function decideResume(record: ClockRecord, at: Date): Decided {
  if (record.stoppedAt) return refuse('clock_stopped');
  if (!isPaused(record)) return refuse('clock_not_paused');
  if (at < latestStep(record)) return refuse('clock_out_of_order');
  return ok(closePause(record, at));
}

/** Ends a clock for good: what was promised has been done, or the case has ended otherwise. An open pause ends with it. */
export function decideStop(record: ClockRecord, at: Date): Decided {
  if (record.stoppedAt) return refuse('clock_stopped');
  if (at < latestStep(record)) return refuse('clock_out_of_order');
  return ok({ ...closePause(record, at), stoppedAt: at });
}

function isPaused({ pauses }: ClockRecord): boolean {
  return pauses.some(({ to }) => to === null);
}

function closePause(record: ClockRecord, at: Date): ClockRecord {
  return { ...record, pauses: record.pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause)) };
}

function latestStep({ startedAt, pauses }: ClockRecord): Date {
  const times = [startedAt, ...pauses.flatMap(({ from, to }) => (to ? [from, to] : [from]))];
  return new Date(Math.max(...times.map((time) => time.getTime())));
}

import { type Calendar, calendar as officeCalendar } from '@/lib/platform/calendar/calendar';
import { decideExtension, decidePause, decideResume, decideStop } from '@/lib/platform/clock/changes';
import { computeClock } from '@/lib/platform/clock/compute';
import { type PromiseName, promises } from '@/lib/platform/clock/promises';
import { type ClockRecord, storeExtensions, storePauses } from '@/lib/platform/clock/record';
import type { Result } from '@/lib/platform/result';
import type { Case } from './world';

interface Kept {
  subject: Case;
  record: ClockRecord;
  version: number;
}

/** The promises of all cases, kept by the portal's own rules. */
export class ClockBook {
  readonly kept: Kept[] = [];

  constructor(readonly calendar: Calendar = officeCalendar()) {}

  start(subject: Case, promise: PromiseName, at: Date): void {
    const { period } = promises[promise];
    const record: ClockRecord = { promise, startedAt: at, period, pauses: [], extensions: [], stoppedAt: null };
    this.kept.push({ subject, record, version: 1 });
  }

  pause(subject: Case, promise: PromiseName, at: Date, reason: string): void {
    this.change(subject, promise, (record) => decidePause(record, at, reason));
  }

  resume(subject: Case, promise: PromiseName, at: Date): void {
    this.change(subject, promise, (record) => decideResume(record, at));
  }

  stop(subject: Case, promise: PromiseName, at: Date): void {
    this.change(subject, promise, (record) => decideStop(record, at));
  }

  /** The whole period once more; answers with the new due time. */
  extend(subject: Case, promise: PromiseName, at: Date, reason: string): { n: number; dueAt: Date } {
    const { n } = promises[promise].period;
    const changed = this.change(subject, promise, (record) =>
      decideExtension(record, { n, reason, consent: false, at }, this.calendar),
    );
    return { n, dueAt: computeClock(changed.record, this.calendar, at).dueAt };
  }

  /** When a running promise is due, as things stand. */
  dueAt(subject: Case, promise: PromiseName, now: Date): Date {
    return computeClock(this.running(subject, promise).record, this.calendar, now).dueAt;
  }

  runs(subject: Case, promise: PromiseName): boolean {
    return this.kept.some((k) => k.subject === subject && k.record.promise === promise && !k.record.stoppedAt);
  }

  rows(now: Date) {
    return this.kept.map(({ subject, record, version }) => ({
      subjectId: subject.id,
      promise: record.promise,
      startedAt: record.startedAt,
      period: record.period,
      pauses: storePauses(record.pauses),
      extensions: storeExtensions(record.extensions),
      dueAt: computeClock(record, this.calendar, now).dueAt,
      stoppedAt: record.stoppedAt,
      version,
    }));
  }

  private running(subject: Case, promise: PromiseName): Kept {
    const found = this.kept.find((k) => k.subject === subject && k.record.promise === promise && !k.record.stoppedAt);
    if (!found) throw new Error(`${promise} does not run on a ${subject.noun} in ${subject.state}`);
    return found;
  }

  private change(subject: Case, promise: PromiseName, decide: (record: ClockRecord) => Result<ClockRecord>): Kept {
    const kept = this.running(subject, promise);
    const decided = decide(kept.record);
    if (!decided.ok) throw new Error(`${promise} of a ${subject.noun} in ${subject.state}: ${decided.code}`);
    kept.record = decided.value;
    kept.version += 1;
    return kept;
  }
}

import { isHoliday } from '@hyunbinseo/holidays-kr';
import { describe, expect, it } from 'vitest';
import { calendar } from '../calendar/calendar';
import { dayOf, instantOn } from '../calendar/day';
import { computeClock } from './compute';
import { type PromiseName, promises } from './promises';
import type { ClockRecord, Pause } from './record';

const office = calendar();
const seoul = (text: string) => new Date(`${text}+09:00`);
const noon = (day: string) => instantOn(day, 12 * 60);

function clockOf(promise: PromiseName, startedAt: Date, more: Partial<ClockRecord> = {}): ClockRecord {
  return { promise, startedAt, period: promises[promise].period, pauses: [], extensions: [], stoppedAt: null, ...more };
}
const waiting = (from: Date, to: Date | null): Pause => ({ from, to, reason: 'supplement' });
const longer = (n: number, at: Date) => ({ n, at, reason: 'site visit', consent: false });
const dueOf = (record: ClockRecord, now = record.startedAt) => computeClock(record, office, now).dueAt;

describe('promises in working days', () => {
  it.each([
    ['2026-11-23', 7, '2026-12-01', '2026-12-10'],
    ['2026-02-13', 7, '2026-02-26', '2026-03-10'],
    ['2026-04-29', 7, '2026-05-11', '2026-05-20'],
    ['2026-07-13', 7, '2026-07-22', '2026-07-31'],
    ['2026-09-21', 14, '2026-10-14', '2026-11-03'],
    ['2027-02-05', 7, '2027-02-17', '2027-02-26'],
    ['2025-05-02', 7, '2025-05-14', '2025-05-23'],
    ['2026-11-28', 7, '2026-12-08', '2026-12-17'],
  ])('received %s, %i days: due %s, extended once %s', (received, n, due, extended) => {
    const record = clockOf(n === 7 ? 'grievance' : 'suggestion', noon(received));
    expect(dueOf(record)).toEqual(seoul(`${due}T18:00`));
    expect(dueOf({ ...record, extensions: [longer(n, noon(received))] })).toEqual(seoul(`${extended}T18:00`));
  });

  it('agree with slow counting for every day of five years', async () => {
    for (let time = Date.parse('2022-12-01T12:00:00+09:00'); time < Date.parse('2027-11-20'); time += 86_400_000) {
      const received = new Date(time);
      for (const promise of ['grievance', 'inquiry_law'] as const) {
        const expected = await slowlyCounted(dayOf(received), promises[promise].period.n);
        expect(dayOf(dueOf(clockOf(promise, received))), dayOf(received)).toBe(expected);
      }
    }
  });
});

describe('short promises', () => {
  it('are three working hours for an everyday request', () => {
    expect(dueOf(clockOf('everyday', seoul('2026-11-23T10:30')))).toEqual(seoul('2026-11-23T14:30'));
    expect(dueOf(clockOf('everyday', seoul('2026-11-23T16:00')))).toEqual(seoul('2026-11-24T10:00'));
    expect(dueOf(clockOf('everyday', seoul('2026-11-27T21:00')))).toEqual(seoul('2026-11-30T12:00'));
  });

  it('count five days or fewer in hours from receipt, eight a day', () => {
    expect(dueOf(clockOf('dong_screening', seoul('2026-11-23T14:20')))).toEqual(seoul('2026-11-26T14:20'));
    const five = clockOf('grievance', seoul('2026-11-23T09:00'), { period: { unit: 'working_days', n: 5 } });
    expect(dueOf(five)).toEqual(seoul('2026-11-27T18:00'));
    expect(dueOf({ ...five, startedAt: seoul('2026-11-23T09:01') })).toEqual(seoul('2026-11-30T09:01'));
  });

  it('are 48 hours by the wall clock for a text, with both figures', () => {
    const reading = computeClock(clockOf('hotline', seoul('2026-11-27T10:00')), office, seoul('2026-11-27T10:00'));
    expect(reading.dueAt).toEqual(seoul('2026-11-29T10:00'));
    expect(reading.otherDueAt).toEqual(seoul('2026-12-01T10:00'));
    const resting = calendar([], { elapsedSkipsDaysOff: true });
    const other = computeClock(clockOf('hotline', seoul('2026-11-27T10:00')), resting, seoul('2026-11-27T10:00'));
    expect([other.dueAt, other.otherDueAt]).toEqual([reading.otherDueAt, reading.dueAt]);
  });
});

describe('promises by the calendar', () => {
  it('end a month later, on a working day', () => {
    expect(dueOf(clockOf('proposal_decision', seoul('2026-10-31T17:02')))).toEqual(seoul('2026-11-30T18:00'));
    expect(dueOf(clockOf('proposal_decision', seoul('2026-11-25T09:00')))).toEqual(seoul('2026-12-28T18:00'));
  });

  it('do not count the day they start, in days', () => {
    expect(dueOf(clockOf('re_examination_request', seoul('2026-11-02T09:00')))).toEqual(seoul('2026-11-17T18:00'));
    expect(dueOf(clockOf('proposal_supplement', seoul('2026-11-23T09:00')))).toEqual(seoul('2026-11-30T18:00'));
  });

  it('add the days of waiting', () => {
    const pauses = [waiting(seoul('2026-11-04T15:00'), seoul('2026-11-05T10:00'))];
    expect(dueOf(clockOf('proposal_decision', seoul('2026-10-31T17:02'), { pauses }))).toEqual(
      seoul('2026-12-01T18:00'),
    );
  });

  it('wait on where they end on a day off and the resident is asked before the next working day', () => {
    const pauses = [waiting(seoul('2026-11-29T19:00'), seoul('2026-12-01T10:00'))];
    expect(dueOf(clockOf('proposal_decision', seoul('2026-10-28T10:00'), { pauses }))).toEqual(
      seoul('2026-12-01T18:00'),
    );
  });

  it('extend from the day they were due', () => {
    const extensions = [longer(1, seoul('2026-11-20T10:00'))];
    expect(dueOf(clockOf('proposal_decision', seoul('2026-10-31T17:02'), { extensions }))).toEqual(
      seoul('2026-12-30T18:00'),
    );
  });
});

describe('waiting for the resident', () => {
  const received = seoul('2026-11-23T10:00');
  const due = (from: string, to: string | null, now = received) =>
    dueOf(clockOf('grievance', received, { pauses: [waiting(seoul(from), to ? seoul(to) : null)] }), now);

  it('leaves out each day at whose close the clock stood still', () => {
    expect(due('2026-11-24T10:00', '2026-11-26T10:00'), 'Tue and Wed').toEqual(seoul('2026-12-03T18:00'));
    expect(due('2026-11-24T19:00', '2026-11-26T10:00'), 'Tuesday had been worked').toEqual(seoul('2026-12-02T18:00'));
    expect(due('2026-11-24T09:00', '2026-11-24T17:59'), 'asked and answered on one day').toEqual(
      seoul('2026-12-01T18:00'),
    );
    expect(due('2026-11-24T18:00', '2026-11-25T10:00'), 'asked at the close').toEqual(seoul('2026-12-02T18:00'));
    expect(due('2026-11-24T10:00', '2026-11-24T18:00'), 'answered at the close').toEqual(seoul('2026-12-01T18:00'));
    expect(due('2026-11-27T17:00', '2026-11-30T09:00'), 'over a weekend').toEqual(seoul('2026-12-02T18:00'));
  });

  it('keeps the promise open however long it lasts, also when asked on the last day', () => {
    const record = clockOf('grievance', received, { pauses: [waiting(seoul('2026-12-01T10:00'), null)] });
    for (const now of [seoul('2026-12-01T20:00'), seoul('2026-12-07T03:00'), seoul('2027-03-01T12:00')]) {
      const reading = computeClock(record, office, now);
      expect(reading.state).toBe('paused');
      expect(reading.dueAt.getTime()).toBeGreaterThan(now.getTime());
    }
  });

  it('cannot undo being overdue', () => {
    const record = clockOf('grievance', received, { pauses: [waiting(seoul('2026-12-02T10:00'), null)] });
    expect(computeClock(record, office, seoul('2026-12-09T10:00'))).toMatchObject({
      state: 'overdue',
      dueAt: seoul('2026-12-01T18:00'),
    });
  });

  it('stops working hours to the minute', () => {
    const pauses = [waiting(seoul('2026-11-23T10:30'), seoul('2026-11-23T16:15'))];
    expect(dueOf(clockOf('everyday', received, { pauses }))).toEqual(seoul('2026-11-24T09:45'));
  });

  it('counts overlapping waits once', () => {
    const pauses = [
      waiting(seoul('2026-11-24T10:00'), seoul('2026-11-26T10:00')),
      waiting(seoul('2026-11-25T10:00'), seoul('2026-11-27T10:00')),
    ];
    const reading = computeClock(clockOf('grievance', received, { pauses }), office, seoul('2026-11-30T10:00'));
    expect(reading.dueAt).toEqual(seoul('2026-12-04T18:00'));
    expect(reading.pausedMs).toBe(72 * 3_600_000);
    expect(reading.originalDueAt).toEqual(seoul('2026-12-01T18:00'));
  });
});

async function slowlyCounted(received: string, n: number): Promise<string> {
  const date = new Date(`${received}T00:00:00Z`);
  for (let counted = 0; ; date.setUTCDate(date.getUTCDate() + 1)) {
    const day = date.toISOString().slice(0, 10);
    if (date.getUTCDay() % 6 !== 0 && !(await isHoliday(day)) && ++counted === n) return day;
  }
}

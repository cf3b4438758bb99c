import { describe, expect, it } from 'vitest';
import { calendar } from '../calendar/calendar';
import { computeClock } from './compute';
import { explainClock } from './explain';
import { type PromiseName, promises } from './promises';
import type { ClockRecord } from './record';

const seoul = (text: string) => new Date(`${text}+09:00`);

function told(
  promise: PromiseName,
  startedAt: string,
  more: Partial<ClockRecord> = {},
  office = calendar(),
): [string, string] {
  const start = seoul(startedAt);
  const record = {
    promise,
    startedAt: start,
    period: promises[promise].period,
    pauses: [],
    extensions: [],
    stoppedAt: null,
    ...more,
  };
  const { steps } = computeClock(record, office, start);
  return [explainClock(steps, 'ko'), explainClock(steps, 'en')];
}

describe('the sum in words', () => {
  it('names what was left out', () => {
    expect(told('grievance', '2026-11-23T10:00')).toEqual([
      '받은 날 11/23, 7일, 토·일 제외 → 12/1',
      'Received 11/23, 7 days, without weekends → 12/1',
    ]);
    expect(told('grievance', '2026-02-13T10:00')).toEqual([
      '받은 날 2/13, 7일, 토·일·설날 전날 2/16·설날 2/17·설날 다음 날 2/18 제외 → 2/26',
      'Received 2/13, 7 days, without weekends, the day before Seollal 2/16, Seollal 2/17, the day after Seollal 2/18 → 2/26',
    ]);
    const declared = calendar([{ day: '2026-11-25', name: '구민의 날', nameEn: 'District day' }]);
    expect(told('grievance', '2026-11-23T10:00', {}, declared)).toEqual([
      '받은 날 11/23, 7일, 토·일·구민의 날 11/25 제외 → 12/2',
      'Received 11/23, 7 days, without weekends, District day 11/25 → 12/2',
    ]);
  });

  it('tells of waiting and extension, without quoting reasons', () => {
    const pauses = [{ from: seoul('2026-11-24T10:00'), to: seoul('2026-11-26T10:00'), reason: 'private words' }];
    const extensions = [{ at: seoul('2026-11-30T10:00'), n: 3, reason: 'private words', consent: false }];
    expect(told('grievance', '2026-11-23T10:00', { pauses, extensions })).toEqual([
      '받은 날 11/23, 7일, 토·일 제외, 보완을 기다린 2일(11/24–11/25) 제외 → 12/3; 연장 3일, 토·일 제외 → 12/8',
      'Received 11/23, 7 days, without weekends, without 2 days (11/24–11/25) waiting for the resident → 12/3; extended by 3 days, without weekends → 12/8',
    ]);
  });

  it('adds months, and days waited, to the day of submission', () => {
    const pauses = [{ from: seoul('2026-11-04T15:00'), to: seoul('2026-11-05T10:00'), reason: '' }];
    expect(told('proposal_decision', '2026-10-31T17:02', { pauses })).toEqual([
      '올라온 날 10/31, 1개월, 보완을 기다린 1일(11/4)을 더함 → 12/1',
      'Submitted 10/31, 1 month, plus 1 day (11/4) waiting for the resident → 12/1',
    ]);
    expect(told('proposal_decision', '2026-12-02T09:00')).toEqual([
      '올라온 날 12/2, 1개월, 2027/1/2은 쉬는 날이라 다음 일하는 날로 → 2027/1/4',
      'Submitted 12/2, 1 month, 2027/1/2 is a day off, so the next working day → 2027/1/4',
    ]);
  });

  it('gives times of the day where hours count', () => {
    expect(told('everyday', '2026-11-27T21:00')).toEqual([
      '받은 때 11/27 21:00, 업무 시간이 아니어서 11/30 09:00부터, 업무 시간으로 3시간 → 11/30 12:00',
      'Received 11/27 21:00, outside office hours, so counted from 11/30 09:00, 3 office hours → 11/30 12:00',
    ]);
    expect(told('dong_screening', '2026-11-26T14:20')[0]).toBe(
      '받은 때 11/26 14:20, 3일(업무 시간으로 24시간), 토·일 제외 → 12/1 14:20',
    );
    const pauses = [{ from: seoul('2026-11-23T10:30'), to: seoul('2026-11-23T16:15'), reason: '' }];
    expect(told('everyday', '2026-11-23T10:00', { pauses })).toEqual([
      '받은 때 11/23 10:00, 업무 시간으로 3시간, 보완을 기다린 4시간 45분 제외 → 11/24 09:45',
      'Received 11/23 10:00, 3 office hours, without 4 hours 45 minutes waiting for the resident → 11/24 09:45',
    ]);
    expect(told('hotline', '2026-11-27T10:00')).toEqual([
      '받은 때 11/27 10:00, 48시간 → 11/29 10:00 (쉬는 날을 빼고 세면 12/1 10:00)',
      'Received 11/27 10:00, 48 hours → 11/29 10:00 (12/1 10:00 without days off)',
    ]);
  });
});

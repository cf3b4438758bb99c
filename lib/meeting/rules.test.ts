import { describe, expect, it } from 'vitest';
import { calendarFile } from '@/lib/format/calendar-file';
import type { Actor } from '@/lib/platform/actor';
import { mayKeepMeeting, mayReadMeeting } from './policy';
import { decideHold, decidePublish, decideTimes, desksOf, readOwner } from './rules';

const day = '2026-12-01';

describe('when a meeting is', () => {
  it('is read as a day and two times in Seoul', () => {
    expect(decideTimes({ day, from: '14:00', to: '15:30', today: day })).toEqual({
      ok: true,
      value: { startsAt: new Date('2026-12-01T05:00:00Z'), endsAt: new Date('2026-12-01T06:30:00Z') },
    });
  });
  it('ends behind its beginning and is not over', () => {
    expect(decideTimes({ day, from: '14:00', to: '14:00', today: day })).toMatchObject({ code: 'ends_before_start' });
    expect(decideTimes({ day, from: '14:00', to: '15:00', today: '2026-12-02' })).toMatchObject({
      code: 'in_the_past',
      field: 'day',
    });
  });
  it('cannot have been held before it begins', () => {
    const begins = new Date('2026-12-01T05:00:00Z');
    expect(decideHold(begins, new Date('2026-12-01T04:59:59Z'))).toMatchObject({ code: 'not_begun' });
    expect(decideHold(begins, begins)).toMatchObject({ ok: true });
  });
});

describe('minutes', () => {
  it('come with a decision on every agenda item', () => {
    expect(decidePublish(null, [])).toMatchObject({ code: 'no_minutes' });
    const open = { agendaItemId: 1, decision: null };
    expect(decidePublish('말', [open, { ...open, decision: '하자' }])).toMatchObject({
      code: 'no_decision',
      detail: { n: 1 },
    });
    expect(decidePublish('말', [{ agendaItemId: null, decision: null }])).toMatchObject({ ok: true });
  });
});

describe('who keeps and reads', () => {
  const planner: Actor = {
    kind: 'officer',
    memberId: 1,
    name: '',
    assignments: [{ role: 'planner', dongCode: null, departmentId: null }],
    hubZones: [],
    linkedDongs: [],
  };
  const internal = { zoneId: 3, departmentId: null, open: false };
  it('is the desk that called it and those it invited; a planner is nobody special', () => {
    expect(mayReadMeeting(planner, { ...internal, invited: ['dong:1'] })).toBe(false);
    expect(mayReadMeeting(planner, { ...internal, invited: ['planner'] })).toBe(true);
    expect(mayKeepMeeting(planner, { zoneId: null, departmentId: null })).toBe(true);
    expect(mayKeepMeeting({ ...planner, hubZones: [3] }, internal)).toBe(true);
    expect(desksOf({ kind: 'visitor' })).toEqual([]);
  });
  it('is read from what the form names', () => {
    expect(readOwner('zone:3')).toEqual({ zoneId: 3, departmentId: null });
    expect(readOwner('planner')).toEqual({ zoneId: null, departmentId: null });
    for (const other of ['', 'zone:', 'zone:x', 'mayor', 'dong:1']) expect(readOwner(other)).toBeNull();
  });
});

it('a calendar knows a meeting again after it was moved and called off', () => {
  const entry = {
    id: 'meeting-2026-0412',
    sequence: 2,
    changedAt: new Date('2026-11-23T01:00:00Z'),
    startsAt: new Date('2026-12-01T05:00:00Z'),
    endsAt: new Date('2026-12-01T06:30:00Z'),
    title: '의제 회의',
    text: '하나\n둘, 셋',
    place: '대회의실',
    url: 'https://example.org/meetings/2026-0412',
    cancelled: true,
  };
  const file = calendarFile('회의', 'example.org', [entry]);
  for (const line of [
    'UID:meeting-2026-0412@example.org',
    'SEQUENCE:2',
    'STATUS:CANCELLED',
    'DTSTART:20261201T050000Z',
    'DTEND:20261201T063000Z',
    'DESCRIPTION:하나\\n둘\\, 셋',
  ])
    expect(file.split('\r\n')).toContain(line);
  expect(calendarFile('회의', 'example.org', [entry])).toBe(file);
});

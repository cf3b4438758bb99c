import { describe, expect, it } from 'vitest';
import { decideDelay, decideFinish, lateMilestones, progressOf } from './rules';

const done = { dueOn: '2026-10-01', doneAt: new Date('2026-09-30T01:00:00Z') };
const open = { dueOn: '2026-11-01', doneAt: null };

describe('progress of a project', () => {
  it('is nothing without milestones', () => {
    expect(progressOf([])).toEqual({ done: 0, all: 0, percent: 0 });
  });
  it('never rounds up to a finished hundred', () => {
    expect(progressOf([...Array.from({ length: 199 }, () => done), open]).percent).toBe(99);
  });
});

describe('finishing', () => {
  it('asks for every milestone', () => {
    expect(decideFinish([done, open])).toMatchObject({ ok: false, code: 'milestones_open', detail: { n: 1 } });
    expect(decideFinish([])).toMatchObject({ ok: false, code: 'no_milestones' });
    expect(decideFinish([done])).toMatchObject({ ok: true });
  });
});

describe('a delay', () => {
  const ask = { endsOn: '2026-12-31', today: '2026-11-23' };
  it('names a later day', () => {
    expect(decideDelay({ ...ask, newEnd: '2026-12-31' })).toMatchObject({
      ok: false,
      code: 'not_later',
      field: 'endsOn',
    });
    expect(decideDelay({ ...ask, newEnd: '2027-03-31' })).toMatchObject({ ok: true });
  });
  it('does not end in the past', () => {
    expect(decideDelay({ ...ask, endsOn: '2026-10-01', newEnd: '2026-11-01' })).toMatchObject({
      ok: false,
      code: 'in_the_past',
    });
  });
});

it('a milestone is late from the day after it was due', () => {
  expect(lateMilestones([done, open], '2026-11-01')).toEqual([]);
  expect(lateMilestones([done, open], '2026-11-02')).toEqual([open]);
});

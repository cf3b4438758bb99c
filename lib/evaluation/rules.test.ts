import { describe, expect, it } from 'vitest';
import {
  decideMarks,
  decideTime,
  decideVoter,
  differences,
  orderFor,
  phaseOf,
  readMoment,
  readSheet,
  remindedOn,
  replyDueOn,
  writeMoment,
} from './rules';
import { newEvaluationSchema, voteSchema } from './schema';

const round = { opensAt: new Date('2026-11-01T00:00:00Z'), closesAt: new Date('2026-11-15T09:00:00Z') };
const at = (text: string) => new Date(text);

describe('the time of a round', () => {
  it('is over the moment it was said to be, also before the worker closed it', () => {
    const open = { ...round, state: 'open' } as const;
    expect(phaseOf(open, at('2026-10-31T23:59:59Z'))).toBe('announced');
    expect(phaseOf(open, at('2026-11-15T08:59:59.999Z'))).toBe('running');
    expect(phaseOf(open, round.closesAt)).toBe('counting');
    expect(decideTime(open, round.closesAt)).toMatchObject({ code: 'round_over' });
    expect(decideTime({ ...round, state: 'draft' }, at('2026-11-02T00:00:00Z'))).toMatchObject({ code: 'not_found' });
    expect(decideTime({ ...round, state: 'cancelled' }, at('2026-11-02T00:00:00Z'))).toMatchObject({
      code: 'round_over',
    });
  });

  it('is read and written as the clock in Seoul shows it', () => {
    expect(readMoment('2026-11-15T18:00').toISOString()).toBe('2026-11-15T09:00:00.000Z');
    expect(writeMoment(round.closesAt)).toBe('2026-11-15T18:00');
    expect(readMoment('2027-01-01T00:30').toISOString()).toBe('2026-12-31T15:30:00.000Z');
  });
});

describe('an answer to a result', () => {
  it('is due two weeks later by the days of Seoul, and asked for three days before', () => {
    expect(replyDueOn(at('2026-12-24T14:59:00Z'))).toBe('2027-01-07');
    expect(replyDueOn(at('2026-12-24T15:00:00Z'))).toBe('2027-01-08');
    expect(remindedOn(at('2026-12-24T15:00:00Z'))).toBe('2027-01-05');
  });
});

describe('who may take part', () => {
  const neighbour = { verification: 'phone', homeDong: 'A', unitedIntoId: null } as const;
  it.each([
    [neighbour, { level: 'phone', dongs: [] }, 'ok'],
    [neighbour, { level: 'residence', dongs: [] }, 'needs_residence'],
    [{ ...neighbour, verification: 'none' }, { level: 'phone', dongs: [] }, 'needs_phone'],
    [{ ...neighbour, verification: 'none' }, { level: 'account', dongs: [] }, 'ok'],
    [neighbour, { level: 'phone', dongs: ['B'] }, 'other_dong'],
    [{ ...neighbour, homeDong: null }, { level: 'phone', dongs: ['B'] }, 'needs_dong'],
    [neighbour, { level: 'phone', dongs: ['B', 'A'] }, 'ok'],
    [{ ...neighbour, unitedIntoId: 7 }, { level: 'account', dongs: [] }, 'not_allowed'],
  ] as const)('%o in %o: %s', (voter, asked, expected) => {
    const decided = decideVoter(voter, asked);
    expect(decided.ok ? 'ok' : decided.code).toBe(expected);
  });
});

describe('marks', () => {
  it('are given by every criterion or not at all', () => {
    expect(decideMarks([5, 4, 3, null, null], 3)).toEqual({ ok: true, value: [5, 4, 3] });
    expect(decideMarks([5, null, 3], 3)).toMatchObject({ field: 'mark2' });
  });

  it('of a sheet are one cell a task', () => {
    expect(readSheet(['453', '', '111'], 3, 3)).toEqual({ ok: true, value: [[4, 5, 3], null, [1, 1, 1]] });
    expect(readSheet(['453', '45', ''], 3, 3)).toMatchObject({ code: 'not_all_criteria:2' });
    expect(readSheet(['453'], 2, 3)).toMatchObject({ code: 'too_many_cells' });
    expect(differences(['453', '', '111'], ['453', '2', '111'])).toEqual([2]);
  });
});

describe('the order of the tasks', () => {
  const tasks = Array.from({ length: 12 }, (_, n) => ({ projectId: n + 1 }));
  it('stays for a person and differs between persons, and no task is lost', () => {
    const mine = orderFor(tasks, 9, 1);
    expect(orderFor(tasks.toReversed(), 9, 1)).toEqual(mine);
    expect(orderFor(tasks, 9, 2)).not.toEqual(mine);
    expect(new Set(mine.map((task) => task.projectId)).size).toBe(12);
  });

  it('puts every task first for about as many people', () => {
    const first = Array.from({ length: 2400 }, (_, person) => orderFor(tasks, 9, person)[0]?.projectId);
    for (const { projectId } of tasks) {
      const times = first.filter((found) => found === projectId).length;
      expect(times).toBeGreaterThan(140);
      expect(times).toBeLessThan(260);
    }
  });
});

describe('the forms', () => {
  const form = {
    title: '협업과제 시민평가',
    summary: '올해의 협업과제를 함께 평가합니다.',
    level: 'phone',
    opens: '2026-12-01T09:00',
    closes: '2026-12-15T18:00',
    paper: [],
    previous: '',
    dongs: [],
    tasks: ['2026-0001'],
    criterionName: ['성과', '소통', ''],
    criterionQuestion: ['나아졌습니까?', '알려 주었습니까?', ''],
    criterionWeight: ['60', '40', ''],
  };
  const errors = (change: object) =>
    newEvaluationSchema.safeParse({ ...form, ...change }).error?.issues.map((issue) => issue.message) ?? [];
  it('take weights that make a hundred, and a round that ends after it begins', () => {
    expect(errors({})).toEqual([]);
    expect(errors({ criterionWeight: ['60', '30', ''] })).toEqual(['weights_sum:90']);
    expect(errors({ closes: '2026-12-01T09:00' })).toContain('ends_before_start');
    expect(errors({ opens: '2026-02-30T09:00' })).toContain('not_a_moment');
    expect(errors({ opens: '2026-02-03T24:00' })).toContain('not_a_moment');
  });

  it('give words with a number of somebody back', () => {
    const vote = { number: '2026-0001', task: '2026-0002', mark1: '5', text: '제 번호는 010-0000-1234입니다' };
    expect(voteSchema.safeParse(vote).error?.issues[0]?.message).toContain('personal_data');
  });
});

import { describe, expect, it } from 'vitest';
import { daysAllowed, decideAppeal, decideJudge, decideSuspension } from './rules';

const now = new Date('2026-11-23T01:00:00Z');
const measure = { memberId: 1, imposedBy: 9, state: 'standing' as const };

describe('a measure', () => {
  it('is objected to once, by whom it concerns', () => {
    expect(decideAppeal(measure, 1).ok).toBe(true);
    expect(decideAppeal(measure, 2)).toMatchObject({ code: 'not_found' });
    for (const state of ['appealed', 'upheld', 'lifted'] as const)
      expect(decideAppeal({ ...measure, state }, 1)).toMatchObject({ code: 'appeal_once' });
  });

  it('is judged by another officer once it was objected to; a mistake can be corrected by whoever made it', () => {
    expect(decideJudge({ ...measure, state: 'appealed' }, 9)).toMatchObject({ code: 'other_officer' });
    expect(decideJudge({ ...measure, state: 'appealed' }, 8).ok).toBe(true);
    expect(decideJudge(measure, 9).ok).toBe(true);
    expect(decideJudge(measure, 1)).toMatchObject({ code: 'own_case' });
  });
});

describe('a suspension', () => {
  it('grows grade by grade', () => {
    expect([0, 1, 2, 9].map(daysAllowed)).toEqual([[3], [3, 7], [3, 7, 30], [3, 7, 30]]);
    expect(decideSuspension(0, 7, now)).toMatchObject({ code: 'suspension_too_long', field: 'suspend' });
    expect(decideSuspension(1, 7, now)).toEqual({ ok: true, value: new Date('2026-11-30T01:00:00Z') });
    expect(decideSuspension(5, 4, now).ok).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { changeOf, criticalT, intervalOf, publishedResult, sameCriteria, weighted } from './rules-result';

describe('two rounds after each other', () => {
  const interval = (low: number, high: number) => ({ low, high, mean: (low + high) / 2 });
  const hidden = { mean: null, low: null, high: null };
  it.each([
    [interval(3, 3.4), interval(3.5, 3.9), 'higher'],
    [interval(3, 3.4), interval(2.2, 2.9), 'lower'],
    [interval(3, 3.4), interval(3.4, 3.9), 'unclear'],
    [interval(3, 3.4), interval(2.9, 3.5), 'unclear'],
    [hidden, interval(3, 3.4), null],
    [interval(3, 3.4), hidden, null],
    [undefined, interval(3, 3.4), null],
  ] as const)('from %o to %o: %s', (before, after, expected) => {
    expect(changeOf(before, after)).toBe(expected);
  });

  it('are compared when they asked the same with the same weights', () => {
    const asked = [{ name: '성과', question: '나아졌습니까?', weight: 60 }];
    expect(sameCriteria(asked, structuredClone(asked))).toBe(true);
    expect(sameCriteria(asked, [{ name: '성과', question: '나아졌습니까?', weight: 50 }])).toBe(false);
    expect(sameCriteria(asked, [{ name: '성과', question: '빨라졌습니까?', weight: 60 }])).toBe(false);
    expect(sameCriteria(asked, [])).toBe(false);
  });
});

describe('the result', () => {
  it('knows the quantiles of Student as the tables have them', () => {
    for (const [freedom, t] of [
      [4, 2.776],
      [9, 2.262],
      [29, 2.045],
      [120, 1.98],
    ] as const)
      expect(Math.abs(criticalT(freedom) - t)).toBeLessThan(0.02);
  });

  it('has an interval that narrows with the number of ballots and stays on the scale', () => {
    const few = intervalOf([3, 4, 5, 4, 3]);
    const many = intervalOf(Array.from({ length: 100 }, (_, n) => [3, 4, 5, 4, 3][n % 5] ?? 3));
    expect(few.mean).toBeCloseTo(3.8);
    expect(few.low).toBeCloseTo(2.76, 1);
    expect(many.high - many.low).toBeLessThan(few.high - few.low);
    expect(intervalOf([5, 5, 5, 5, 1]).high).toBe(5);
  });

  it('weighs the criteria', () => {
    expect(weighted([5, 1], [75, 25])).toBe(4);
  });

  const ballots = (projectId: number, n: number) => Array.from({ length: n }, () => ({ projectId, marks: [4, 2] }));
  it('says nothing of a task that fewer than five marked, and no sum gives it away', () => {
    const { tasks, ballots: all } = publishedResult({
      projects: [1, 2, 3],
      weights: [50, 50],
      ballots: { online: 20, paper: 0 },
      marked: [...ballots(1, 6), ...ballots(2, 4)],
    });
    expect(all).toBe(20);
    expect(tasks[0]).toMatchObject({ n: 6, mean: 3, low: 3, high: 3, spread: [0, 0, 6, 0, 0], criteria: [4, 2] });
    expect(tasks[1]).toMatchObject({ n: null, mean: null, spread: [null, null, null, null, null] });
    expect(tasks[2]).toMatchObject({ n: 0, mean: null });
  });

  it('says neither how many sheets there were nor how many voted when one of these is small', () => {
    const of = (online: number, paper: number) =>
      publishedResult({ projects: [], weights: [100], ballots: { online, paper }, marked: [] });
    expect(of(30, 3)).toMatchObject({ ballots: 33, paper: null });
    expect(of(1, 2)).toMatchObject({ ballots: null, paper: null });
    expect(of(30, 12)).toMatchObject({ ballots: 42, paper: 12 });
  });
});

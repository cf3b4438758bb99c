import { describe, expect, it } from 'vitest';
import { decidePublisher, publishableRatings, readOffice, seriesOf, writeOffice } from './rules';
import { moveActionSchema, newScoreSchema } from './schema';

describe('scores of different methods', () => {
  it('never stand in one series', () => {
    const cards = [
      { methodId: 1, periodTo: '2022-10-31', points: 67.5 },
      { methodId: 2, periodTo: '2023-06-30', points: 83.26 },
      { methodId: 1, periodTo: '2021-10-31', points: 60 },
    ];
    const series = seriesOf(cards);
    expect(series.map(({ methodId, cards }) => [methodId, cards.map((card) => card.points)])).toEqual([
      [1, [60, 67.5]],
      [2, [83.26]],
    ]);
  });
});

describe('a score', () => {
  it('is published by another than who prepared it', () => {
    expect(decidePublisher(7, 8).ok).toBe(true);
    expect(decidePublisher(7, 7)).toMatchObject({ code: 'second_person' });
    expect(decidePublisher(7, null)).toMatchObject({ code: 'second_person' });
  });

  it('names its office in a form and back', () => {
    for (const office of ['all', 'dong:2914059000', 'department:13'])
      expect(writeOffice(readOffice(office))).toBe(office);
  });

  const form = {
    method: '1',
    office: 'dong:2914059000',
    from: '2026-01-01',
    to: '2026-06-30',
    points: '81.5',
    sites: '1',
    sample: '',
    source: '자체 점검',
    note: '',
  };
  const errors = (change: object) =>
    newScoreSchema.safeParse({ ...form, ...change }).error?.issues.map(({ path, message }) => [path[0], message]) ?? [];
  it('is within its scale, of one site when it is of one office, and of a period in order', () => {
    expect(errors({})).toEqual([]);
    expect(errors({ points: '101' })[0]?.[0]).toBe('points');
    expect(errors({ points: '-1' })[0]?.[0]).toBe('points');
    expect(errors({ sites: '3' })).toEqual([['sites', 'one_site']]);
    expect(errors({ to: '2025-12-31' })).toEqual([['to', 'ends_before_start']]);
    expect(errors({ office: 'all', sites: '20', sample: '19' })).toEqual([['sample', 'less_than_sites']]);
  });

  it('has things done about it that say what came of them', () => {
    const ask = { number: '2026-0001', action: '1', version: '1', state: 'done', outcome: '' };
    expect(moveActionSchema.safeParse(ask).error?.issues[0]?.path).toEqual(['outcome']);
    expect(moveActionSchema.safeParse({ ...ask, state: 'doing' }).success).toBe(true);
  });
});

describe('ratings of answers', () => {
  it('of fewer than five are left out, and with them what would give them away', () => {
    const given = publishableRatings([
      { slug: 'a', n: 30, mean: 4 },
      { slug: 'b', n: 12, mean: 3 },
      { slug: 'c', n: 2, mean: 1 },
    ]);
    expect(given.n).toBe(44);
    expect(given.parts.map(({ n }) => n)).toEqual([30, null, null]);
    expect(given.parts.map(({ mean }) => mean)).toEqual([4, null, null]);
  });

  it('have a mean over all by number, and none when all are too few', () => {
    expect(
      publishableRatings([
        { n: 10, mean: 5 },
        { n: 30, mean: 3 },
      ]),
    ).toMatchObject({ n: 40, mean: 3.5 });
    expect(publishableRatings([{ n: 3, mean: 5 }])).toMatchObject({ n: null, mean: null });
    expect(publishableRatings([])).toMatchObject({ n: 0, mean: null, parts: [] });
  });
});

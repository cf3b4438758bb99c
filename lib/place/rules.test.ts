import { describe, expect, it } from 'vitest';
import { inSeason, openingOn, readWay, wayLength, writeWay } from './rules';

const allYear = { seasonFrom: null, seasonTo: null };

describe('when a place is open', () => {
  it('holds a season over the turn of the year', () => {
    const winter = { seasonFrom: '12-01', seasonTo: '02-28' };
    expect(inSeason(winter, '2026-12-01')).toBe(true);
    expect(inSeason(winter, '2027-01-15')).toBe(true);
    expect(inSeason(winter, '2027-03-01')).toBe(false);
    expect(inSeason(allYear, '2026-07-01')).toBe(true);
  });

  it('is closed on the first and the last day of a closure, and open on the day behind', () => {
    const closures = [{ firstDay: '2026-11-20', lastDay: '2026-11-25', reason: 'new sand' }];
    expect(openingOn(allYear, closures, '2026-11-20').is).toBe('closed');
    expect(openingOn(allYear, closures, '2026-11-25')).toEqual({
      is: 'closed',
      until: '2026-11-25',
      reason: 'new sand',
    });
    expect(openingOn(allYear, closures, '2026-11-26')).toEqual({ is: 'open' });
    expect(openingOn({ seasonFrom: '04-01', seasonTo: '10-31' }, [], '2026-11-26')).toEqual({ is: 'out_of_season' });
  });
});

describe('the way of a trail', () => {
  it('is as long as the great circles between its points', () => {
    expect(wayLength([])).toBe(0);
    expect(
      wayLength([
        [126.85, 35.15],
        [126.85, 35.16],
      ]),
    ).toBe(1112);
  });

  it('reads what it has written', () => {
    const way = readWay('35.1501, 126.8502\n\n 35.1511,126.8512 ');
    expect(way).toEqual({
      ok: true,
      value: [
        [126.8502, 35.1501],
        [126.8512, 35.1511],
      ],
    });
    expect(way.ok && readWay(writeWay(way.value))).toEqual(way);
    expect(readWay(' \n')).toEqual({ ok: true, value: null });
  });

  it('names the line that is no point in Korea', () => {
    expect(readWay('35.1, 126.8')).toMatchObject({ code: 'one_point' });
    expect(readWay('35.1, 126.8\nx')).toMatchObject({ code: 'not_a_point:2', field: 'way' });
    expect(readWay('35.1, 126.8\n51.5, 126.8')).toMatchObject({ code: 'outside_korea:2' });
    expect(readWay(Array(501).fill('35.1, 126.8').join('\n'))).toMatchObject({ code: 'too_many_points' });
  });
});

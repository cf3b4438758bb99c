import { describe, expect, it } from 'vitest';
import { insightCopy } from './copy';
import { definitionsCopy } from './copy-definitions';
import { kindsOf, sortRows } from './rules';
import { boardHref, boardKinds, measures, periods, readBoardQuery } from './schema';

const today = '2026-11-23';
const usual = { what: 'complaints', by: 'dong', from: '2026-08-26', to: today, sort: 'name', order: 'down' };

describe('the address of the board', () => {
  it('says nothing for the usual view', () => {
    expect(readBoardQuery({}, today)).toEqual(usual);
    expect(boardHref('/progress', readBoardQuery({}, today), {}, today)).toBe('/progress');
  });

  it('reads back what it says', () => {
    const query = {
      what: 'everyday',
      by: 'zone',
      from: '2026-01-01',
      to: '2026-03-31',
      sort: 'late',
      order: 'up',
    } as const;
    const href = boardHref('/en/progress', readBoardQuery({}, today), query, today);
    expect(readBoardQuery(Object.fromEntries(new URL(href, 'http://x').searchParams), today)).toEqual(query);
  });

  it('falls back where it cannot be read', () => {
    const wrong = {
      what: 'everything',
      by: 'postcode',
      from: '2026-02-30',
      to: ['2026-11-23', 'x'],
      sort: '<script>',
      order: 'sideways',
    };
    expect(readBoardQuery(wrong, today)).toEqual(usual);
    expect(readBoardQuery({ from: '2026-03-31', to: '2026-01-01' }, today)).toMatchObject({
      from: '2026-01-01',
      to: '2026-03-31',
    });
    expect(readBoardQuery({ from: '0000-01-01', to: '0001-01-01' }, today)).toEqual(usual);
    expect(readBoardQuery({ from: '9999-12-31' }, today)).toEqual(usual);
    expect(readBoardQuery({ from: '2027-01-01' }, today)).toMatchObject({ from: '2027-01-01', to: '2027-01-01' });
  });

  it('offers periods that end today', () => {
    expect(periods(today).map(({ from, to }) => [from, to])).toEqual([
      ['2026-10-25', today],
      ['2026-08-26', today],
      ['2025-11-24', today],
    ]);
  });
});

describe('rows', () => {
  const row = (name: string, received: number, median: number | null) => ({
    ...{
      key: name,
      name,
      href: null,
      received,
      inTime: 0,
      late: 0,
      open: 0,
      overdue: 0,
      ended: 0,
      extended: 0,
      reopened: 0,
    },
    median,
  });
  const rows = [row('a', 2, 10), row('b', 5, null), row('c', 2, 30)];
  const sorted = (sort: 'received' | 'median' | 'name', order: 'up' | 'down') =>
    sortRows(rows, { sort, order })
      .map(({ name }) => name)
      .join('');

  it('are sorted by a number, those without one last', () => {
    expect([sorted('received', 'down'), sorted('received', 'up')]).toEqual(['bac', 'acb']);
    expect([sorted('median', 'down'), sorted('median', 'up')]).toEqual(['cab', 'acb']);
    expect(sorted('name', 'down')).toBe('abc');
  });
});

describe('what is counted', () => {
  it('is every kind once', () => {
    expect([...kindsOf('complaints'), ...kindsOf('proposals')]).toEqual([...boardKinds]);
    expect(kindsOf('opinion')).toEqual(['opinion']);
  });

  it('has a name and a definition for every number', () => {
    for (const lang of ['ko', 'en'] as const) {
      expect(Object.keys(insightCopy[lang].measures)).toEqual([...measures]);
      expect(Object.keys(definitionsCopy[lang].measures)).toEqual([...measures]);
    }
  });
});

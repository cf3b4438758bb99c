import { expect, test } from 'vitest';
import { readHouse } from '../source';
import { type Pattern, patternsIn, slowest } from './patterns';

/** As much as a field may hold, and how long a pattern may take over it; one that backtracks takes seconds. */
const length = 20_000;
const milliseconds = 250;

/** What runs in the portal; the checks of the house read our own files only. */
const atWork = /^(app|components|db|lib\/(?!quality\/))/;

const named = ({ at, source, flags }: Pattern) => `${at} /${source}/${flags}`;

test('no pattern of ours needs long for any text that was made to hold it up', () => {
  const { sources } = readHouse(process.cwd());
  const patterns = patternsIn(sources.filter((source) => !source.isTest && atWork.test(source.path)));
  expect(patterns.length).toBeGreaterThan(150);
  const slow = patterns.flatMap((pattern) => {
    const worst = slowest(pattern, length, milliseconds);
    return worst > milliseconds ? [`${named(pattern)} took ${Math.round(worst)} ms for ${length} characters`] : [];
  });
  expect(slow, 'write it so that it can match in one way only, or bound its repetitions').toEqual([]);
});

test('patterns that backtrack are found', () => {
  for (const source of ['^(a+)+$', '(a|a)*b', '^(\\w+\\s?)*$', '(x+x+)+y'])
    expect(slowest({ at: '', source, flags: '' }, length, milliseconds), source).toBeGreaterThan(milliseconds);
  for (const source of ['^a+$', '\\d{4}-\\d+', '^[a-z0-9]+(-[a-z0-9]+)*$'])
    expect(slowest({ at: '', source, flags: '' }, length, milliseconds), source).toBeLessThan(milliseconds);
});

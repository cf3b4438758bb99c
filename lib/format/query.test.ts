import { expect, test } from 'vitest';
import { idIn, one } from './query';

test('of a name given twice the first counts, an empty one is none', () => {
  expect([one(['a', 'b']), one('a'), one(''), one(undefined)]).toEqual(['a', 'a', undefined, undefined]);
});

test('an id is a positive whole number that a database can keep', () => {
  expect(idIn('812')).toBe(812);
  for (const none of ['0', '-1', '1.5', 'x', '', '99999999999999999999', '1e400']) expect(idIn(none)).toBeUndefined();
});

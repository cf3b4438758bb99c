import { expect, test } from 'vitest';
import { idIn, one, wordsFor } from './query';

test('of a name given twice the first counts, an empty one is none', () => {
  expect([one(['a', 'b']), one('a'), one(''), one(undefined)]).toEqual(['a', 'a', undefined, undefined]);
});

test('an id is a positive whole number that a database can keep', () => {
  expect(idIn('812')).toBe(812);
  for (const none of ['0', '-1', '1.5', 'x', '', '99999999999999999999', '1e400']) expect(idIn(none)).toBeUndefined();
});

test('words are found by their own names only', () => {
  const words = { saved: 'It is saved.' };
  expect(wordsFor(words, ['saved', 'x'])).toBe('It is saved.');
  for (const none of ['', 'x', '__proto__', 'constructor', 'toString', undefined])
    expect(wordsFor(words, none)).toBeUndefined();
});

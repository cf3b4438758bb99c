import { lineAt, type Source } from '../source';
import type { Smell } from './smell';

const unfinished = /\b(TODO|FIXME|XXX|HACK)\b/;
const switchedOff = /@ts-(ignore|nocheck)|eslint-disable/;
const expected = /@ts-expect-error/;

/** Comments that say "not finished" or switch a check off. */
export function commentSmells(source: Source): Smell[] {
  return source.comments.flatMap((comment) => {
    const line = lineAt(source, comment.start);
    if (unfinished.test(comment.value))
      return [{ line, wrong: 'unfinished work is marked', instead: 'finish it or delete the mark' }];
    const off = switchedOff.test(comment.value) || (expected.test(comment.value) && !source.isTest);
    return off ? [{ line, wrong: 'a check is switched off', instead: 'correct what the check found' }] : [];
  });
}

const phone = /(?<![\d-])(?:\+?82[-. ]?0?1|01)[016789][-. ]?(\d{3,4})[-. ]?\d{4}(?!\d)/g;

/** Mobile numbers that could be a person's: fixtures use 010-0000-xxxx. */
export function phoneSmells(text: string): Smell[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(phone)]
      .filter((match) => match[1] !== '0000')
      .map((match) => ({
        line: index + 1,
        wrong: `the phone number ${match[0]} may be a real person’s`,
        instead: 'use 010-0000-xxxx',
      })),
  );
}

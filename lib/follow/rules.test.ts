import { describe, expect, it } from 'vitest';
import { readTarget, topicWords, writeTarget } from './rules';

describe('what is followed', () => {
  it.each(['dong:yang3', 'zone:growing', 'case:2026-0412', 'pillar:happy_culture', 'word:어린이 놀이터'])(
    '%s is read and written alike',
    (text) => {
      const target = readTarget(text);
      expect(target && writeTarget(target)).toBe(text);
    },
  );

  it.each([
    '',
    'dong:',
    'dong:../desk',
    'case:2026',
    'case:2026-0412 or 1=1',
    'pillar:money',
    'member:7',
    'word:가',
    `word:${'가'.repeat(41)}`,
    'constructor:x',
  ])('%s is nothing to follow', (text) => expect(readTarget(text)).toBeNull());

  it('words are one topic however they are typed', () => {
    const typed = ['  Tree   SHADE ', 'tree shade', 'tree\u3000shade\u0000'];
    expect(new Set(typed.map(topicWords))).toEqual(new Set(['tree shade']));
    expect(topicWords('놀이터'.normalize('NFD'))).toBe('놀이터');
  });
});

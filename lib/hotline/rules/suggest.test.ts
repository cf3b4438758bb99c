import { describe, expect, it } from 'vitest';
import { suggestionFrom, wordsOf } from './suggest';

describe('the words of a text', () => {
  it('lose their endings and what every text says', () => {
    expect(wordsOf('구청장님, 가로등이 꺼졌어요. 골목에서 가로등은 중요합니다')).toEqual([
      '가로등',
      '꺼졌',
      '골목',
      '중요',
    ]);
    expect(wordsOf('안녕하세요 너무 감사합니다 12')).toEqual([]);
  });
});

describe('the suggested department', () => {
  const count = (word: string, departmentId: number, n: number) => ({ word, departmentId, n });
  it('is the one that most texts with the clearest word went to, with the figures', () => {
    const counts = [count('도서관', 1, 9), count('도서관', 2, 3), count('의자', 2, 3), count('의자', 3, 3)];
    expect(suggestionFrom(counts)).toEqual({ word: '도서관', departmentId: 1, n: 9, of: 12 });
  });
  it('prefers more texts to a rounder share', () => {
    expect(suggestionFrom([count('가', 1, 5), count('나', 2, 38), count('나', 1, 2)])?.word).toBe('나');
  });
  it('is none when few texts say it, or when they went here and there', () => {
    expect(suggestionFrom([])).toBeNull();
    expect(suggestionFrom([count('도서관', 1, 4)])).toBeNull();
    expect(suggestionFrom([count('나무', 1, 5), count('나무', 2, 4)])).toBeNull();
  });
});

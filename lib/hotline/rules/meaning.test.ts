import { describe, expect, it } from 'vitest';
import type { HotlineState } from '../states';
import { mayRate, meaningOf, type Question } from './meaning';
import { readText } from './reading';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 1, minute));
const consent = (minute: number, id = 7, openly = false): Question => ({
  kind: 'consent',
  id,
  askedAt: at(minute),
  openly,
});
const rating = (minute: number): Question => ({ kind: 'rating', askedAt: at(minute) });
const means = (text: string, latest: HotlineState | null, questions: Question[] = [], pictures = false) =>
  meaningOf(readText(text), { latest, questions }, pictures);

describe('a digit', () => {
  it('answers the question asked last that it can answer', () => {
    expect(means('1', 'answered', [rating(1), consent(2)])).toEqual({ do: 'consent', id: 7, answer: 'yes' });
    expect(means('2', 'answered', [consent(1), rating(2)])).toEqual({ do: 'rate', stars: 2 });
    expect(means('4', 'answered', [rating(1), consent(2)])).toEqual({ do: 'rate', stars: 4 });
    expect(means('3', 'answered', [rating(1), consent(2, 7, true)])).toMatchObject({ answer: 'openly' });
    expect(means('예', 'answered', [consent(1), rating(2)])).toMatchObject({ do: 'consent', answer: 'yes' });
    expect(means('1', 'received', [consent(1, 5), consent(2, 6)])).toMatchObject({ id: 6 });
  });
  it('that nobody asked for joins what is open, and else is told so', () => {
    expect(means('1', 'in_progress')).toEqual({ do: 'join' });
    expect(means('1', 'converted')).toEqual({ do: 'unasked' });
    expect(means('1', null)).toEqual({ do: 'open' });
  });
});

describe('a word', () => {
  it('of refusal ends the question when there is one, and else our texts', () => {
    expect(means('거부', 'received', [consent(1)])).toMatchObject({ do: 'consent', answer: 'no' });
    expect(means('거부', 'received')).toEqual({ do: 'stop' });
    expect(means('수신거부', 'received', [consent(1)])).toEqual({ do: 'stop' });
  });
  it('is words where it means nothing', () => {
    expect(means('다시', 'in_progress')).toEqual({ do: 'join' });
    expect(means('다시', 'answered')).toEqual({ do: 'reopen' });
    expect(means('다시', null)).toEqual({ do: 'open' });
  });
});

describe('a text', () => {
  it('of spam is kept and nothing more', () => {
    for (const text of ['광고', '공감 12', '제안 대출', '1', '😀']) expect(means(text, 'spam')).toEqual({ do: 'keep' });
    expect(means('수신거부', 'spam')).toEqual({ do: 'stop' });
  });
  it('of signs alone joins the last case without opening it again; with a picture it is a text', () => {
    expect(means('👍', 'answered')).toEqual({ do: 'note' });
    expect(means('👍', 'received')).toEqual({ do: 'join' });
    expect(means('👍', null)).toEqual({ do: 'open' });
    expect(means('', 'answered', [], true)).toEqual({ do: 'open' });
  });
  it('after the end of a case begins another', () => {
    for (const state of ['answered', 'closed', 'praise', 'not_for_us', 'converted'] as const)
      expect(means('가로등도 꺼졌어요', state)).toEqual({ do: 'open' });
  });
});

it('a mark is taken for an answer that stands, and may be changed for seven days', () => {
  const days = (n: number) => new Date(at(0).getTime() + n * 24 * 3_600_000);
  const answered = { state: 'answered', answeredAt: at(0), ratedAt: null } as const;
  expect(mayRate(answered, days(30))).toBe(true);
  expect(mayRate(answered, days(31))).toBe(false);
  expect(mayRate({ ...answered, ratedAt: days(2) }, days(9))).toBe(true);
  expect(mayRate({ ...answered, ratedAt: days(2) }, days(10))).toBe(false);
  expect(mayRate({ ...answered, state: 'reopened' }, days(1))).toBe(false);
});

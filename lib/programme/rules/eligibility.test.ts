import { describe, expect, it } from 'vitest';
import { alsoFitting, judge, type Question, readOptions } from './eligibility';

const question = (id: number, more: Partial<Question>): Question => ({
  id,
  kind: 'yes_no',
  text: `질문 ${id}`,
  wanted: null,
  least: null,
  most: null,
  unit: null,
  options: [],
  fitting: [],
  reason: `이유 ${id}`,
  ...more,
});
const here = question(1, { wanted: true, text: '가게가 우리 구에 있습니까?' });
const debt = question(2, { wanted: false });
const months = question(3, { kind: 'number', least: 3, most: 84, unit: '개월' });
const trade = question(4, { kind: 'choice', options: ['음식점', '소매업', '유흥업'], fitting: ['음식점', '소매업'] });
const all = [here, debt, months, trade];
const answers = (...given: [number, string][]) => new Map(given);

describe('judge', () => {
  it('lets apply who answers every question as it is wanted, at the edges too', () => {
    for (const n of ['3', '84', '12.5', '0,012'])
      expect(judge(all, answers([1, 'yes'], [2, 'no'], [3, n], [4, '소매업'])), n).toEqual({ is: 'may' });
    expect(judge([], answers())).toEqual({ is: 'may' });
  });

  it('says not, because of each answer that does not fit, with what was answered', () => {
    const verdict = judge(all, answers([1, 'no'], [2, 'yes'], [3, '2'], [4, '유흥업']));
    expect(verdict).toEqual({
      is: 'not',
      because: [
        { question: here, answer: 'no' },
        { question: debt, answer: 'yes' },
        { question: months, answer: '2' },
        { question: trade, answer: '유흥업' },
      ],
    });
    expect(judge([months], answers([3, '84.1'])).is).toBe('not');
  });

  it('says not as soon as one answer does not fit, whatever is still open', () => {
    expect(judge(all, answers([2, 'yes'])).is).toBe('not');
    expect(judge(all, answers([1, 'yes']))).toEqual({ is: 'open', missing: [2, 3, 4] });
  });

  it('takes nothing for an answer that is none', () => {
    for (const [id, nonsense] of [
      [1, 'maybe'],
      [1, ' '],
      [3, 'many'],
      [3, '-4'],
      [3, '1e9'],
      [3, '9'.repeat(13)],
      [4, '없는 업종'],
    ] as const)
      expect(judge([all[id - 1] as Question], answers([id, nonsense])), nonsense).toEqual({
        is: 'open',
        missing: [id],
      });
  });

  it('with one bound only looks at that one', () => {
    expect(judge([question(3, { kind: 'number', most: 5 })], answers([3, '0'])).is).toBe('may');
    expect(judge([question(3, { kind: 'number', least: 5 })], answers([3, '900000'])).is).toBe('may');
  });
});

it('what else may fit: those that the same answers do not rule out', () => {
  const others = [
    { id: 10, questions: [question(11, { wanted: true, text: here.text })] },
    { id: 20, questions: [question(21, { wanted: false, text: here.text })] },
    { id: 30, questions: [question(31, { wanted: true, text: '다른 질문' })] },
    { id: 40, questions: [] },
  ];
  const fitting = alsoFitting([here], answers([1, 'no']), others, (other) => other.questions);
  expect(fitting.map(({ id }) => id)).toEqual([20, 30, 40]);
});

describe('readOptions', () => {
  it('reads one option a line, those that fit with a plus', () => {
    expect(readOptions('+ 음식점\n+소매업\n\n유흥업 ')).toMatchObject({
      value: { options: ['음식점', '소매업', '유흥업'], fitting: ['음식점', '소매업'] },
    });
  });

  it('refuses what is no choice', () => {
    const code = (text: string) => (readOptions(text) as { code?: string }).code;
    expect(code('+하나')).toBe('two_options');
    expect(code('하나\n둘')).toBe('none_fitting');
    expect(code('+하나\n하나')).toBe('same_option');
    expect(code(Array.from({ length: 13 }, (_, at) => `+${at}`).join('\n'))).toBe('too_many_options:12');
  });
});

import { describe, expect, it } from 'vitest';
import { readForm } from '@/lib/platform/form/input';
import { proposalFields, proposalFiling, proposalFilter } from './schema';

const good: Record<string, string> = {
  title: '골목에 나무 의자를 놓아 주세요',
  problem: '앉을 곳이 없습니다.',
  improvement: '나무 의자를 놓습니다.',
  effect: '쉬어 갈 수 있습니다.',
  dongCode: '2914059000',
};
const form = (more: Record<string, string> = {}) => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...good, ...more })) data.append(name, value);
  return data;
};
const errorsOf = (more: Record<string, string>) => {
  const read = readForm(proposalFields, form(more));
  return read.ok ? {} : read.errors;
};

describe('the form of a proposal', () => {
  it('takes what is needed, and leaves open what is not', () => {
    const read = readForm(proposalFields, form());
    expect(read.ok && read.value).toMatchObject({
      pillars: [],
      place: null,
      longitude: null,
      latitude: null,
      files: [],
    });
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['a title of 10,000 characters', { title: '가'.repeat(10_000) }, { title: 'too_long:100' }],
    ['a NUL', { problem: 'a\0b' }, { problem: 'forbidden_characters' }],
    [
      'nothing at all',
      { title: '', problem: ' ', effect: '\n' },
      { title: 'required', problem: 'required', effect: 'required' },
    ],
    ['a point that is none', { longitude: '400', latitude: 'here' }, { longitude: 'invalid', latitude: 'invalid' }],
    ['a field of the plan that is not there', { pillars: 'gold' }, { pillars: 'choose_one' }],
  ])('names each field of %s, and keeps what was typed', (_, typed, errors) => {
    expect(errorsOf(typed)).toEqual(errors);
    const { values } = readForm(proposalFields, form(typed));
    for (const [name, value] of Object.entries({ ...good, ...typed })) expect([values[name]].flat()).toEqual([value]);
  });

  it('tells its author where personal data stands, and takes it when they say that it is none', () => {
    const typed = { problem: '연락은 010-0000-0001로 주세요.', place: '12가3456 차 옆' };
    const told = readForm(proposalFiling, form(typed));
    expect(told.ok ? {} : told.errors).toEqual({ problem: 'personal_data:phone', place: 'personal_data:plate' });
    expect(readForm(proposalFiling, form({ ...typed, harmless: 'yes' })).ok).toBe(true);
    expect(readForm(proposalFiling, form({ place: '3번지 앞' })).ok).toBe(true);
  });

  it('refuses a lone surrogate, which a browser would not send', () => {
    const read = proposalFields.safeParse({ ...good, improvement: 'a\ud800b', pillars: [], files: [] });
    expect(read.error?.issues).toMatchObject([{ path: ['improvement'], message: 'forbidden_characters' }]);
  });

  it('keeps four-byte characters, joins taken-apart Hangul, and drops direction marks', () => {
    const read = readForm(proposalFields, form({ title: '나무 🌳 \u1100\u1161\u202e 심기' }));
    expect(read.ok && read.value.title).toBe('나무 🌳 가 심기');
  });
});

it('an address that narrows by something unknown is read as if it did not', () => {
  expect(proposalFilter.parse({ stage: 'moon', pillar: 'gold', sort: 'best', q: 'a\0' })).toEqual({
    q: null,
    dong: undefined,
    zone: undefined,
    stage: null,
    pillar: null,
    sort: 'newest',
    after: undefined,
  });
});

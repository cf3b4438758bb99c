import { describe, expect, it } from 'vitest';
import { findByName } from './rules-find';

const dongs = [
  { nameKo: '상무1동', nameEn: 'Sangmu 1-dong' },
  { nameKo: '상무2동', nameEn: 'Sangmu 2-dong' },
  { nameKo: '양동', nameEn: 'Yang-dong' },
  { nameKo: '양3동', nameEn: 'Yang 3-dong' },
  { nameKo: '동천동', nameEn: 'Dongcheon-dong' },
  { nameKo: '서창동', nameEn: 'Seochang-dong' },
];
const found = (typed: string) => findByName(dongs, typed).map((dong) => dong.nameKo);

describe('finding a dong by what people type', () => {
  it.each([
    ['상무1동', ['상무1동']],
    ['상무 1동', ['상무1동']],
    ['상무', ['상무1동', '상무2동']],
    ['상무동', ['상무1동', '상무2동']],
    ['무2', ['상무2동']],
    ['양동', ['양동', '양3동']],
    ['동천', ['동천동']],
    ['동', ['동천동']],
    ['상무1동'.normalize('NFD'), ['상무1동']],
  ])('in Korean: %s', (typed, expected) => expect(found(typed)).toEqual(expected));

  it.each([
    ['ㅅㅁㄷ', ['상무1동', '상무2동']],
    ['ㅅㅁ1ㄷ', ['상무1동']],
    ['ㄷㅊ', ['동천동']],
    ['ㅅ', ['상무1동', '상무2동', '서창동']],
  ])('by first consonants: %s', (typed, expected) => expect(found(typed)).toEqual(expected));

  it.each([
    ['sangmu', ['상무1동', '상무2동']],
    ['Sangmu-dong', ['상무1동', '상무2동']],
    ['YANG 3', ['양3동']],
  ])('in English: %s', (typed, expected) => expect(found(typed)).toEqual(expected));

  it('inside a longer question', () => expect(found('서창동 가로등')).toEqual(['서창동']));

  it.each(['', '  ', '가로등', '감동', '%_\\', '((((', '.*'])('but not by “%s”', (typed) =>
    expect(found(typed)).toEqual([]),
  );
});

import { describe, expect, it } from 'vitest';
import { workTime } from '@/lib/format/testing';
import { samenessOf, signsOf } from './signs';

const old = { accountHours: 1000, repeats: 0 };
const fresh = { accountHours: 5, repeats: 0 };

describe('signs of advertising', () => {
  it.each([
    ['자세한 것은 https://bit.ly/abc 를 보세요', fresh, ['link']],
    ['자세한 것은 https://bit.ly/abc 를 보세요', old, []],
    ['근거는 https://www.law.go.kr/법령/행정절차법 입니다', fresh, []],
    ['http://a.com/1 http://b.com/2 http://c.com/3', old, ['many_links']],
    ['대출 상담 카톡 아이디: loan777', old, ['contact']],
    ['문의는 open.kakao.com/o/abcd 로', old, ['contact']],
    ['연락처 공일공 일이삼사 오육칠팔', old, ['contact', 'personal']],
    ['0 1 0 0 0 0 0 0 0 9 9', old, ['contact', 'personal']],
    ['공일공 - 그늘막은 공공시설입니다', old, []],
    ['카카오톡 채널로도 소식을 알려 주세요', old, []],
    ['2026년 11월 23일 10시에 만나요', old, []],
    ['버스 노선 01번을 늘려 주세요', fresh, []],
  ] as const)('%s', (text, written, expected) => {
    expect(signsOf(text, written)).toEqual(expected);
  });

  it('are the same words again, also when they were dressed up, but not short ones', () => {
    expect(samenessOf('꼭 찬성!! 합니다 ♥')).toBe(samenessOf('꼭찬성합니다'));
    const words = '이 제안에 모두 찬성 눌러 주세요 부탁드립니다';
    expect(signsOf(words, { ...old, repeats: 2 })).toEqual(['repeated']);
    expect(signsOf(words, { ...old, repeats: 1 })).toEqual([]);
    expect(signsOf('찬성합니다', { ...old, repeats: 9 })).toEqual([]);
  });

  it('are found in no time, whatever is written', async () => {
    for (const piece of ['http://', 'www.', '카톡 ', '0 1 ', '공일공', 'a.com/', '0-1-'])
      expect(await workTime(() => signsOf(piece.repeat(5000), fresh)), piece).toBeLessThan(2000);
  });
});

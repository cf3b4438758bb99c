import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workTime } from '@/lib/format/testing';
import { type PersonalKind, personalPatterns } from './patterns';
import { findPersonalData, personalKindsIn } from './scan';

const examples: Record<PersonalKind, string[]> = {
  resident_number: [
    '900101-1234568',
    '900101-1234567',
    '9001012345678',
    '９００１０１－１２３４５６７',
    '900101 - 3******',
  ],
  foreigner_number: ['900101-5234567', '000229.8234567'],
  card: ['4111-1111-1111-1111', '4111 1111 1111 1111', '5555555555554444', '378282246310005'],
  phone: [
    '010-0000-0001',
    '01000000001',
    '010.0000.0001',
    '010 0000 0001',
    '０１０－００００－０００１',
    ['011', '000', '0001'].join('-'),
    '062-000-0001',
    '02)000-0001',
    '(02) 000-0001',
    '+82 10-0000-0001',
    '070–0000–0001',
    '0 1 0 0 0 0 0 0 0 0 1',
    '0.1.0.0.0.0.0.0.0.0.1',
    '공일공-공공공공-공공공일',
    '공일공 공공공공 공공공일',
    '영일영 00 00 000일',
  ],
  email: [
    'gildong@example.com',
    'gil.dong+1@mail.example.co.kr',
    'gildong(at)example.com',
    'gildong 골뱅이 example.com',
  ],
  account: ['농협 302-0000-0000-01', '국민은행 000000-00-000000', '계좌 0000000000001', '110-000-000000 신한은행'],
  plate: ['12가3456', '123가4567', '12 가 3456', '123허 4567', '서울 1가 1234'],
  address: ['101동 1202호', '3동 12호', '12-3번지', '123번지', 'B동 302호'],
};

describe('findPersonalData', () => {
  for (const [kind, texts] of Object.entries(examples))
    it(`finds ${kind}, alone and within a sentence, where it stands`, () => {
      for (const text of texts) {
        for (const [before, after] of [
          ['', ''],
          ['말씀드립니다: ', '입니다.'],
          ['가\n', '\n나'],
        ] as const) {
          const found = findPersonalData(`${before}${text}${after}`);
          expect(
            found.map((each) => each.kind),
            `${before}${text}${after}`,
          ).toEqual([kind]);
          const [{ start, end } = { start: 0, end: 0 }] = found;
          expect(start).toBeGreaterThanOrEqual(before.length);
          expect(end).toBeLessThanOrEqual(before.length + text.length);
        }
      }
    });

  it('leaves dates, times, money, case numbers, buses and years alone', () => {
    const harmless = [
      '2026-04-12에 회의를 했습니다',
      '2026. 4. 12. 오후 3시 30분',
      '2026.04.12~2026.05.12',
      '20260412',
      '12,000,000원이 듭니다',
      '1000000000원',
      '예산 350,000천원',
      '접수 번호 2026-0412와 2026-0413',
      '제2026-0412호',
      '금호36번 버스와 1187번, 410-1번',
      '2026년 11월 23일',
      '우체국 앞 2026-04-12 10:30',
      '은행 앞 12,000원',
      '24시 1234',
      '302호 2026년',
      '60주 2026년',
      '양3동 12명',
      '위도 35.1534567890, 경도 126.9012345678',
      '1700000000000',
      '4111-1111-1111-1112 다음',
      '12월 3456명',
      '@서구청',
      '1588-0000',
      '제1항 제2호',
      '이 일은 이삼일 안에 사람 칠팔 명이 오면 됩니다',
      '구 공구 이육사 문학관',
      '오이 구이 사이 이사',
    ];
    for (const text of harmless) expect(findPersonalData(text), text).toEqual([]);
  });

  it('finds several in the order of the text, without overlap', () => {
    const text = '12가3456 차주 010-0000-0001, 농협 302-0000-0000-01로 보내 주세요. a@example.com';
    const found = findPersonalData(text);
    expect(found.map((each) => text.slice(each.start, each.end))).toEqual([
      '12가3456',
      '010-0000-0001',
      '302-0000-0000-01',
      'a@example.com',
    ]);
    expect(personalKindsIn(text, ['plate', 'card'])).toEqual(['plate']);
  });

  it('gives ranges within the text that never overlap, whatever is written', () => {
    const alphabet = fc.constantFrom(...'0123456789-. @가동호은행번지ａ０９a()+*\n😀');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 80 }), (letters) => {
        const text = letters.join('');
        let last = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it('does bounded work at every place: no pattern repeats without end, and none repeats what repeats', () => {
    for (const pattern of Object.values(personalPatterns)) {
      const outsideClasses = pattern.source.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_');
      expect(outsideClasses).not.toMatch(/[*+](?!\d)|\{\d+,\}/);
      for (const [, most] of outsideClasses.matchAll(/\{\d+,(\d+)\}/g)) expect(Number(most)).toBeLessThanOrEqual(64);
    }
  });

  it('takes time in proportion to the length, whatever is written', async () => {
    const time = (text: string) => workTime(() => findPersonalData(text));
    for (const evil of ['공', '공 ', '0 ', '0. ', '01', '0-1-', '010 ', 'a.a@', '은행0 ', '가12 ']) {
      const text = (n: number) => evil.repeat(n / evil.length);
      await time(text(20_000));
      const best = async (n: number) => Math.min(await time(text(n)), await time(text(n)), await time(text(n)));
      expect(await best(160_000), evil).toBeLessThan(Math.max(500, (await best(20_000)) * 24));
    }
  });

  it('gets through the longest text that is accepted, also one made to be slow', () => {
    for (const evil of ['a', '0', '01', '-', 'a.', 'a@', '10-', '은행0 ', '101동'])
      expect(findPersonalData(evil.repeat(20_000 / evil.length)).length).toBeLessThan(20_000);
  });
});

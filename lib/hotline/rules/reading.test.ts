import { describe, expect, it } from 'vitest';
import { numbersFor, readText } from './reading';

describe('a text asks for what it says', () => {
  it.each([
    [' 수신거부 ', 'stop'],
    ['STOP', 'stop'],
    ['수 신 거 부', 'stop'],
    ['수신거부 부탁드립니다.', 'stop'],
    ['수신거부 어떻게 해요?', 'words'],
    ['ＳＴＯＰ', 'stop'],
    ['수신동의', 'start'],
    ['거부', 'decline'],
    ['다시!', 'again'],
    ['다시 해 주세요', 'again'],
    ['다시 살펴봐 주세요!', 'again'],
    ['네~', 'yes'],
    ['예.', 'yes'],
    ['아니요', 'no'],
    ['👍', 'sign'],
    ['❤️❤️', 'sign'],
    ['...', 'sign'],
    ['', 'sign'],
    ['   ', 'sign'],
    ['네 알겠는데 언제 고쳐요?', 'words'],
    ['5번 버스가 안 와요', 'words'],
    ['1234', 'words'],
    ['제안서가 안 열려요', 'words'],
    ['공감이 눌리지 않아요', 'words'],
    ['3번 버스 기사님께 공감', 'words'],
    ['12명이 공감', 'words'],
    ['가'.repeat(20_000), 'words'],
  ])('%j is %s', (text, is) => expect(readText(text).is).toBe(is));

  it.each([
    ['4', 4],
    ['４점', 4],
    [' 1 번 ', 1],
    ['①', 1],
    ['2️⃣', 2],
    ['1. 예', 1],
    ['2 아니요', 2],
    ['5점이요', 5],
    ['5점 드립니다', 5],
    ['네 1번', 1],
    ['네, 1번이요', 1],
    ['１번 네', 1],
    ['예 1', 1],
    ['２번 아니요', 2],
    ['아니오 2', 2],
    ['네 3번', 3],
  ])('%j is the digit %i', (text, n) => expect(readText(text)).toEqual({ is: 'digit', n }));

  it.each([
    ['6', 'words'],
    ['1 아니요', 'words'],
    ['네 2번', 'words'],
    ['아니요 1번', 'words'],
    ['네 5번', 'words'],
    ['1번 2번', 'words'],
    ['네 1번 버스', 'words'],
    ['12', 'words'],
  ])('%j is no mark', (text, is) => expect(readText(text).is).toBe(is));

  it.each([
    ['공감 1234', '1234'],
    ['공감1234', '1234'],
    ['공 감 0012', '12'],
    ['공감 #1234번', '1234'],
    ['공감 제1234호', '1234'],
    ['1234번 공감합니다', '1234'],
    ['제안 2026-1234 공감', '2026-1234'],
    ['공감합니다 1234', '1234'],
    ['공감　２０２６－１２３４', '2026-1234'],
    ['공감 2026–1234', '2026-1234'],
    ['공감 20261234', '2026-1234'],
    ['Support 1234', '1234'],
    ['공감', null],
  ])('%j supports %j', (text, number) => expect(readText(text)).toEqual({ is: 'support', number }));

  it.each([
    ['제안 골목에 그늘막을', '골목에 그늘막을'],
    ['[제안] 골목에\n그늘막을', '골목에\n그늘막을'],
    ['제안: 그늘막', '그늘막'],
    ['제안합니다. 그늘막', '그늘막'],
    ['  제안  ', ''],
  ])('%j proposes %j', (text, words) => expect(readText(text)).toEqual({ is: 'propose', words }));
});

it('a short number is looked for in every year, a full one in its own', () => {
  expect(numbersFor('12', 2022)).toEqual(['2020-0012', '2021-0012', '2022-0012']);
  expect(numbersFor('2021-12', 2026)).toEqual(['2021-0012']);
  expect(numbersFor('123456', 2020)).toEqual(['2020-123456']);
});

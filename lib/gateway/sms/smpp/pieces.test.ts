import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Coding, decodeLetters } from '@/lib/format/letters';
import { dataCoding } from './library';
import { type OutPiece, piecesOf } from './pieces';
import { readSmppUrl } from './settings';

const usual = { letters: 'euc-kr', long: 'udh', piece: 140 } as const;

function shown(pieces: readonly OutPiece[]): string {
  const coding = (Object.keys(dataCoding) as Coding[]).find((each) => dataCoding[each] === pieces[0]?.data_coding);
  const hex = pieces.map(({ short_message, message_payload }) => {
    if (message_payload) return message_payload.toString('hex');
    if (!short_message) return '';
    return (Buffer.isBuffer(short_message) ? short_message : short_message.message).toString('hex');
  });
  return decodeLetters({ coding: coding ?? 'gsm', hex: hex.join('') });
}

describe('a text for the carrier', () => {
  it('goes in EUC-KR when it can, and in UCS-2 when one character is missing there', () => {
    expect(piecesOf('가로등을 고쳤습니다.', usual, 1)).toMatchObject([{ data_coding: 0x0e }]);
    expect(piecesOf('뷁', usual, 1)).toMatchObject([{ data_coding: 0x08 }]);
    expect(piecesOf('고쳤습니다 😀', usual, 1)).toMatchObject([{ data_coding: 0x08 }]);
    expect(piecesOf('abc', { ...usual, letters: 'ucs2' }, 1)).toMatchObject([{ data_coding: 0x08 }]);
  });

  it('is numbered pieces of at most 140 bytes, or whole in the payload', () => {
    const pieces = piecesOf('가'.repeat(200), usual, 300);
    expect(pieces.map((piece) => piece.short_message)).toMatchObject([
      { udh: Buffer.of(5, 0, 3, 44, 3, 1), message: { length: 134 } },
      { udh: Buffer.of(5, 0, 3, 44, 3, 2), message: { length: 134 } },
      { udh: Buffer.of(5, 0, 3, 44, 3, 3), message: { length: 132 } },
    ]);
    expect(piecesOf('가'.repeat(70), usual, 1)).toHaveLength(1);
    expect(piecesOf('가'.repeat(200), { ...usual, long: 'payload' }, 1)).toMatchObject([
      { message_payload: { length: 400 } },
    ]);
  });

  it('is the same text again on the phone, whatever it says and however it is cut', () => {
    const words = fc.string({ unit: fc.constantFrom('가', '힣', '뷁', 'a', ' ', '😀', '한', 'é', '\n') });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 254 }), (text, piece) => {
        expect(shown(piecesOf(text, { ...usual, piece }, 9))).toBe(text);
      }),
    );
  });
});

describe('the address of a carrier', () => {
  it('says everything in one line', () => {
    expect(readSmppUrl('smpp://id:p%40ss@smsc.example.kr?from=0620000000')).toMatchObject({
      host: 'smsc.example.kr',
      port: 2775,
      tls: false,
      account: 'id',
      password: 'p@ss',
      window: 10,
      long: 'udh',
    });
    expect(readSmppUrl('ssmpp://id:p@h:1?from=1588&long=payload&window=3')).toMatchObject({
      port: 1,
      tls: true,
      window: 3,
    });
  });

  it.each([
    '',
    'http://a@b?from=1588',
    'smpp://host?from=1588',
    'smpp://id:p@host',
    'smpp://id:p@host?from=1588&window=0',
  ])('refuses %s', (url) => expect(readSmppUrl(url)).toBeNull());
});

import { eucKrBytes } from './euc-kr';

/** How letters travel in a short message. */
export const codings = ['gsm', 'latin1', 'euc-kr', 'ucs2'] as const;
export type Coding = (typeof codings)[number];

/** Letters as they travelled, in hexadecimal. */
export interface Coded {
  coding: Coding;
  hex: string;
}

/** GSM 03.38: the basic letters by their code, and those behind the escape. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const escaped = new Map([
  [0x0a, '\f'],
  [0x14, '^'],
  [0x28, '{'],
  [0x29, '}'],
  [0x2f, '\\'],
  [0x3c, '['],
  [0x3d, '~'],
  [0x3e, ']'],
  [0x40, '|'],
  [0x65, '€'],
]);

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

/** The words; what is no letter of the coding becomes U+FFFD, never nothing. */
export function decodeLetters({ coding, hex }: Coded): string {
  const bytes = bytesOf(hex);
  if (coding === 'ucs2') return new TextDecoder('utf-16be').decode(bytes);
  if (coding === 'euc-kr') return new TextDecoder('euc-kr').decode(bytes);
  if (coding === 'latin1') return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const letters = Array.from(bytes, (byte, at) => (bytes[at - 1] === 0x1b ? escaped.get(byte) : basic[byte]));
  return letters.map((letter) => (letter === '\u001b' ? '' : (letter ?? '\uFFFD'))).join('');
}

/** One character in EUC-KR or UCS-2; null for one that EUC-KR lacks. */
export function letterBytes(coding: 'euc-kr' | 'ucs2', character: string): readonly number[] | null {
  if (coding === 'euc-kr') return eucKrBytes(character);
  return Array.from({ length: character.length }, (_, n) => character.charCodeAt(n)).flatMap((code) => [
    code >> 8,
    code & 0xff,
  ]);
}

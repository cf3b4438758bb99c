import { expect, it } from 'vitest';
import { decodeCp949 } from './cp949';

const read = (hex: string) => decodeCp949(Uint8Array.from(Buffer.from(hex, 'hex')));

it('reads what Windows writes, with the syllables that EUC-KR leaves out', () => {
  // As iconv -t CP949 writes them: the first, the last and others of the extension, and plain EUC-KR.
  expect(read('8141')).toBe('갂');
  expect(read('c652')).toBe('힣');
  expect(read('8c63b9e6b0a2c7cf')).toBe('똠방각하');
  expect(read('b0a1b3aa2c41')).toBe('가나,A');
});

it('refuses what is none', () => {
  for (const hex of ['ff', 'ff41', '80', 'b0', 'c653']) expect(read(hex), hex).toBeNull();
});

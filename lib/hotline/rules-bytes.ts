import { eucKrBytes } from '@/lib/format/euc-kr';

/** One short message, and one long one, in bytes of EUC-KR: what Korean carriers take. */
export const shortBytes = 90;
export const longBytes = 2000;

export interface Measure {
  /** Bytes in EUC-KR; a character it lacks counts as four, what its carriers' Unicode form takes at most. */
  bytes: number;
  kind: 'short' | 'long' | 'several';
  /** Long messages it takes; one for anything up to 2,000 bytes. */
  parts: number;
  /** Characters outside EUC-KR, each once: older phones may show them as blanks. */
  foreign: string[];
}

const sizeOf = (character: string): number => eucKrBytes(character)?.length ?? 4;

const characters = (text: string): string[] =>
  Array.from(new Intl.Segmenter('ko', { granularity: 'grapheme' }).segment(text.normalize('NFC')), (s) => s.segment);

const bytesOf = (text: string): number => Array.from(text).reduce((sum, character) => sum + sizeOf(character), 0);

/** How a text goes out. Nothing is dropped: what does not fit one message goes as several. */
export function measure(text: string): Measure {
  const words = text.normalize('NFC');
  const bytes = bytesOf(words);
  const parts = splitText(words).length;
  const foreign = [...new Set(characters(words).filter((c) => Array.from(c).some((each) => sizeOf(each) === 4)))];
  return { bytes, parts, foreign, kind: bytes <= shortBytes ? 'short' : bytes <= longBytes ? 'long' : 'several' };
}

/** The text in pieces that each fit a long message, cut at a blank where one is near and never inside a character. Joined they are the text. */
export function splitText(text: string, limit = longBytes): string[] {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of characters(text)) {
    const more = bytesOf(character);
    if (size + more > limit) {
      const blank = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n')) + 1;
      const cut = blank > piece.length * 0.7 ? blank : piece.length;
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
      size = bytesOf(piece);
    }
    piece += character;
    size += more;
  }
  return piece || pieces.length === 0 ? [...pieces, piece] : pieces;
}

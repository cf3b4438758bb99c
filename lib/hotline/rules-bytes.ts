/** One short message, and one long one, in bytes of EUC-KR: what Korean carriers take. */
export const shortBytes = 90;
export const longBytes = 2000;

/** The Hangul and signs that EUC-KR (KS X 1001) has, read once from the decoder that every JavaScript engine brings. */
let known: Set<string> | undefined;
function twoByteCharacters(): Set<string> {
  if (known) return known;
  const decoder = new TextDecoder('euc-kr');
  known = new Set();
  for (let high = 0xa1; high <= 0xfe; high += 1)
    for (let low = 0xa1; low <= 0xfe; low += 1) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (character.length === 1 && character !== '\uFFFD') known.add(character);
    }
  return known;
}

export interface Measure {
  /** Bytes in EUC-KR; a character it lacks counts as four, what its carriers' Unicode form takes at most. */
  bytes: number;
  kind: 'short' | 'long' | 'several';
  /** Long messages it takes; one for anything up to 2,000 bytes. */
  parts: number;
  /** Characters outside EUC-KR, each once: older phones may show them as blanks. */
  foreign: string[];
}

const sizeOf = (character: string): number => {
  if (character.length === 1 && character.charCodeAt(0) < 0x80) return 1;
  return twoByteCharacters().has(character) ? 2 : 4;
};

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

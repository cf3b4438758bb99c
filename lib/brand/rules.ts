/** Text of ordinary size on a colour needs this contrast at least (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

/** A colour as forms send it: `#` and six hexadecimal digits. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** Relative luminance of an sRGB colour as WCAG 2.2 defines it, 0 for black to 1 for white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21, cut off behind the second decimal: what is shown as 4.5 is never less. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return Math.floor(((light + 0.05) / (dark + 0.05)) * 100) / 100;
}

/** Black or white, whichever is read better on a colour. One of them always reaches 4.5. */
export const bestInk = (colour: string): string =>
  contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000';

/** A piece of text that stayed, went or came. */
export interface Piece {
  is: 'same' | 'gone' | 'new';
  text: string;
}

/** More words than this on a side are shown whole: before, then after. */
const mostWords = 1500;

/** What became of a text, word by word (longest common subsequence). Blanks belong to the word before them. */
export function compareWords(before: string, after: string): Piece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > mostWords || b.length > mostWords) return joined([...marked('gone', a), ...marked('new', b)]);
  const common = commonLengths(a, b);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pieces.push({ is: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if ((common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) {
      pieces.push({ is: 'gone', text: a[i] ?? '' });
      i += 1;
    } else {
      pieces.push({ is: 'new', text: b[j] ?? '' });
      j += 1;
    }
  }
  return joined([...pieces, ...marked('gone', a.slice(i)), ...marked('new', b.slice(j))]);
}

const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? [];
const marked = (is: Piece['is'], words: string[]): Piece[] => words.map((text) => ({ is, text }));

/** How long the longest common sequence of what lies behind each pair of places is. */
function commonLengths(a: string[], b: string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row)
        row[j] =
          a[i] === b[j] ? (lengths[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}

function joined(pieces: Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.is === piece.is) last.text += piece.text;
    else all.push({ ...piece });
  }
  return all;
}

/** What can change from one revision to another. */
export interface Comparable {
  identity: string;
  identityEn: string | null;
  story: string;
  storyEn: string | null;
  colour: string;
  ink: string;
  nightColour: string | null;
  nightInk: string | null;
  people: readonly { kind: string; name: string; about: string }[];
  pictures: readonly { fileId: string; alt: string }[];
}

export type Part = 'identity' | 'identityEn' | 'story' | 'storyEn' | 'colours' | 'people' | 'pictures';

const asText: Record<Part, (revision: Comparable) => string> = {
  identity: (r) => r.identity,
  identityEn: (r) => r.identityEn ?? '',
  story: (r) => r.story,
  storyEn: (r) => r.storyEn ?? '',
  colours: (r) => [r.colour, r.ink, r.nightColour, r.nightInk].filter(Boolean).join(' '),
  people: (r) => r.people.map(({ name, about }) => `${name}: ${about}`).join('\n'),
  pictures: (r) => r.pictures.map(({ alt }) => alt).join('\n'),
};

/** The parts in which two revisions differ, in the order of the page; everything is new against nothing. */
export function changesBetween(before: Comparable | null, after: Comparable): { part: Part; pieces: Piece[] }[] {
  return (Object.keys(asText) as Part[]).flatMap((part) => {
    const [was, is] = [before ? asText[part](before) : '', asText[part](after)];
    return was === is ? [] : [{ part, pieces: compareWords(was, is) }];
  });
}

import { bankWord, type PersonalKind, personalKinds, personalPatterns, spokenFigures } from './patterns';

/** What was found, and where: `start` and `end` count UTF-16 units of the text as it was given. */
export interface PersonalData {
  kind: PersonalKind;
  start: number;
  end: number;
}

/**
 * Personal data in a text of people, in the order of the text, no two overlapping. It errs on the side of finding: a person looks at it
 * before anything is published. Linear in the length of the text.
 */
export function findPersonalData(text: string): PersonalData[] {
  const plain = spokenFigures(plainFigures(text));
  const found: PersonalData[] = [];
  const taken = new Uint8Array(plain.length);
  for (const kind of personalKinds) {
    for (const match of plain.matchAll(personalPatterns[kind])) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken[start] || taken[end - 1] || !isMeant(kind, match[0], plain, start, end)) continue;
      taken.fill(1, start, end);
      found.push({ kind, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The kinds in a text, each once: what must not stand where everyone reads it, by default all. */
export function personalKindsIn(text: string, kinds: readonly PersonalKind[] = personalKinds): PersonalKind[] {
  const present = new Set(findPersonalData(text).map((found) => found.kind));
  return kinds.filter((kind) => present.has(kind));
}

/** Full-width forms and the many dashes and blanks as ASCII, one unit for one, so that places stay the same. */
function plainFigures(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\u30FC\u3161]/g, '-')
    .replace(/[\u00B7\u2024\u3002]/g, '.')
    .replace(/[\u00A0\u2000-\u200A\u3000]/g, ' ');
}

/** What the shape alone cannot tell. */
function isMeant(kind: PersonalKind, match: string, text: string, start: number, end: number): boolean {
  const figures = match.replace(/[^0-9]/g, '');
  if (kind === 'card') return hasLuhnDigit(figures);
  if (kind !== 'account') return true;
  const beside = text.slice(Math.max(0, start - 20), end + 20);
  return figures.length >= 10 && figures.length <= 16 && bankWord.test(beside);
}

/** Luhn's check digit (ISO/IEC 7812-1, annex B). */
function hasLuhnDigit(figures: string): boolean {
  let sum = 0;
  for (let at = 0; at < figures.length; at++) {
    const figure = Number(figures[figures.length - 1 - at]);
    const doubled = at % 2 === 1 ? figure * 2 : figure;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

import { suggestCopy } from '../copy/suggest';

/** How many texts of the past carry a word, by the department they were given to. */
export interface WordCount {
  word: string;
  departmentId: number;
  n: number;
}

export interface Suggestion {
  departmentId: number;
  word: string;
  /** `n` of the `of` texts with this word went there. */
  n: number;
  of: number;
}

const mostWords = 12;
/** Fewer texts than this say nothing, nor does a word that went here and there. */
const leastTexts = 5;
const leastShare = 0.6;

const { endings, common } = suggestCopy.ko;

/** The words of a text that may say whom it concerns: without endings, without those that every text has; the longest first. */
export function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !common.split(' ').includes(word))
    .map(withoutEnding)
    .filter((word) => word.length >= 2 && !/^\d+$/u.test(word) && !common.split(' ').includes(word));
  return [...new Set(words)].toSorted((a, b) => b.length - a.length).slice(0, mostWords);
}

function withoutEnding(word: string): string {
  const ending = endings.split(' ').find((each) => word.length - each.length >= 2 && word.endsWith(each));
  return ending ? word.slice(0, -ending.length) : word;
}

/**
 * The department that the clearest word points to, with the figures that say why; null when none is clear. Only ever a suggestion: nothing is routed by it.
 * Of two words that point equally clearly the one with more texts behind it counts.
 */
export function suggestionFrom(counts: readonly WordCount[]): Suggestion | null {
  const words = [...new Set(counts.map(({ word }) => word))];
  const found = words.flatMap((word) => {
    const rows = counts.filter((row) => row.word === word);
    const of = rows.reduce((sum, { n }) => sum + n, 0);
    const top = rows.reduce<WordCount | null>((best, row) => (best && best.n >= row.n ? best : row), null);
    return top && of >= leastTexts && top.n / of >= leastShare ? [{ ...top, of }] : [];
  });
  return found.toSorted((a, b) => certainty(b) - certainty(a) || b.of - a.of)[0] ?? null;
}

/** The lower end of Wilson's interval (95 %): nine of twelve says more than three of four. */
function certainty({ n, of }: Suggestion): number {
  const z = 1.96;
  const share = n / of;
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * of)) / of);
  return (share + (z * z) / (2 * of) - spread) / (1 + (z * z) / of);
}

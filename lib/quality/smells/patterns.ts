import { lineAt, type Source } from '../source';
import { isNode, type Node } from '../walk';

/** A regular expression as it is written, and where. */
export interface Pattern {
  at: string;
  source: string;
  flags: string;
}

/** Every regular expression literal of these sources. */
export function patternsIn(sources: readonly Source[]): Pattern[] {
  return sources.flatMap((source) => {
    const found: Pattern[] = [];
    visit(source.program, (node) => {
      const regex: unknown = node.regex;
      if (node.type !== 'Literal' || typeof regex !== 'object' || regex === null) return;
      const { pattern, flags } = regex as { pattern: string; flags: string };
      found.push({ at: `${source.path}:${lineAt(source, node.start)}`, source: pattern, flags });
    });
    return found;
  });
}

function visit(node: Node, look: (node: Node) => void): void {
  look(node);
  for (const value of Object.values(node)) for (const each of [value].flat()) if (isNode(each)) visit(each, look);
}

/** One character of each kind that patterns tell apart. */
const kinds = ['a', 'A', '0', ' ', '\n', '-', '.', '@', '/', '<', ',', '가', 'x', '_'];

/** What repeats in a text that holds this pattern up: a character of each kind, and the words that stand in the pattern itself. */
function repeated({ source }: Pattern): string[] {
  const plain = source.replace(/\\[dwsDWSbBpP](\{[^}]*\})?/g, ' ').replace(/\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}/g, ' ');
  const words = [...plain.matchAll(/[^\\()[\]{}|?*+^$\s]{2,12}/g)].map(([word]) => word);
  const signs = [...new Set(plain.replace(/[\\()[\]{}|?*+^$]/g, ''))].slice(0, 8);
  const single = [...new Set([...kinds, ...signs])];
  const pairs = signs.slice(0, 5).flatMap((one) => ['a', '0', ' '].map((other) => one + other));
  return [...single, ...new Set([...words.slice(0, 6), ...pairs])];
}

/** Each a little longer: one that doubles its time with every character is found before it takes for ever. */
const short = Array.from({ length: 30 }, (_, n) => 14 + n * 2);

/**
 * The longest time, in milliseconds, that the pattern takes over a text of `length` characters made to hold it up. Begins with short texts: one that
 * already takes longer than `enough` over those is not tried on long ones.
 */
export function slowest(pattern: Pattern, length: number, enough: number): number {
  const expression = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  let worst = 0;
  for (const unit of repeated(pattern))
    for (const size of [...short, 200, 2000, length]) {
      const text = `${unit.repeat(Math.ceil(size / unit.length))}\u0001`;
      const first = timeOf(expression, text);
      // Slow once may be the machine, slow twice is the pattern.
      worst = Math.max(worst, first > enough ? Math.min(first, timeOf(expression, text)) : first);
      if (worst > enough) return worst;
    }
  return worst;
}

function timeOf(expression: RegExp, text: string): number {
  const from = performance.now();
  expression.test(text);
  return performance.now() - from;
}

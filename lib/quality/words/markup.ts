import type { Check, Finding } from '../finding';
import { lineAt, type Source } from '../source';
import { child, children, type Node, walk, word } from '../walk';

/** Attributes that people see or hear. */
const spoken =
  /^(aria-(label|description|placeholder|roledescription|valuetext)|placeholder|title|alt|label|hint|heading|caption|summary|description|message|text)$/;

const letters = /\p{L}{2,}/u;

/** Codes that are the same in every language. */
const sameEverywhere = /^(ko|en|CSV|JSON|RSS|SHA-256|Ollim|SMS|MB|KB|PDF)$/;

/** What people read in a page comes from copy.ts: no words between tags, none in attributes that are read out. */
export const markup: Check = {
  name: 'no words in markup',
  why: 'A word typed into a page exists in one language only, and nobody who proof-reads the copy will ever see it.',
  unit: 'components',
  atLeast: 40,
  run(house) {
    const ours = house.sources.filter((source) => /^(app|components)\/.*\.tsx$/.test(source.path) && !source.isTest);
    return { read: ours.length, findings: ours.flatMap(wordsIn) };
  },
};

function wordsIn(source: Source): Finding[] {
  const findings: Finding[] = [];
  const add = (node: Node, text: string) => {
    const words = text.trim();
    if (!letters.test(words) || sameEverywhere.test(words)) return;
    findings.push({
      at: `${source.path}:${lineAt(source, node.start)}`,
      wrong: `the words “${words.slice(0, 40)}” stand in the markup`,
      instead: 'give them a key in copy.ts, in both languages',
    });
  };
  walk(source.program, (node, parents) => {
    if (node.type === 'JSXText') add(node, word(node, 'value'));
    if (node.type === 'JSXExpressionContainer' && parents.at(-1)?.type !== 'JSXAttribute')
      shown(child(node, 'expression'), add);
    if (node.type === 'JSXAttribute' && spoken.test(word(child(node, 'name'), 'name')))
      attribute(child(node, 'value'), add);
  });
  return findings;
}

type Add = (node: Node, text: string) => void;

function attribute(value: Node | null, add: Add): void {
  if (value?.type === 'JSXExpressionContainer') shown(child(value, 'expression'), add);
  else shown(value, add);
}

/** Follows an expression to the texts it can show: both sides of a condition, the pieces of a template. */
function shown(node: Node | null, add: Add): void {
  if (!node) return;
  if (node.type === 'Literal') add(node, word(node, 'value'));
  if (node.type === 'TemplateLiteral') for (const piece of children(node, 'quasis')) add(piece, cooked(piece));
  if (node.type === 'ConditionalExpression')
    for (const side of ['consequent', 'alternate']) shown(child(node, side), add);
  if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression') {
    if (/^(&&|\|\||\?\?|\+)$/.test(word(node, 'operator')))
      for (const side of ['left', 'right']) shown(child(node, side), add);
  }
}

function cooked(piece: Node): string {
  const value = piece.value;
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
}

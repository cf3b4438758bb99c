import type { Source } from '../source';
import { child, children, type Node, walk, word } from '../walk';

/**
 * Which words a file reads, by name: `t.title` reads title; `t.states[state]` and `Object.keys(t.states)` read the whole group;
 * `t[key]` on the dictionary itself reads everything.
 */
export type Accesses = { names: Set<string>; wholes: Set<string>; everything: boolean };

export function accessesIn(source: Source, dictionary: string): Accesses {
  const found: Accesses = { names: new Set(), wholes: new Set(), everything: false };
  const roots = rootsIn(source, dictionary);
  walk(source.program, (node, parents) => {
    if (node.type === 'MemberExpression') readMember(node, parents.at(-1), roots, found);
    if (node.type === 'ObjectPattern') {
      for (const key of patternKeys(node)) {
        found.names.add(key);
        found.wholes.add(key);
      }
    }
    if (node.type === 'TSIndexedAccessType') for (const key of typeKeys(source, node)) found.names.add(key);
  });
  return found;
}

function readMember(node: Node, parent: Node | undefined, roots: Set<string>, found: Accesses): void {
  const name = propertyName(node);
  const object = child(node, 'object');
  if (name === null) {
    if (object && roots.has(word(object, 'name')) && isKey(node)) found.everything = true;
    if (object?.type === 'MemberExpression') found.wholes.add(propertyName(object) ?? '');
    return;
  }
  found.names.add(name);
  const goesOn = parent?.type === 'MemberExpression' && child(parent, 'object')?.start === node.start;
  if (!goesOn) found.wholes.add(name);
}

/** `t[lang]` chooses a language and reads no word. */
function isKey(node: Node): boolean {
  const key = child(node, 'property');
  return !/^(lang|language|locale)$/i.test(word(key, 'name')) && propertyName(key ?? node) !== 'lang';
}

function propertyName(node: Node): string | null {
  if (node.type !== 'MemberExpression') return null;
  const property = child(node, 'property');
  if (node.computed !== true) return word(property, 'name');
  return property?.type === 'Literal' ? word(property, 'value') || null : null;
}

/** Names that stand for the dictionary: its own, and constants made from it as in `const t = proposalCopy[lang]`. */
function rootsIn(source: Source, dictionary: string): Set<string> {
  const roots = new Set([dictionary]);
  walk(source.program, (node) => {
    if (node.type !== 'VariableDeclarator') return;
    const from = child(node, 'init');
    if (from?.type === 'MemberExpression' && word(child(from, 'object'), 'name') === dictionary)
      roots.add(word(child(node, 'id'), 'name'));
  });
  return roots;
}

function patternKeys(pattern: Node): string[] {
  return children(pattern, 'properties').map((property) => word(child(property, 'key'), 'name'));
}

function typeKeys(source: Source, node: Node): string[] {
  const index = child(node, 'indexType');
  return index
    ? [...source.text.slice(index.start, index.end).matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '')
    : [];
}

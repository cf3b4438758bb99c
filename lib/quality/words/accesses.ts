import type { Source } from '../source';
import { child, children, type Node, walk, word } from '../walk';

/**
 * Which words a file reads, by name: `t.title` reads title; `t.states[state]` and `Object.keys(t.states)` read the whole group;
 * `t[key]` on the dictionary itself reads everything.
 */
export type Accesses = { names: Set<string>; wholes: Set<string>; everything: boolean };

export function accessesIn(source: Source, dictionary: string): Accesses {
  const found: Accesses = { names: new Set(), wholes: new Set(), everything: false };
  const aliases = aliasesIn(source, dictionary);
  walk(source.program, (node, parents) => {
    if (node.type === 'MemberExpression') readMember(node, parents.at(-1), { dictionary, aliases }, found);
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

type Roots = { dictionary: string; aliases: readonly Alias[] };

function readMember(node: Node, parent: Node | undefined, roots: Roots, found: Accesses): void {
  const name = propertyName(node);
  const object = child(node, 'object');
  if (name === null) {
    if (object && isWords(object, roots)) found.everything = true;
    if (object?.type === 'MemberExpression') found.wholes.add(propertyName(object) ?? '');
    return;
  }
  found.names.add(name);
  const goesOn = parent?.type === 'MemberExpression' && child(parent, 'object')?.start === node.start;
  if (!goesOn) found.wholes.add(name);
}

/** Whether an expression is all words of one language: an alias, or `dictionary[lang]` itself. */
function isWords(object: Node, { dictionary, aliases }: Roots): boolean {
  const name = word(object, 'name');
  if (name) return aliases.some((alias) => alias.name === name && alias.from <= object.start && object.end <= alias.to);
  return word(child(object, 'object'), 'name') === dictionary;
}

function propertyName(node: Node): string | null {
  if (node.type !== 'MemberExpression') return null;
  const property = child(node, 'property');
  if (node.computed !== true) return word(property, 'name');
  return property?.type === 'Literal' ? word(property, 'value') || null : null;
}

/** A constant made from the dictionary, as in `const t = proposalCopy[lang]`, and the function in which it is one. */
type Alias = { name: string; from: number; to: number };

function aliasesIn(source: Source, dictionary: string): Alias[] {
  const aliases: Alias[] = [];
  walk(source.program, (node, parents) => {
    const made = node.type === 'VariableDeclarator' ? child(node, 'init') : null;
    if (made?.type !== 'MemberExpression' || word(child(made, 'object'), 'name') !== dictionary) return;
    const scope = parents.findLast((parent) => /Function/.test(parent.type)) ?? source.program;
    aliases.push({ name: word(child(node, 'id'), 'name'), from: scope.start, to: scope.end });
  });
  return aliases;
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

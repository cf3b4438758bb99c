import { lineAt, type Source } from '../source';
import { child, children, type Node, walk, word } from '../walk';
import type { Smell } from './smell';

const cast = 'describe the shape with a type, or check it with zod where it comes in';

/** What is wrong with one node of a file, if anything. */
export function smellsIn(source: Source): Smell[] {
  const found: Smell[] = [];
  walk(source.program, (node, parents) => {
    const smell =
      typeSmell(source, node) ??
      errorSmell(node) ??
      clockSmell(source, node) ??
      callSmell(source, node, parents.at(-1));
    if (smell) found.push({ line: lineAt(source, node.start), ...smell });
  });
  return found;
}

type Spot = Omit<Smell, 'line'> | null;

function typeSmell(source: Source, node: Node): Spot {
  if (node.type === 'TSAnyKeyword') return { wrong: 'any switches the types off', instead: cast };
  const inner = node.type === 'TSAsExpression' ? child(node, 'expression') : null;
  return inner?.type === 'TSAsExpression' && !source.isTest
    ? { wrong: 'a cast through another cast', instead: cast }
    : null;
}

function errorSmell(node: Node): Spot {
  const instead = 'let it rise, or answer it and log why it may be passed over';
  const body = node.type === 'CatchClause' ? child(node, 'body') : null;
  if (body && children(body, 'body').length === 0) return { wrong: 'an error is swallowed', instead };
  if (node.type !== 'CallExpression' || called(node) !== 'catch') return null;
  const handler = children(node, 'arguments')[0];
  const result = handler ? child(handler, 'body') : null;
  const nothing = result?.type === 'BlockStatement' && children(result, 'body').length === 0;
  return nothing || /^(undefined|null)$/.test(word(result, 'name'))
    ? { wrong: 'an error is swallowed', instead }
    : null;
}

const readsClock =
  /^(lib\/platform\/(?!calendar\/|clock\/(?!now)|workflow)|lib\/quality\/|scripts\/|db\/)|\.config\.[a-z]+$/;

function clockSmell(source: Source, node: Node): Spot {
  if (source.isTest || readsClock.test(source.path)) return null;
  const newDate =
    node.type === 'NewExpression' &&
    word(child(node, 'callee'), 'name') === 'Date' &&
    children(node, 'arguments').length === 0;
  const dateNow = node.type === 'CallExpression' && called(node) === 'now' && receiver(node) === 'Date';
  return newDate || dateNow
    ? { wrong: 'reads the clock', instead: 'take `now: Date` as an argument; only the platform reads the clock' }
    : null;
}

const mayPrint =
  /^(lib\/platform\/(log|server|start|check)|e2e\/support\/|lib\/quality\/|scripts\/|db\/)|\.config\.[a-z]+$/;
const mayReadEnvironment = /^(lib\/platform\/(env|log|start|check)|lib\/quality\/|scripts\/|db\/)|\.config\.[a-z]+$/;

function callSmell(source: Source, node: Node, parent: Node | undefined): Spot {
  if (node.type === 'MemberExpression') {
    const [object, property] = [word(child(node, 'object'), 'name'), word(child(node, 'property'), 'name')];
    if (object === 'console' && !mayPrint.test(source.path) && !(isClient(source) && property === 'error'))
      return { wrong: 'prints to the console', instead: 'write it with lib/platform/log' };
    if (object === 'process' && property === 'env' && !source.isTest && !mayReadEnvironment.test(source.path)) {
      return {
        wrong: 'reads the environment',
        instead: 'add the setting to lib/platform/env, where it is checked once',
      };
    }
    if (
      /^(test|it|describe)$/.test(object) &&
      /^(only|skip|todo|fixme)$/.test(property) &&
      parent?.type === 'CallExpression'
    ) {
      return explained(source, node)
        ? null
        : { wrong: `test.${property} hides tests`, instead: 'run it, or write the reason in a comment above' };
    }
  }
  return null;
}

/** A comment on the line above, or on the same line, says why; a lonely `only` has no good reason. */
function explained(source: Source, node: Node): boolean {
  if (word(child(node, 'property'), 'name') === 'only') return false;
  const line = lineAt(source, node.start);
  return source.comments.some((comment) => [line, line - 1].includes(lineAt(source, comment.end)));
}

/** In a browser the console is the only log there is. */
const isClient = (source: Source): boolean => /^['"]use client['"]/.test(source.text);

function called(call: Node): string {
  const callee = child(call, 'callee');
  return callee ? word(child(callee, 'property'), 'name') : '';
}

function receiver(call: Node): string {
  const callee = child(call, 'callee');
  return callee ? word(child(callee, 'object'), 'name') : '';
}

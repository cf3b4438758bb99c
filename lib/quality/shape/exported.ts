import type { Source } from '../source';
import { child, children, type Node, word } from '../walk';

/** An exported function or constant: `returns` is its written return type, empty when it is inferred. */
export type Exported = {
  name: string;
  start: number;
  isFunction: boolean;
  isAsync: boolean;
  returns: string;
  value: Node;
};

/** The functions and constants that a file exports by name. */
export function exportedValues(source: Source): Exported[] {
  return children(source.program, 'body')
    .filter((node) => node.type === 'ExportNamedDeclaration')
    .flatMap((node) => declared(source, child(node, 'declaration')));
}

function declared(source: Source, declaration: Node | null): Exported[] {
  if (declaration?.type === 'FunctionDeclaration') return [describe(source, child(declaration, 'id'), declaration)];
  if (declaration?.type !== 'VariableDeclaration') return [];
  return children(declaration, 'declarations').flatMap((each) => {
    const value = child(each, 'init');
    return value ? [describe(source, child(each, 'id'), value)] : [];
  });
}

function describe(source: Source, id: Node | null, value: Node): Exported {
  const written = child(value, 'returnType');
  const type = written ? child(written, 'typeAnnotation') : null;
  const returns = type ? source.text.slice(type.start, type.end) : '';
  return {
    name: word(id, 'name'),
    start: value.start,
    isFunction: value.type === 'FunctionDeclaration' || value.type === 'ArrowFunctionExpression',
    isAsync: value.async === true || returns.startsWith('Promise'),
    returns,
    value,
  };
}

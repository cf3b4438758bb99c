import type { Finding } from '../finding';
import { placeOf } from '../places';
import { lineAt, type Source } from '../source';
import { child, children, type Node, word } from '../walk';
import type { Exported } from './exported';

/** Signing in and out cannot ask who is signed in: these check the origin themselves. */
const beforeSession = new Set(['signIn', 'signInAsDemo', 'signOut']);

/** What actions.ts exports can be called by anyone over the network: each must go through the one pipeline and say who may. */
export function actionFindings(source: Source, value: Exported): Finding[] {
  const place = placeOf(source.path);
  if (place.kind !== 'noun' || place.word !== 'actions' || beforeSession.has(value.name)) return [];
  const at = `${source.path}:${lineAt(source, value.start)}`;
  const definition = definitionOf(value.value);
  if (!definition) {
    return [
      {
        at,
        wrong: `${value.name} is no action`,
        instead: 'write it as action({ name, input, may, run }): it checks origin, repetition, input and permission',
      },
    ];
  }
  return hasProperty(definition, 'may')
    ? []
    : [{ at, wrong: `${value.name} has no may`, instead: 'name the rule of policy.ts that says who may do it' }];
}

function definitionOf(value: Node): Node | null {
  if (value.type !== 'CallExpression' || !/^action([A-Z]|$)/.test(word(child(value, 'callee'), 'name'))) return null;
  return children(value, 'arguments')[0] ?? null;
}

function hasProperty(object: Node, name: string): boolean {
  return children(object, 'properties').some(
    (property) => property.type === 'SpreadElement' || word(child(property, 'key'), 'name') === name,
  );
}

import { exportedValues } from '../../shape/exported';
import type { Source } from '../../source';

/**
 * Every server action in the sources, as `file#name`, as the build knows it: what a file that begins with 'use server' exports, and functions that
 * begin with it. Anyone can call them over the network.
 */
export function serverActions(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => !source.isTest)
    .flatMap((source) => namesIn(source).map((name) => `${source.path}#${name}`))
    .sort();
}

function namesIn(source: Source): string[] {
  if (/^\s*['"]use server['"]/.test(source.text)) return exportedValues(source).map(({ name }) => name);
  return [...source.text.matchAll(/^\s+['"]use server['"];/gm)].map((_, n) => `$$RSC_SERVER_ACTION_${n}`);
}

/** What to do about an action that the table does not know. */
export const howToAdd = (action: string): string =>
  `${action} has no row in lib/quality/permissions. Add to the file of its noun there, under acts:
  '${action}': { on: ['the section of permissions.md'], asks: 'the row', state: 'the state it is tried in', form: ({ number }) => ({ number }) }
and, where no section has the rule yet, a row of the policy under sections. Then npm run test:unit -- lib/member -u prints the table.`;

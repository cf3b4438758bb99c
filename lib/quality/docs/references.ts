import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Check, Finding } from '../finding';
import type { House } from '../source';

const document = /^(README[a-z.-]*\.md|lib\/decisions\/.*\.md)$/;
const areas = 'app|components|lib|db|e2e|public|scripts|test';

/** Paths in backticks that begin with one of our folders, and the targets of links. */
const named = new RegExp(`\`((?:${areas})/[^\`\\s]*)\``, 'g');
const linked = /\]\((?!https?:|#|mailto:)([^)\s#]+)[^)]*\)|<img[^>]*src="(?!https?:)([^"]+)"/g;
const command = /`npm (?:run )?([a-z][a-z0-9:-]*)[^`]*`/g;
const builtIn = new Set(['ci', 'install', 'i', 'audit', 'exec', 'init']);

/** Every path and command that README and the decision records name is there. */
export const references: Check = {
  name: 'documents name what exists',
  why: 'A document that points at a file that was moved away is worse than none: the reader trusts it once.',
  unit: 'references',
  atLeast: 20,
  run(house) {
    const documents = house.files.filter((path) => document.test(path));
    const all = documents.flatMap((path) => referencesIn(house, path));
    return { read: all.length, findings: [...all.flatMap((each) => each.finding ?? []), ...numberedTwice(documents)] };
  },
};

/** A record keeps its number for ever, so that others can name it. */
function numberedTwice(documents: string[]): Finding[] {
  const numbers = documents.map((path) => /\/(\d{4})-[^/]*$/.exec(path)?.[1]);
  return documents
    .filter((_path, index) => numbers[index] && numbers.indexOf(numbers[index]) < index)
    .map((path) => ({ at: path, wrong: 'has the number of another record', instead: 'give it the next free number' }));
}

type Reference = { finding: Finding | null };

function referencesIn(house: House, path: string): Reference[] {
  const text = readFileSync(join(house.root, path), 'utf8');
  const scripts = scriptsOf(house);
  const judge = (index: number, wrong: string | null): Reference => ({
    finding: wrong
      ? { at: `${path}:${text.slice(0, index).split('\n').length}`, wrong, instead: 'write where it is now' }
      : null,
  });
  return [
    ...[...text.matchAll(named)].map((m) =>
      judge(m.index, exists(house, m[1] ?? '') ? null : `names ${m[1]}, which does not exist`),
    ),
    ...[...text.matchAll(linked)].map((m) => {
      const target = m[1] ?? m[2] ?? '';
      return judge(
        m.index,
        exists(house, posix.join(posix.dirname(path), target)) ? null : `links to ${target}, which does not exist`,
      );
    }),
    ...[...text.matchAll(command)].map((m) => {
      const script = m[1] ?? '';
      return judge(
        m.index,
        builtIn.has(script) || scripts.has(script) ? null : `names the command ${script}, which does not exist`,
      );
    }),
  ];
}

/** `<noun>`, `…` and `*` in a path stand for anything. */
function exists(house: House, reference: string): boolean {
  const escaped = reference.replace(/[.+?^${}()|\\[\]]/g, '\\$&').replace(/<[a-z]+>|…|\*+/g, '.+');
  const pattern = new RegExp(`^${escaped.replace(/\/$/, '')}(/|$)`);
  return house.files.some((path) => pattern.test(path));
}

function scriptsOf(house: House): Set<string> {
  if (!house.files.includes('package.json')) return new Set();
  const manifest: unknown = JSON.parse(readFileSync(join(house.root, 'package.json'), 'utf8'));
  const scripts = typeof manifest === 'object' && manifest && 'scripts' in manifest ? manifest.scripts : {};
  return new Set(Object.keys(scripts ?? {}));
}

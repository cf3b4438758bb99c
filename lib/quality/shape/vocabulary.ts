import type { Check, Finding } from '../finding';
import { componentFolders, libFolders, nouns, placeOf, vocabulary } from '../places';

const vague = /(^|\/)(utils?|helpers?|misc|common|shared|lib|stuff)(\/|\.[a-z.]+$)/;
const kebab = /^[a-z0-9.-]+$/;

/** Folders are nouns, files of a noun have names from a closed list, and no name is a drawer for everything. */
export const fileNames: Check = {
  name: 'file names',
  why: 'After one folder a newcomer knows all: the same word always holds the same kind of thing, and every folder is one noun.',
  unit: 'files',
  atLeast: 100,
  run(house) {
    const ours = house.files.filter((path) => /^(app|components|lib|db|e2e)\//.test(path));
    const findings = [
      ...ours.flatMap((path) => [...nounFindings(path), ...nameFindings(path)]),
      ...strays(house.files),
    ];
    return { read: ours.length, findings };
  },
};

function nounFindings(path: string): Finding[] {
  const [area = '', folder = '', ...rest] = path.split('/');
  if (rest.length > 0 && area === 'lib' && !includes([...libFolders, ...nouns], folder)) return [unknownNoun(path)];
  if (rest.length > 0 && area === 'components' && !includes([...componentFolders, ...nouns], folder))
    return [unknownNoun(path)];
  const place = placeOf(path);
  if (place.kind !== 'noun' || place.word !== 'unknown' || /\.test\.tsx?$/.test(path) || !/\.tsx?$/.test(path))
    return [];
  return [
    {
      at: path,
      wrong: 'is a name outside the vocabulary of a noun',
      instead: `one of ${vocabulary.join(', ')}, with a topic behind it if it must be split (queries-board.ts)`,
    },
  ];
}

function nameFindings(path: string): Finding[] {
  const inside = path.replace(/^lib\//, '');
  if (vague.test(inside))
    return [{ at: path, wrong: 'has a name that says nothing', instead: 'name it after what it holds' }];
  const name = path.split('/').at(-1) ?? '';
  return /\.tsx?$/.test(name) && !kebab.test(name)
    ? [{ at: path, wrong: 'is not in kebab-case', instead: 'use small letters and hyphens' }]
    : [];
}

/** Nothing lies about at the root but what tools look for there. */
const atRoot =
  /^(\.[a-z.-]+|README\.md|LICENSE|instrumentation\.ts|next(\.config\.js|-env\.d\.ts)|(package|package-lock|tsconfig)\.json|tsconfig\.tsbuildinfo|postcss\.config\.(mjs|ts))$/;

function strays(paths: string[]): Finding[] {
  return paths
    .filter((path) => !path.includes('/') && !atRoot.test(path))
    .map((path) => ({
      at: path,
      wrong: 'lies about at the root',
      instead: 'delete it, or put it in the room it belongs to',
    }));
}

function unknownNoun(path: string): Finding {
  return {
    at: path,
    wrong: 'is in a folder that is no noun of the portal',
    instead: `use one of ${nouns.join(', ')}, or add the noun to lib/quality/places.ts with a decision record`,
  };
}

function includes(list: readonly string[], word: string): boolean {
  return list.includes(word);
}

import type { Check, Finding } from '../finding';
import { importsOf } from '../imports/graph';
import type { House, Source } from '../source';
import { type Accesses, accessesIn } from './accesses';
import { type Dictionary, leaves, loadDictionaries } from './load-copy';

/** Every word of a dictionary is read by a file that imports the dictionary, or by a file below it that gets it handed in. */
export const unusedWords: Check = {
  name: 'no unused copy',
  why: 'Words nobody reads are still translated, proof-read and searched; soon nobody dares to delete them.',
  unit: 'words',
  atLeast: 300,
  async run(house) {
    const dictionaries = await loadDictionaries(house);
    const readers = readersOf(house);
    return {
      read: dictionaries.flatMap((each) => leaves(each.ko)).length,
      findings: dictionaries.flatMap((each) => unusedIn(each, readers(each.source.path))),
    };
  },
};

function unusedIn(dictionary: Dictionary, readers: Source[]): Finding[] {
  const accesses = readers.map((source) => accessesIn(source, dictionary.name));
  if (accesses.some((each) => each.everything)) return [];
  return leaves(dictionary.ko)
    .filter((path) => !isRead(path, accesses))
    .map((path) => ({
      at: `${dictionary.source.path} ${path.join('.')}`,
      wrong: 'is read nowhere',
      instead: 'delete it in both languages, or use it',
    }));
}

function isRead(path: string[], accesses: Accesses[]): boolean {
  return path.every((name, depth) => {
    const group = path.slice(0, depth);
    return accesses.some((each) => each.names.has(name) || group.some((key) => each.wholes.has(key)));
  });
}

/** Files that import a copy file, directly or through another file's hands: what a reader imports may get the words as an argument. */
function readersOf(house: House): (copy: string) => Source[] {
  const edges = importsOf(house).imports.filter((each) => each.ours && !each.from.isTest);
  const byPath = new Map(house.sources.map((source) => [source.path, source]));
  const below = (paths: Set<string>) => edges.filter((each) => paths.has(each.from.path)).map((each) => each.to);
  return (copy) => {
    const direct = new Set(edges.filter((each) => each.to === copy).map((each) => each.from.path));
    const handed = new Set(below(direct));
    const all = new Set([...direct, ...handed, ...below(handed)]);
    all.delete(copy);
    return [...all].flatMap((path) => byPath.get(path) ?? []);
  };
}

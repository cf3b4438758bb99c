import type { Check, Finding } from '../finding';
import { type Dictionary, isWords, leaves, loadDictionaries, type Words } from './load-copy';

const korean = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;

/** Names stay Korean in English sentences: in brackets or quotation marks, or one of these. */
const names = /[(「『"“'‘][^)」』"”'’]*[)」』"”'’]|한국어|올림/g;

/** Words that one of the two languages does without. */
const silent = new Set([
  'lib/insight/copy.ts board.cases',
  'lib/insight/copy-front.ts cases',
  'lib/proposal/copy.ts koreanOnly',
]);

/** Korean and English say the same things: same keys, no empty words, same arguments, no Korean left in English. */
export const pairs: Check = {
  name: 'copy in two languages',
  why: 'Half of a page in the other language, or an empty button, is found by readers, not by types.',
  unit: 'words',
  atLeast: 300,
  async run(house) {
    const dictionaries = await loadDictionaries(house);
    return {
      read: dictionaries.flatMap((each) => leaves(each.ko)).length,
      findings: dictionaries.flatMap((each) => [
        ...missing(each),
        ...leaves(each.ko).flatMap((path) => compare(each, path)),
      ]),
    };
  },
};

function missing(dictionary: Dictionary): Finding[] {
  const [ko, en] = [dictionary.ko, dictionary.en].map((words) => new Set(leaves(words).map((path) => path.join('.'))));
  if (!ko || !en) return [];
  return [
    ...[...ko].filter((key) => !en.has(key)).map((key) => finding(dictionary, key, 'is missing in English')),
    ...[...en].filter((key) => !ko.has(key)).map((key) => finding(dictionary, key, 'is missing in Korean')),
  ];
}

function compare(dictionary: Dictionary, path: string[]): Finding[] {
  const key = path.join('.');
  const [ko, en] = [at(dictionary.ko, path), at(dictionary.en, path)];
  if (en === undefined) return [];
  const problems = [
    (ko === '' || en === '') && !silent.has(`${dictionary.source.path} ${key}`) ? 'is empty' : null,
    typeof ko !== typeof en ? 'is a text in one language and a function in the other' : null,
    typeof en === 'string' && korean.test(en.replace(names, '')) ? 'has Korean in its English' : null,
  ];
  return problems.flatMap((wrong) => (wrong ? [finding(dictionary, key, wrong)] : []));
}

function at(words: Words, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isWords(value) ? value[key] : undefined), words);
}

function finding(dictionary: Dictionary, key: string, wrong: string): Finding {
  return {
    at: `${dictionary.source.path} ${key}`,
    wrong,
    instead: 'write both languages; English names may stand in brackets',
  };
}

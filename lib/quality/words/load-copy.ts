import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { House, Source } from '../source';

/** One exported dictionary: `ko` and `en` are nested groups of words as they are at run time. */
export type Dictionary = { source: Source; name: string; ko: Words; en: Words };
export type Words = { readonly [key: string]: unknown };

/** Loads every dictionary of the house: exports of copy.ts files that have `ko` and `en`. */
export async function loadDictionaries(house: House): Promise<Dictionary[]> {
  const sources = house.sources.filter((source) => isCopyFile(source.path));
  const loaded = await Promise.all(
    sources.map(async (source) => {
      const module: unknown = await import(/* @vite-ignore */ pathToFileURL(join(house.root, source.path)).href);
      return isWords(module) ? dictionariesOf(source, module) : [];
    }),
  );
  return loaded.flat();
}

export function isCopyFile(path: string): boolean {
  return /(^|\/)copy(-[a-z-]+)?\.ts$|\/copy\/[a-z-]+\.ts$/.test(path) && path !== 'lib/format/copy.ts';
}

function dictionariesOf(source: Source, module: Words): Dictionary[] {
  return Object.entries(module).flatMap(([name, value]) =>
    isWords(value) && isWords(value.ko) && isWords(value.en) ? [{ source, name, ko: value.ko, en: value.en }] : [],
  );
}

export function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The paths of all words in a group, such as `states.published`. */
export function leaves(words: Words, prefix: readonly string[] = []): string[][] {
  return Object.entries(words).flatMap(([key, value]) =>
    isWords(value) ? leaves(value, [...prefix, key]) : [[...prefix, key]],
  );
}

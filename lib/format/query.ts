/** The part of an address behind the question mark, as Next hands it to a page: a name given twice is a list. */
export type Query = Record<string, string | string[] | undefined>;

/** The value of a name in the address; of several the first, of an empty one nothing. */
export function one(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value) || undefined;
}

/** The words for what an address names; nothing for what has none, `constructor` and its like among it. */
export function wordsFor(
  words: Readonly<Record<string, string>>,
  asked: string | string[] | undefined,
): string | undefined {
  const name = one(asked);
  return name !== undefined && Object.hasOwn(words, name) ? words[name] : undefined;
}

/** The id that a name in the address gives, as in `?before=812`; nothing when it is none. */
export function idIn(value: string | string[] | undefined): number | undefined {
  const id = Number(one(value));
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

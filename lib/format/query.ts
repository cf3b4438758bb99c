/** The part of an address behind the question mark, as Next hands it to a page: a name given twice is a list. */
export type Query = Record<string, string | string[] | undefined>;

/** The value of a name in the address; of several the first, of an empty one nothing. */
export function one(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value) || undefined;
}

/** Fewer than this could tell a neighbour who it was. */
const least = 5;

/** A count that may be published; null for one too small. Nothing at all tells nothing about anybody. */
export const suppressed = (n: number): number | null => (n > 0 && n < least ? null : n);

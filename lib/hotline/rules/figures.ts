/** Fewer than this could tell a neighbour who it was. */
const least = 5;

/** Nothing tells nothing about anybody; a few might. */
export const isSmall = (n: number): boolean => n > 0 && n < least;

/**
 * The parts of a whole that may be published beside it, null for what may not. A part that is too small is left out, and then others from the last to the
 * first, until what is missing cannot be worked out as the whole less what is shown: one part that is not small is always among it. Which others go must
 * not follow their size: that would tell it. Put first what should be seen longest.
 */
function publishable(parts: readonly number[]): (number | null)[] {
  const hidden = new Set(parts.flatMap((n, place) => (isSmall(n) ? [place] : [])));
  if (hidden.size === 0) return [...parts];
  const rest = parts
    .map((n, place) => ({ n, place }))
    .filter(({ n, place }) => n > 0 && !hidden.has(place))
    .toReversed();
  const together = () => [...hidden].reduce((sum, place) => sum + (parts[place] ?? 0), 0);
  const tells = () => ![...hidden].some((place) => (parts[place] ?? 0) >= least) || together() < 2 * least;
  while (tells() && rest.length > 0) hidden.add(rest.shift()?.place ?? 0);
  const alone = tells();
  return parts.map((n, place) => (hidden.has(place) || (alone && n === 0) ? null : n));
}

/** A whole beside its parts: too small a one is left out with all of them. */
export function publishableWhole(parts: readonly number[]): { whole: number | null; parts: (number | null)[] } {
  const whole = parts.reduce((sum, n) => sum + n, 0);
  return isSmall(whole) ? { whole: null, parts: parts.map(() => null) } : { whole, parts: publishable(parts) };
}

/** Whether a table of counts can stand beside its sums: every count is nothing or not small. */
export const isPublishableTable = (rows: readonly (readonly number[])[]): boolean => !rows.flat().some(isSmall);

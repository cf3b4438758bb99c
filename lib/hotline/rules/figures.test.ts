import { describe, expect, it } from 'vitest';
import { isPublishableTable, isSmall, publishableWhole } from './figures';

/** All lists of `count` numbers with this sum. */
function* splits(sum: number, count: number): Generator<number[]> {
  if (count === 1) return yield [sum];
  for (let first = 0; first <= sum; first += 1)
    for (const rest of splits(sum - first, count - 1)) yield [first, ...rest];
}

describe('what is published of a whole and its parts', () => {
  it('never lets a small part be worked out, even by somebody who knows the rule', () => {
    for (const count of [2, 3, 4])
      for (let whole = 0; whole <= 26; whole += 1) {
        const seen = new Map<string, number[][]>();
        for (const parts of splits(whole, count)) {
          const shown = JSON.stringify(publishableWhole(parts));
          seen.set(shown, [...(seen.get(shown) ?? []), parts]);
        }
        for (const [shown, possible] of seen)
          possible[0]?.forEach((_, place) => {
            const values = new Set(possible.map((parts) => parts[place] ?? 0));
            const known = values.size === 1 ? [...values][0] : undefined;
            expect(known !== undefined && isSmall(known), `${shown} tells part ${place}: ${known}`).toBe(false);
          });
      }
  });

  it('leaves late out, and with it what would give it away', () => {
    // in time, late, waiting
    expect(publishableWhole([180, 3, 12])).toEqual({ whole: 195, parts: [180, null, null] });
    expect(publishableWhole([180, 9, 12])).toEqual({ whole: 201, parts: [180, 9, 12] });
    expect(publishableWhole([180, 0, 12])).toEqual({ whole: 192, parts: [180, 0, 12] });
    expect(publishableWhole([4, 0, 0])).toEqual({ whole: null, parts: [null, null, null] });
  });

  it('shows a table only when none of its counts is small', () => {
    expect(
      isPublishableTable([
        [5, 0],
        [40, 6],
      ]),
    ).toBe(true);
    expect(
      isPublishableTable([
        [5, 4],
        [40, 6],
      ]),
    ).toBe(false);
  });
});

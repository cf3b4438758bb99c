/** By how many percent a figure changed, one decimal; null where there is nothing to compare with. */
export function changePercent(before: number | null, after: number): number | null {
  return before === null || before === 0 ? null : Math.round(((after - before) / before) * 1000) / 10;
}

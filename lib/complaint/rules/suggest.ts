/**
 * Departments whose fields of work a text names, the one named most first; at most three. `words` are the names of the fields by key, in as many
 * languages as there are.
 */
export function suggestDepartments<T extends { categories: string[] }>(
  text: string,
  departments: readonly T[],
  words: readonly Record<string, string>[],
): T[] {
  const said = text.toLowerCase();
  /** Without its last letter too: a Korean particle or an English plural stands there. */
  const isSaid = (word: string) => said.includes(word) || (word.length > 2 && said.includes(word.slice(0, -1)));
  const namesOf = (category: string) =>
    words
      .flatMap((each) => (each[category] ?? '').toLowerCase().split(/[\s·,]+/u))
      .filter((word) => word.length > 1 && word !== 'and');
  const scored = departments.map((department) => ({
    department,
    score: department.categories.flatMap(namesOf).filter(isSaid).length,
  }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ department }) => department);
}

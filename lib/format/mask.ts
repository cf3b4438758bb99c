/** A person's name as the public sees it: the first and last syllable stay, 김*용, 남**수; of two, the first: 김*. */
export function maskName(name: string): string {
  const letters = [...name.trim()];
  if (letters.length < 2) return '*';
  if (letters.length === 2) return `${letters[0]}*`;
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters[letters.length - 1]}`;
}

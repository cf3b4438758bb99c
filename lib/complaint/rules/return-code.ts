/** Letters and digits that are not taken for one another: no I, L, O or U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;
const group = 4;

/** Sixteen signs of five bits each out of at least ten random bytes: 80 bits, more than anyone can try. */
export function returnCodeOf(random: Uint8Array): string {
  const bits = Array.from(random, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length }, (_, n) => alphabet[Number.parseInt(bits.slice(n * 5, n * 5 + 5), 2)]).join('');
}

/** As people read it out and write it down: four groups of four. */
export const showReturnCode = (code: string): string =>
  Array.from({ length: length / group }, (_, n) => code.slice(n * group, (n + 1) * group)).join('-');

/** What was typed, as it was meant: small letters, spaces, an O for the zero, an I or L for the one. */
export const readReturnCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, '')
    .replace(/O/gu, '0')
    .replace(/[IL]/gu, '1');

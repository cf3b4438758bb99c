/** The two bytes of each Hangul syllable and sign that EUC-KR (KS X 1001) has, read once from the decoder that every JavaScript engine brings. */
let known: Map<string, readonly [number, number]> | undefined;

function twoByteCharacters(): Map<string, readonly [number, number]> {
  if (known) return known;
  const decoder = new TextDecoder('euc-kr');
  known = new Map();
  for (let high = 0xa1; high <= 0xfe; high += 1)
    for (let low = 0xa1; low <= 0xfe; low += 1) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (character.length === 1 && character !== '\uFFFD') known.set(character, [high, low]);
    }
  return known;
}

/** One character in EUC-KR; null for one that it lacks. */
export function eucKrBytes(character: string): readonly number[] | null {
  const code = character.charCodeAt(0);
  if (character.length === 1 && code < 0x80) return [code];
  return twoByteCharacters().get(character) ?? null;
}

/** Two bytes of KS X 1001: what platforms decode under the name of euc-kr. */
const ksx1001 = new TextDecoder('euc-kr', { fatal: true });

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
/** Second bytes that KS X 1001 left free, and those above them. */
const low = [...range(0x41, 0x5a), ...range(0x61, 0x7a), ...range(0x81, 0xa0)];
const high = range(0xa1, 0xfe);

let table: Map<number, string> | undefined;

/** Every pair of bytes: KS X 1001, and in the room it leaves the other syllables in the order of Unicode, as Windows has them (code page 949). */
function pairs(): Map<number, string> {
  if (table) return table;
  const made = new Map<number, string>();
  for (const first of high)
    for (const second of high) {
      const letter = decoded(first, second);
      if (letter !== null) made.set(first * 256 + second, letter);
    }
  const known = new Set(made.values());
  const others = range(0xac00, 0xd7a3)
    .map((code) => String.fromCharCode(code))
    .filter((letter) => !known.has(letter));
  const free = range(0x81, 0xc6).flatMap((first) =>
    (first <= 0xa0 ? [...low, ...high] : low).map((second) => first * 256 + second),
  );
  for (const [at, letter] of others.entries()) made.set(free[at] ?? 0, letter);
  table = made;
  return made;
}

function decoded(first: number, second: number): string | null {
  try {
    return ksx1001.decode(Uint8Array.of(first, second));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Text that a Korean Windows wrote; null when it is none. Platforms read only the 2,350 commonest syllables of it, which is not enough for names. */
export function decodeCp949(bytes: Uint8Array): string | null {
  const letters = pairs();
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      parts.push(String.fromCharCode(first));
      continue;
    }
    at += 1;
    const letter = letters.get(first * 256 + (bytes[at] ?? 0));
    if (letter === undefined) return null;
    parts.push(letter);
  }
  return parts.join('');
}

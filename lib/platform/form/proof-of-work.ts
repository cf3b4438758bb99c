/** Whether the browser's answer to a form's stamp begins with `bits` zero bits of SHA-256 (FIPS 180-4). A person waits a moment, a machine with thousands of forms for hours. */
export async function isSolved(stamp: string, answer: string, bits: number): Promise<boolean> {
  if (!/^[0-9a-z]{1,12}$/.test(answer)) return false;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${stamp}:${answer}`));
  return leadingZeros(new Uint8Array(hash)) >= bits;
}

function leadingZeros(bytes: Uint8Array): number {
  let zeros = 0;
  for (const byte of bytes) {
    if (byte !== 0) return zeros + Math.clz32(byte) - 24;
    zeros += 8;
  }
  return zeros;
}

/** How many zero bits a stamp asks for; none unless its address behaved like a machine. The third part of the stamp says so in plain sight. */
export function bitsAsked(stamp: string): number {
  const bits = Number(stamp.split('.')[2]);
  return Number.isInteger(bits) && bits > 0 && bits <= 20 ? bits : 0;
}

/** Looks for an answer until it is found or `stopped` says that nobody waits for it any more. Null where the browser cannot hash (plain http). */
export async function solve(stamp: string, bits: number, stopped: () => boolean): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  for (let n = 0; !stopped(); n += 1) {
    const answer = n.toString(36);
    if (await isSolved(stamp, answer, bits)) return answer;
  }
  return null;
}

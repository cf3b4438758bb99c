import { z } from 'zod';
import { keySettings, keysAdvice } from '../env';

/** The keys of this installation: the newest seals, all of them open. */
export interface KeyRing {
  newest: { id: string; key: Buffer };
  byId: ReadonlyMap<string, Buffer>;
  /** Make the hashes by which numbers and addresses are found, and nothing else: the first writes, all look up. */
  lookups: readonly [Buffer, ...Buffer[]];
}

const thirtyTwoBytes = z
  .string()
  .regex(/^[A-Za-z0-9+/_-]{43}=?$/)
  .transform((text) => Buffer.from(text, 'base64'));

const list = z
  .string()
  .transform((text) => text.split(',').map((entry) => entry.trim().split(':')))
  .pipe(z.array(z.tuple([z.string().regex(/^[a-z0-9]{1,16}$/), thirtyTwoBytes])).min(1));

const lookups = z
  .string()
  .transform((text) => text.split(',').map((entry) => entry.trim()))
  .pipe(z.tuple([thirtyTwoBytes], thirtyTwoBytes));

/** Reads a ring of keys. Throws with what to set; the message never repeats a key. */
export function parseKeys(source: { DATA_KEYS?: string | undefined; LOOKUP_KEY?: string | undefined }): KeyRing {
  const keys = list.safeParse(source.DATA_KEYS);
  const lookup = lookups.safeParse(source.LOOKUP_KEY);
  const wrong = [
    ...(keys.success ? [] : [`  DATA_KEYS: ${keysAdvice.DATA_KEYS}`]),
    ...(lookup.success ? [] : [`  LOOKUP_KEY: ${keysAdvice.LOOKUP_KEY}`]),
  ];
  if (!keys.success || !lookup.success)
    throw new Error(`Personal data cannot be sealed or opened. Set:\n${wrong.join('\n')}`);
  const byId = new Map(keys.data);
  const [newest] = keys.data;
  if (!newest || byId.size !== keys.data.length)
    throw new Error('Personal data cannot be sealed or opened: two keys in DATA_KEYS have the same id.');
  if (new Set(lookup.data.map((key) => key.toString('hex'))).size !== lookup.data.length)
    throw new Error('Personal data cannot be found again: LOOKUP_KEY has the same key twice.');
  return { newest: { id: newest[0], key: newest[1] }, byId, lookups: lookup.data };
}

let held: { from: string; ring: KeyRing } | undefined;

/** The ring of this process, read again when the environment has another one. */
export function dataKeys(): KeyRing {
  const settings = keySettings();
  const from = `${settings.DATA_KEYS} ${settings.LOOKUP_KEY}`;
  if (held?.from !== from) held = { from, ring: parseKeys(settings) };
  return held.ring;
}

import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { dataKeys, type KeyRing } from './keys';

/** Why something sealed stays shut. The message never quotes what was sealed. */
export class SealBroken extends Error {
  constructor(
    readonly reason: 'unknown_key' | 'damaged',
    keyId: string,
  ) {
    super(
      reason === 'unknown_key'
        ? `Something was sealed with the key "${keyId}", which DATA_KEYS does not have.`
        : 'Something sealed was changed, belongs elsewhere, or its key is another one by now.',
    );
    this.name = 'SealBroken';
  }
}

const nonceBytes = 12;
const tagBytes = 16;

/** Bound to the seal without being in it: a value copied into another column, or under another key's name, does not open. */
const associated = (keyId: string, context: string) => Buffer.from(`ollim s1 ${keyId} ${context}`, 'utf8');

/**
 * Personal data as it is kept: AES-256-GCM under the newest key, as `s1.<key id>.<base64url of nonce, tag and cipher text>`. `context` says what it is
 * (`phone.number`), and only with the same context it opens. The same text sealed twice looks different.
 */
export function seal(text: string, context: string, ring: KeyRing = dataKeys()): string {
  const { id, key } = ring.newest;
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(associated(id, context));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `s1.${id}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
}

/** What was sealed. Throws `SealBroken` when the key is missing, the value was changed, or it was sealed as something else. */
export function open(sealed: string, context: string, ring: KeyRing = dataKeys()): string {
  const id = keyIdOf(sealed);
  const key = id === null ? null : ring.byId.get(id);
  if (id === null) throw new SealBroken('damaged', '');
  if (!key) throw new SealBroken('unknown_key', id);
  const bytes = Buffer.from(sealed.slice(sealed.lastIndexOf('.') + 1), 'base64url');
  if (bytes.length < nonceBytes + tagBytes) throw new SealBroken('damaged', id);
  const opener = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
  opener.setAAD(associated(id, context));
  opener.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    return Buffer.concat([opener.update(bytes.subarray(nonceBytes + tagBytes)), opener.final()]).toString('utf8');
  } catch (error) {
    if (error instanceof Error) throw new SealBroken('damaged', id);
    throw error;
  }
}

/** The key something was sealed with; null for what is not sealed. */
export function keyIdOf(value: string): string | null {
  return /^s1\.([a-z0-9]{1,16})\.[A-Za-z0-9_-]+$/.exec(value)?.[1] ?? null;
}

type Kind = 'phone' | 'email' | 'text';

/**
 * Finds a sealed number or address again without opening any: HMAC-SHA256 under a key of its own, 64 hexadecimal digits. Normalise before: digits as dialled in
 * Korea (01000000001), an address in lower case. This is the hash under the newest key, the one to write.
 */
export function lookupHash(kind: Kind, normalized: string, ring: KeyRing = dataKeys()): string {
  return hashUnder(ring.lookups[0], kind, normalized);
}

/** The hashes of it under every key, the newest first: what to look for. Until `npm run keys:rotate` is through, some rows have an older one. */
export function lookupHashes(kind: Kind, normalized: string, ring: KeyRing = dataKeys()): [string, ...string[]] {
  const [newest, ...older] = ring.lookups;
  return [hashUnder(newest, kind, normalized), ...older.map((key) => hashUnder(key, kind, normalized))];
}

const hashUnder = (key: Buffer, kind: Kind, normalized: string): string =>
  createHmac('sha256', key).update(`${kind}:${normalized}`, 'utf8').digest('hex');

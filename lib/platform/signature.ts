import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far a sender's clock may be off; outside it a delivery is an old one played again. */
const windowMs = 5 * 60_000;

/** HMAC-SHA256 (RFC 2104) over `timestamp.body` in hexadecimal. */
export const signatureOf = (secret: string, timestamp: string, body: Uint8Array): string =>
  createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex');

export type Signed = 'good' | 'unsigned' | 'stale' | 'wrong';

/** Whether a delivery comes from who knows the secret, and is of now. `timestamp` is in whole seconds since 1970. Takes as long for a near miss as for any other. */
export function checkSignature(
  secret: string,
  { timestamp, signature, body }: { timestamp: string | null; signature: string | null; body: Uint8Array },
  now: Date,
): Signed {
  if (!timestamp || !signature) return 'unsigned';
  if (!/^\d{10}$/.test(timestamp) || !/^[0-9a-f]{64}$/.test(signature)) return 'wrong';
  const expected = Buffer.from(signatureOf(secret, timestamp, body), 'hex');
  if (!timingSafeEqual(expected, Buffer.from(signature, 'hex'))) return 'wrong';
  return Math.abs(now.getTime() - Number(timestamp) * 1000) <= windowMs ? 'good' : 'stale';
}

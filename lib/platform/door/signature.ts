import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far a sender's clock may be off; outside it a delivery is an old one played again. */
const windowMs = 5 * 60_000;

/** What is signed: our own way, or that of handsets which put the time behind the body. */
export type SignedOver = 'timestamp.body' | 'body+timestamp';

/** HMAC-SHA256 (RFC 2104) over time and body, in hexadecimal. */
export function signatureOf(
  secret: string,
  timestamp: string,
  body: Uint8Array,
  over: SignedOver = 'timestamp.body',
): string {
  const hmac = createHmac('sha256', secret);
  return (
    over === 'timestamp.body' ? hmac.update(`${timestamp}.`).update(body) : hmac.update(body).update(timestamp)
  ).digest('hex');
}

export type Signed = 'good' | 'unsigned' | 'stale' | 'wrong';

/** Whether a delivery comes from who knows the secret, and is of now. `timestamp` is in whole seconds since 1970. Takes as long for a near miss as for any other. */
export function checkSignature(
  secret: string,
  { timestamp, signature, body }: { timestamp: string | null; signature: string | null; body: Uint8Array },
  now: Date,
  over: SignedOver = 'timestamp.body',
): Signed {
  if (!timestamp || !signature) return 'unsigned';
  if (!/^\d{10}$/.test(timestamp) || !/^[0-9a-f]{64}$/.test(signature)) return 'wrong';
  const expected = Buffer.from(signatureOf(secret, timestamp, body, over), 'hex');
  if (!timingSafeEqual(expected, Buffer.from(signature, 'hex'))) return 'wrong';
  return Math.abs(now.getTime() - Number(timestamp) * 1000) <= windowMs ? 'good' : 'stale';
}

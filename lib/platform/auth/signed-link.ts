import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '../env';

/** 96 bits: short enough for a text message, far too many to try. */
const signatureLength = 16;

const signatureOf = (purpose: string, id: string): string =>
  createHmac('sha256', env().NEXTAUTH_SECRET)
    .update(`link:${purpose}:${id}`)
    .digest('base64url')
    .slice(0, signatureLength);

/** What an address carries for somebody without an account: which thing it is about, signed, so that no other can be guessed from it. */
export function signLink(purpose: string, id: number): string {
  const short = id.toString(36);
  return `${short}.${signatureOf(purpose, short)}`;
}

/** The thing a signed address is about; null when it was not made by us for this purpose. */
export function readLink(purpose: string, token: string): number | null {
  const [, short = '', signature = ''] = /^([0-9a-z]{1,11})\.([\w-]{16})$/.exec(token) ?? [];
  if (short === '') return null;
  const good = timingSafeEqual(Buffer.from(signatureOf(purpose, short)), Buffer.from(signature));
  return good ? Number.parseInt(short, 36) : null;
}

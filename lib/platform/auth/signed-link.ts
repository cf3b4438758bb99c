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

const checkLength = 4;

const checkOf = (purpose: string, id: string): string =>
  String(
    createHmac('sha256', env().NEXTAUTH_SECRET).update(`digits:${purpose}:${id}`).digest().readUInt32BE() % 10_000,
  ).padStart(checkLength, '0');

/** As `signLink`, in figures to be said and typed. Four of them check the others, so it is only for who is trusted not to guess. */
export const signDigits = (purpose: string, id: number): string => `${id}${checkOf(purpose, String(id))}`;

/** The thing that typed figures are about; null when they are not ours or mistyped. */
export function readDigits(purpose: string, digits: string): number | null {
  const [, id = '', check = ''] = /^([1-9]\d{0,12})(\d{4})$/.exec(digits) ?? [];
  return id !== '' && checkOf(purpose, id) === check ? Number(id) : null;
}

import { createHash, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const period = 30;
const totp = (secret: string, label = 'ollim') =>
  new TOTP({ issuer: 'Ollim', label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) });

/** 160 random bits, as RFC 4226 recommends, in base 32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What an authenticator app reads from the picture. */
export const appAddress = (secret: string, label: string): string => totp(secret, label).toString();

/** The code of a moment. */
export const codeAt = (secret: string, now: Date): string => totp(secret).generate({ timestamp: now.getTime() });

/**
 * The time step whose code this is: the present one or one beside it, for clocks that differ, and later than `after`, so that a code that was seen is worth
 * nothing. Null when it is none. Takes as long for a near miss as for any other.
 */
export function stepOf(secret: string, code: string, now: Date, after: number | null): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1000 / period) + delta;
  return after === null || step > after ? step : null;
}

/** Letters and figures that cannot be taken for one another. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Ten codes for the day the phone is lost: sixteen signs each, 79 bits, so that a plain hash keeps them. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: 10 }, () =>
    Array.from(
      { length: 16 },
      (_, i) => `${i > 0 && i % 4 === 0 ? '-' : ''}${alphabet[randomInt(alphabet.length)]}`,
    ).join(''),
  );

/** Without what people add when they type: blanks, dashes, small letters. */
export const typed = (code: string): string =>
  code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

export const hashOfRecovery = (memberId: number, code: string): string =>
  createHash('sha256')
    .update(`${memberId}:${typed(code)}`)
    .digest('hex');

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a stamp says: when the form was made, and how much work its browser was asked for. */
export interface Stamp {
  issuedAt: Date;
  bits: number;
  /** Its own name, to count how often it is sent. */
  id: string;
}

/** A note on a visitor's form that only this portal can write: `time.id.bits.seal`, bound to the action it belongs to. */
export function makeStamp(action: string, bits: number, now: Date, secret: string): string {
  const front = `${now.getTime().toString(36)}.${randomBytes(9).toString('base64url')}.${bits}`;
  return `${front}.${sealOf(action, front, secret)}`;
}

/** Reads a stamp of this action; null when it is another's, cut off or made up. Takes as long for a near miss as for any other. */
export function readStamp(action: string, stamp: string, secret: string): Stamp | null {
  const match = /^(([0-9a-z]{1,12})\.([\w-]{12})\.(\d{1,2}))\.([\w-]{43})$/.exec(stamp);
  if (!match) return null;
  const [, front = '', time = '', id = '', bits = '', seal = ''] = match;
  if (!timingSafeEqual(Buffer.from(seal), Buffer.from(sealOf(action, front, secret)))) return null;
  return { issuedAt: new Date(Number.parseInt(time, 36)), bits: Number(bits), id };
}

const sealOf = (action: string, front: string, secret: string): string =>
  createHmac('sha256', secret).update(`stamp:${action}:${front}`).digest('base64url');

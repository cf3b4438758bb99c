import { createHmac, timingSafeEqual } from 'node:crypto';
import { authSecret } from '../settings';

const goodForSeconds = 30;

const sealOf = (memberId: number, method: string, until: number): Buffer =>
  createHmac('sha256', authSecret()).update(`ticket:${memberId}:${method}:${until}`).digest();

/**
 * Says that this person has just proved who they are, and how. It is made and read within one request, on the way from our own check through
 * next-auth's door, and never leaves the process.
 */
export function makeTicket(memberId: number, method: string, now: Date): string {
  const until = Math.floor(now.getTime() / 1000) + goodForSeconds;
  return `${memberId}.${method}.${until}.${sealOf(memberId, method, until).toString('hex')}`;
}

/** Whose ticket it is; null for what we did not make, or not just now. */
export function readTicket(ticket: string, now: Date): { memberId: number; method: string } | null {
  const [, member, method = '', until, seal = ''] = /^(\d+)\.([a-z_]+)\.(\d+)\.([0-9a-f]{64})$/.exec(ticket) ?? [];
  if (!member || !until) return null;
  if (!timingSafeEqual(Buffer.from(seal, 'hex'), sealOf(Number(member), method, Number(until)))) return null;
  return Number(until) * 1000 >= now.getTime() ? { memberId: Number(member), method } : null;
}

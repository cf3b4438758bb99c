import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { lt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { rateLimit } from '@/db/schema/rate-limit';
import { ok, type Result, refuse } from '../result';
import { type Limit, limitOf, limits } from './limits';

/** Who is counted: the person when known, and the network address when the request has one. `secret` makes addresses unreadable. */
export interface Caller {
  memberId: number | null;
  address: string | null;
  secret: string;
}

const keptHours = 3;

/**
 * Counts one try of `action` and says whether it still is within the limits. Refuses `too_many`, with the `seconds` until the window ends.
 * One statement outside any transaction: it holds its rows for a moment only, in one order, and a try that is refused later counts too.
 */
export async function countTry(action: string, caller: Caller, now: Date): Promise<Result<undefined>> {
  const name = limitOf(action);
  const limit: Limit = limits[name];
  const most = new Map<string, number>();
  if (caller.address !== null) most.set(`${name}:a:${addressKey(caller.address, caller.secret)}`, limit.address);
  if (caller.memberId !== null) most.set(`${name}:p:${caller.memberId}`, limit.person);
  if (most.size === 0) return ok();
  const length = limit.seconds * 1000;
  const windowStart = new Date(Math.floor(now.getTime() / length) * length);
  const counted = await db
    .insert(rateLimit)
    .values([...most.keys()].map((bucket) => ({ bucket, windowStart, count: 1 })))
    .onConflictDoUpdate({
      target: [rateLimit.bucket, rateLimit.windowStart],
      set: { count: sql`${rateLimit.count} + 1` },
    })
    .returning({ bucket: rateLimit.bucket, count: rateLimit.count });
  if (counted.every(({ bucket, count }) => count <= (most.get(bucket) ?? 0))) return ok();
  return refuse('too_many', {
    detail: { seconds: Math.ceil((windowStart.getTime() + length - now.getTime()) / 1000) },
  });
}

/** A network address that can be recognised but not read. One household's IPv6 addresses share their first 64 bits, so those count. */
function addressKey(address: string, secret: string): string {
  const network = isIPv6(address) && !address.startsWith('::ffff:') ? firstHalf(address) : address;
  return createHmac('sha256', secret).update(`rate-limit:${network}`).digest('hex').slice(0, 32);
}

/** The first four groups of an IPv6 address, written out. */
function firstHalf(address: string): string {
  const [front = '', back] = address.split('::');
  const groups = front.split(':').filter(Boolean);
  const behind = back?.split(':').filter(Boolean) ?? [];
  const gap = Array.from({ length: Math.max(0, 8 - groups.length - behind.length) }, () => '0');
  return [...groups, ...gap, ...behind]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** Forgets windows that ended long ago; the worker's hourly task. */
export async function forgetOldWindows(now: Date): Promise<void> {
  await db.delete(rateLimit).where(lt(rateLimit.windowStart, new Date(now.getTime() - keptHours * 3_600_000)));
}

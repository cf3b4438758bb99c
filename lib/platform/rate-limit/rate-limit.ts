import { and, eq, lt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { rateLimit } from '@/db/schema/rate-limit';
import { ok, type Result, refuse } from '../result';
import { addressKey } from './address';
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
  if (caller.address !== null) most.set(addressBucket(name, caller.address, caller.secret), limit.address);
  if (caller.memberId !== null) most.set(`${name}:p:${caller.memberId}`, limit.person);
  if (most.size === 0) return ok();
  const counted = await count([...most.keys()], limit.seconds, now);
  if (counted.every(({ bucket, count }) => count <= (most.get(bucket) ?? 0))) return ok();
  const ends = windowOf(limit.seconds, now).getTime() + limit.seconds * 1000;
  return refuse('too_many', { detail: { seconds: Math.ceil((ends - now.getTime()) / 1000) } });
}

/** Counts one use of a named thing within the hour and answers how many there were. */
export async function countUse(bucket: string, now: Date): Promise<number> {
  const [counted] = await count([bucket], 3600, now);
  return counted?.count ?? 0;
}

/** Whether an address has used up half of what it may do of this kind: honest people behind one address do not come so far. */
export async function isBusy(action: string, address: string, secret: string, now: Date): Promise<boolean> {
  const name = limitOf(action);
  const limit: Limit = limits[name];
  const here = and(
    eq(rateLimit.bucket, addressBucket(name, address, secret)),
    eq(rateLimit.windowStart, windowOf(limit.seconds, now)),
  );
  const [row] = await db.select({ count: rateLimit.count }).from(rateLimit).where(here);
  return (row?.count ?? 0) * 2 >= limit.address;
}

const addressBucket = (name: string, address: string, secret: string): string =>
  `${name}:a:${addressKey(address, secret, 'rate-limit')}`;

const windowOf = (seconds: number, now: Date): Date =>
  new Date(Math.floor(now.getTime() / (seconds * 1000)) * seconds * 1000);

function count(buckets: readonly string[], seconds: number, now: Date) {
  const windowStart = windowOf(seconds, now);
  return db
    .insert(rateLimit)
    .values(buckets.map((bucket) => ({ bucket, windowStart, count: 1 })))
    .onConflictDoUpdate({
      target: [rateLimit.bucket, rateLimit.windowStart],
      set: { count: sql`${rateLimit.count} + 1` },
    })
    .returning({ bucket: rateLimit.bucket, count: rateLimit.count });
}

/** Forgets windows that ended long ago; the worker's hourly task. */
export async function forgetOldWindows(now: Date): Promise<void> {
  await db.delete(rateLimit).where(lt(rateLimit.windowStart, new Date(now.getTime() - keptHours * 3_600_000)));
}

import { and, desc, eq, gt, isNull, type SQL, sql } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { session } from '@/db/schema/member';
import { sessionLimits } from './session-store';

/** Names a session without telling its id, which only the person's own cookie holds. */
const handle = sql<string>`left(encode(sha256(${session.id}::text::bytea), 'hex'), 16)`;

/** Sessions of an officer that would still be answered. */
const alive = (memberId: number, now: Date): SQL | undefined =>
  and(
    eq(session.memberId, memberId),
    isNull(session.revokedAt),
    gt(session.expiresAt, now),
    gt(session.lastSeenAt, new Date(now.getTime() - sessionLimits.officer.idle)),
  );

/** An officer's open sessions, the last used first. `own` is the one that asks. */
export async function listSessions(memberId: number, now: Date, ownId: string | null) {
  return db
    .select({
      handle,
      createdAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
      method: session.method,
      secondFactorAt: session.secondFactorAt,
      own: sql<boolean>`${session.id} is not distinct from ${ownId}::uuid`,
    })
    .from(session)
    .where(alive(memberId, now))
    .orderBy(desc(session.lastSeenAt));
}

/** Ends one session by its handle, or all; the next request of each is a visitor's. Answers how many there were. */
export async function endSessions(
  { tx, now }: { tx: Tx; now: Date },
  memberId: number,
  one: string | null = null,
): Promise<number> {
  const ended = await tx
    .update(session)
    .set({ revokedAt: now })
    .where(and(alive(memberId, now), one === null ? undefined : eq(handle, one)))
    .returning({ id: session.id });
  return ended.length;
}

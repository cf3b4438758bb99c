import { and, eq, isNull, lte } from 'drizzle-orm';
import { db } from '@/db/client';
import { erasureRequest } from '@/db/schema/privacy';
import { memberIdOf } from '@/lib/platform/actor';
import { addDays, dayOf, instantOn } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { coolingDays } from '../rules';
import { erasePerson } from './erase';

const live = and(isNull(erasureRequest.cancelledAt), isNull(erasureRequest.doneAt));

/** Asks to be forgotten. Until the end of some days one may think again. Refuses `already_done`. */
export async function askErasure(work: Work): Promise<Result<Date>> {
  const memberId = memberIdOf(work.actor);
  if (memberId === null) return refuse('not_allowed');
  const dueAt = instantOn(addDays(dayOf(work.now), coolingDays + 1));
  const [asked] = await work.tx
    .insert(erasureRequest)
    .values({ memberId, askedAt: work.now, dueAt })
    .onConflictDoNothing()
    .returning({ id: erasureRequest.id });
  return asked ? ok(dueAt) : refuse('already_done');
}

export async function cancelErasure(work: Work): Promise<Result<undefined>> {
  const memberId = memberIdOf(work.actor);
  const ended = await work.tx
    .update(erasureRequest)
    .set({ cancelledAt: work.now })
    .where(and(eq(erasureRequest.memberId, memberId ?? 0), live))
    .returning({ id: erasureRequest.id });
  return ended.length > 0 ? ok(undefined) : refuse('not_found');
}

/** Forgets everybody whose days to think are over. Who has an open case waits for its end. Returns how many went. */
export async function eraseDue(now: Date): Promise<number> {
  const due = await db
    .select({ id: erasureRequest.id, memberId: erasureRequest.memberId })
    .from(erasureRequest)
    .where(and(live, lte(erasureRequest.dueAt, now)));
  let gone = 0;
  for (const { id, memberId } of due) {
    const done = await transact({ kind: 'system', job: 'privacy.erase' }, now, async (work) => {
      const taken = await work.tx
        .update(erasureRequest)
        .set({ doneAt: now })
        .where(and(eq(erasureRequest.id, id), live))
        .returning({ id: erasureRequest.id });
      return taken.length > 0 ? erasePerson(work, memberId) : refuse('already_done');
    });
    if (done.ok) gone += 1;
  }
  return gone;
}

import { and, eq, isNull } from 'drizzle-orm';
import { complaintReturn } from '@/db/schema/complaint-return';
import { unitePeople } from '@/lib/member/mutations/unite';
import { type Actor, memberIdOf } from '@/lib/platform/actor';
import { seeAs } from '@/lib/platform/auth/scope';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { transact } from '@/lib/platform/transact';

/** Takes a case that was filed without an account into one's own: once, and afterwards its return code opens nothing. */
export async function claimReturn(
  actor: Actor,
  found: { id: number; guestId: number; number: string },
  now: Date,
): Promise<Result<{ number: string }>> {
  const memberId = memberIdOf(actor);
  if (memberId === null) return refuse('not_allowed');
  return transact(actor, now, async (work) => {
    await seeAs(work.tx, 'system');
    const claimed = await work.tx
      .update(complaintReturn)
      .set({ claimedAt: now, contact: null })
      .where(and(eq(complaintReturn.id, found.id), isNull(complaintReturn.claimedAt)))
      .returning({ id: complaintReturn.id });
    if (claimed.length === 0) return refuse('return_wrong');
    const united = await unitePeople(work, found.guestId, memberId, 'return_code');
    return united.ok ? ok({ number: found.number }) : united;
  });
}

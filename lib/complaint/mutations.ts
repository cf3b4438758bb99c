import { eq } from 'drizzle-orm';
import { complaint } from '@/db/schema/complaint';
import { dong } from '@/db/schema/district';
import { reportPlace } from '@/lib/place/mutations';
import { startClock } from '@/lib/platform/clock/mutations';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import type { ComplaintKind, Visibility } from './rules';
import { isHeld } from './rules/held';

export interface NewComplaint {
  authorId: number;
  dongCode: string;
  kind: ComplaintKind;
  title: string;
  text: string;
  visibility: Visibility;
  place?: string | null;
  longitude?: number | null;
  latitude?: number | null;
  /** The proposal that turned out to be a complaint. */
  fromProposalId?: number | null;
  /** The text to the mayor that it was made of, and when that came in: the promise runs from then. */
  fromThreadId?: number | null;
  receivedAt?: Date;
  /** Number of the place in the directory that it is about. */
  about?: string | null;
}

/**
 * Receives a complaint: its number, its first step, and the clock of its kind from this moment, or from when it came in as a text. Refuses `unknown_dong` on the field `dong`.
 * Half a point (longitude without latitude) is none. What everyone shall read and looks like personal data is private until an officer has looked (`held`).
 */
export async function createComplaint(
  work: Work,
  { about, ...given }: NewComplaint,
): Promise<Result<{ id: number; number: string; held: boolean }>> {
  const [place] = await work.tx.select({ code: dong.code }).from(dong).where(eq(dong.code, given.dongCode));
  if (!place) return refuse('unknown_dong', { field: 'dong' });
  const made = await createSubject(work, 'complaint');
  const held = isHeld(given);
  const visibility = held ? 'private' : given.visibility;
  const whole = given.longitude != null && given.latitude != null;
  await work.tx.insert(complaint).values({
    ...given,
    id: made.id,
    visibility,
    heldAt: held ? work.now : null,
    longitude: whole ? given.longitude : null,
    latitude: whole ? given.latitude : null,
    state: 'received',
    receivedAt: given.receivedAt ?? work.now,
    changedAt: work.now,
  });
  await reportPlace(work, made.id, about ?? null);
  work.record({
    subjectId: made.id,
    number: made.number,
    type: 'complaint.submit',
    to: 'received',
    public: visibility === 'public',
    text: `${given.title}\n${given.text}`,
    data: { kind: given.kind },
  });
  const clock = await startClock(work, made.id, given.kind, given.receivedAt ?? work.now);
  return clock.ok ? ok({ ...made, held }) : clock;
}

/** What somebody filed who was known by a number alone becomes that of the person the number was proved to belong to. */
export async function giveComplaintsTo(work: Work, from: number, to: number): Promise<void> {
  await work.tx.update(complaint).set({ authorId: to }).where(eq(complaint.authorId, from));
}

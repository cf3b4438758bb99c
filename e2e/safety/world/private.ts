import { isNotNull, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { auditEntry } from '@/db/schema/audit';
import { complaint } from '@/db/schema/complaint';
import { hotlineCall, hotlineThread } from '@/db/schema/hotline';
import { hotlineContribution, hotlinePrepared, hotlineTemplate } from '@/db/schema/hotline-desk';
import { contact } from '@/db/schema/member-contact';
import { draft } from '@/db/schema/subject';
import { lookupHash, seal } from '@/lib/platform/crypto/seal';
import type { Cast } from '../cast';

/** A number that only its owner sees. */
export const authorsPhone = '01000007788';

/** Fills the private places that no case of the tests fills by itself, so that a token can stand in each. */
export async function fillPrivatePlaces(cast: Cast): Promise<void> {
  const now = new Date();
  const { memberId } = cast.author;
  const [thread] = await db.select({ id: hotlineThread.id }).from(hotlineThread).limit(1);
  await db.insert(contact).values({
    memberId,
    kind: 'phone',
    hash: lookupHash('phone', authorsPhone),
    sealed: seal(authorsPhone, 'contact.sealed'),
    addedAt: now,
    provenAt: now,
  });
  await db
    .insert(draft)
    .values({ memberId, kind: 'complaint', values: { title: 'The lamp' }, updatedAt: now })
    .onConflictDoNothing();
  await db.insert(hotlineCall).values({ threadId: thread?.id ?? 0, memberId, at: now, summary: 'We spoke.' });
  await db
    .insert(hotlineTemplate)
    .values({ name: 'Lamps at night', body: 'It is lit.', changedBy: memberId, changedAt: now });
  await db
    .insert(auditEntry)
    .values({ at: now, actorKind: 'officer', memberId, type: 'staff.looked', reason: 'Asked.' });
  await db.update(complaint).set({ place: 'At the corner' }).where(isNull(complaint.place));
  await db.update(hotlinePrepared).set({ reason: 'Say which lamp.' }).where(isNull(hotlinePrepared.outcome));
  await db
    .update(hotlineContribution)
    .set({ answer: 'Ours.', answeredAt: now, answeredBy: memberId })
    .where(sql`${isNull(hotlineContribution.answeredAt)} and ${isNotNull(hotlineContribution.question)}`);
}

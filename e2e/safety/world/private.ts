import { randomUUID } from 'node:crypto';
import { eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { auditEntry } from '@/db/schema/audit';
import { complaint } from '@/db/schema/complaint';
import { hotlineCall, hotlineThread } from '@/db/schema/hotline';
import { hotlineContribution, hotlinePrepared, hotlineTemplate } from '@/db/schema/hotline-desk';
import { contact, oneTimeCode, providerAccount } from '@/db/schema/member-contact';
import { residenceConfirmation, residenceRequest } from '@/db/schema/member-residence';
import { recoveryCode, signInLink, staffRecord } from '@/db/schema/staff';
import { attachment, draft } from '@/db/schema/subject';
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
  const by = { at: now, actorKind: 'officer' as const, memberId: cast.planner.memberId };
  await db.insert(auditEntry).values([
    { ...by, type: 'staff.looked', reason: 'Asked.' },
    { ...by, type: 'privacy.unmasked', aboutId: memberId, reason: 'To answer by phone.' },
  ]);
  await fillPlacesOfIdentity(cast, now);
  await db.update(complaint).set({ place: 'At the corner' }).where(isNull(complaint.place));
  await db.update(hotlinePrepared).set({ reason: 'Say which lamp.' }).where(isNull(hotlinePrepared.outcome));
  await db
    .update(hotlineContribution)
    .set({ answer: 'Ours.', answeredAt: now, answeredBy: memberId })
    .where(sql`${isNull(hotlineContribution.answeredAt)} and ${isNotNull(hotlineContribution.question)}`);
}

/** What proves who somebody is, and a file of a private case. */
async function fillPlacesOfIdentity(cast: Cast, now: Date): Promise<void> {
  const { memberId } = cast.author;
  const officer = cast.planner.memberId;
  const ended = { createdAt: now, expiresAt: now };
  const hashed = (what: string) => lookupHash('email', what);
  await db.insert(oneTimeCode).values({
    ...ended,
    id: randomUUID(),
    purpose: 'add',
    kind: 'email',
    hash: hashed('code'),
    sealed: seal('hana@example.kr', 'one_time_code.sealed'),
    codeHash: hashed('123456'),
    memberId,
    endedAt: now,
  });
  await db.insert(providerAccount).values({ provider: 'kakao', subject: hashed('kakao'), memberId, createdAt: now });
  await db.insert(recoveryCode).values({ memberId: officer, hash: hashed('recovery') });
  await db.insert(signInLink).values({ ...ended, hash: hashed('link'), memberId: officer });
  await db
    .insert(staffRecord)
    .values({ memberId: officer, staffNo: 'A-1', issuer: 'https://id.example.kr', subject: 'a1', createdAt: now })
    .onConflictDoNothing();
  await db.insert(residenceConfirmation).values({
    memberId,
    dongCode: cast.dong,
    officerId: officer,
    method: 'other',
    note: 'Seen at the desk.',
    at: now,
    revokedAt: now,
    revokedById: officer,
    revokedReason: 'Moved away.',
  });
  await db
    .insert(residenceRequest)
    .values({
      ...ended,
      memberId,
      codeHash: hashed('residence'),
      sealedCode: seal('12345678', 'residence_request.sealed_code'),
      dongCode: cast.dong,
    })
    .onConflictDoNothing();
  const [kept] = await db
    .select({ id: complaint.id })
    .from(complaint)
    .where(eq(complaint.visibility, 'private'))
    .limit(1);
  await db.insert(attachment).values({
    id: randomUUID(),
    subjectId: kept?.id ?? 0,
    memberId,
    name: 'lamp.pdf',
    mediaType: 'application/pdf',
    bytes: 1,
    sha256: hashed('file'),
    storageKey: 'none',
    public: false,
    createdAt: now,
  });
}

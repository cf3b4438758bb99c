import { randomUUID } from 'node:crypto';
import { eq, isNull } from 'drizzle-orm';
import { db } from '@/db/client';
import { brandPicture } from '@/db/schema/brand';
import { complaint } from '@/db/schema/complaint';
import { complaintReturn } from '@/db/schema/complaint-return';
import { evaluation, paperBallot } from '@/db/schema/evaluation';
import { hotlineConversion, hotlineThread } from '@/db/schema/hotline';

import { session } from '@/db/schema/member';
import { contact, contactChange } from '@/db/schema/member-contact';
import { residenceConfirmation } from '@/db/schema/member-residence';
import { attachment, idempotency, subject } from '@/db/schema/subject';
import { judgeMeasure } from '@/lib/moderation/mutations/appeal';
import { endTakedown, objectTakedown } from '@/lib/moderation/mutations/takedown';
import { lookupHash } from '@/lib/platform/crypto/seal';
import type { Cast } from '../cast';
import { make } from './makers';
import { as } from './world';

const hashed = (what: string) => lookupHash('email', what);

/** What few people ever come to: so that a token can stand there too, whatever the demo and the other tests did. */
export async function fillRarePlaces(cast: Cast): Promise<void> {
  await fillEndsOfQuarrels(cast);
  await fillPictureOfDraft(cast);
  const now = new Date();
  const { memberId } = cast.author;
  const [known] = await db.select({ id: contact.id }).from(contact).where(eq(contact.memberId, memberId)).limit(1);
  await db.insert(contactChange).values({
    memberId,
    contactId: known?.id ?? 0,
    what: 'added',
    tokenHash: hashed(randomUUID()),
    at: now,
    until: now,
  });
  const [kept] = await db
    .select({ id: complaint.id })
    .from(complaint)
    .where(eq(complaint.visibility, 'private'))
    .limit(1);
  await db
    .insert(complaintReturn)
    .values({
      complaintId: kept?.id ?? 0,
      guestId: memberId,
      codeHash: hashed(randomUUID()),
      lang: 'ko',
      createdAt: now,
    })
    .onConflictDoNothing();
  const [thread] = await db.select({ id: hotlineThread.id }).from(hotlineThread).limit(1);
  const fields = { title: 'The lamp' };
  await db.insert(hotlineConversion).values({
    threadId: thread?.id ?? 0,
    purpose: 'complaint',
    state: 'cancelled',
    fields,
    createdAt: now,
    changedAt: now,
  });
  await db.insert(idempotency).values({ memberId, key: randomUUID(), action: 'x.y', answer: {}, createdAt: now });
  const [round] = await db.select({ id: evaluation.id }).from(evaluation).limit(1);
  const settled = { settledBy: cast.planner.memberId, settledAt: now, reason: 'Torn in two.' };
  const serial = randomUUID().slice(0, 8);
  await db.insert(paperBallot).values({ evaluationId: round?.id ?? 0, serial, state: 'void', ...settled });
  await db.insert(residenceConfirmation).values({
    memberId,
    dongCode: cast.dong,
    method: 'provider',
    claimHash: hashed(randomUUID()),
    at: now,
    revokedAt: now,
  });
  await db.update(session).set({ device: 'Firefox' }).where(isNull(session.device));
}

/** An objection that was answered, a takedown that was objected to and ended, a request to be an administrator. */
async function fillEndsOfQuarrels(cast: Cast): Promise<void> {
  await make(cast, 'Powers of officers', 'asked');
  const measure = await make(cast, 'Measure against a comment', 'appealed');
  const judged = { id: Number(measure.part), outcome: 'uphold' as const, reason: 'It does insult a neighbour.' };
  await as(cast.planner, (work) => judgeMeasure(work, judged));
  const takedown = await make(cast, 'Takedown of public words', 'hidden');
  const id = Number(takedown.part);
  await as(cast.author, (work) => objectTakedown(work, { id, reason: 'It is true.' }));
  await as(cast.planner, (work) => endTakedown(work, { id, outcome: 'restore', reason: 'It is of public interest.' }));
}

async function fillPictureOfDraft(cast: Cast): Promise<void> {
  const { number, part } = await make(cast, 'Brand of a dong', 'draft');
  const [brand] = await db.select({ id: subject.id }).from(subject).where(eq(subject.number, number));
  const fileId = randomUUID();
  await db.insert(attachment).values({
    id: fileId,
    subjectId: brand?.id ?? 0,
    memberId: cast.dongOfficer.memberId,
    name: 'market.webp',
    mediaType: 'image/webp',
    bytes: 1,
    sha256: hashed('market'),
    storageKey: 'none',
    public: false,
    createdAt: new Date(),
  });
  await db.insert(brandPicture).values({ revisionId: Number(part), position: 0, fileId, alt: 'The market' });
}

import { randomInt } from 'node:crypto';
import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import { dong } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { contact } from '@/db/schema/member-contact';
import { residenceConfirmation, residenceRequest } from '@/db/schema/member-residence';
import { memberIdOf } from '@/lib/platform/actor';
import { audit } from '@/lib/platform/audit/audit';
import { seal } from '@/lib/platform/crypto/seal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { mayConfirmAt } from '../policy';
import { requestHash, requestHashes } from '../queries/residence';

const requestDays = 7;

/** A number of eight digits to show at the centre of one's dong; the one before is worth nothing. Refuses `unknown_dong`. */
export async function requestResidence(work: Work, dongCode: string): Promise<Result<undefined>> {
  const memberId = memberIdOf(work.actor);
  if (memberId === null) return refuse('not_allowed');
  const [place] = await work.tx.select({ code: dong.code }).from(dong).where(eq(dong.code, dongCode));
  if (!place) return refuse('unknown_dong', { field: 'dong' });
  const code = String(randomInt(10 ** 8)).padStart(8, '0');
  const request = {
    dongCode,
    codeHash: requestHash(code),
    sealedCode: seal(code, 'residence_request.sealed_code'),
    createdAt: work.now,
    expiresAt: new Date(work.now.getTime() + requestDays * 24 * 3_600_000),
  };
  await work.tx
    .insert(residenceRequest)
    .values({ memberId, ...request })
    .onConflictDoUpdate({ target: residenceRequest.memberId, set: request });
  return ok();
}

interface Confirmation {
  code: string;
  method: (typeof residenceConfirmation.$inferInsert)['method'];
  note: string | null;
}

/**
 * An officer of the dong has seen that the person who showed this number lives there. Refuses `request_unknown` alike for a wrong number, one that ran out and
 * one for another dong; nobody confirms their own.
 */
export async function confirmResidence(work: Work, { code, method, note }: Confirmation): Promise<Result<undefined>> {
  const officerId = memberIdOf(work.actor);
  const [request] = await work.tx
    .select()
    .from(residenceRequest)
    .where(and(inArray(residenceRequest.codeHash, requestHashes(code)), gt(residenceRequest.expiresAt, work.now)))
    .for('update');
  if (officerId === null || !request || !mayConfirmAt(work.actor, request.dongCode)) return refuse('request_unknown');
  const { memberId, dongCode } = request;
  await work.tx
    .update(residenceConfirmation)
    .set({ revokedAt: work.now, revokedById: officerId })
    .where(and(eq(residenceConfirmation.memberId, memberId), isNull(residenceConfirmation.revokedAt)));
  await work.tx.insert(residenceConfirmation).values({ memberId, dongCode, officerId, method, note, at: work.now });
  await work.tx.update(member).set({ verification: 'residence', homeDong: dongCode }).where(eq(member.id, memberId));
  await work.tx.delete(residenceRequest).where(eq(residenceRequest.id, request.id));
  await audit(work, {
    type: 'member.residence_confirmed',
    aboutId: memberId,
    reason: note,
    data: { dongCode, method },
  });
  return ok();
}

/** Takes a confirmation back, with a reason. What was done with it until then stays. Refuses `not_found` outside of the officer's dong. */
export async function revokeResidence(work: Work, id: number, reason: string): Promise<Result<undefined>> {
  const [row] = await work.tx
    .select()
    .from(residenceConfirmation)
    .where(and(eq(residenceConfirmation.id, id), isNull(residenceConfirmation.revokedAt)))
    .for('update');
  if (!row || !mayConfirmAt(work.actor, row.dongCode)) return refuse('not_found');
  await work.tx
    .update(residenceConfirmation)
    .set({ revokedAt: work.now, revokedById: memberIdOf(work.actor), revokedReason: reason })
    .where(eq(residenceConfirmation.id, id));
  const phones = await work.tx
    .select({ id: contact.id })
    .from(contact)
    .where(and(eq(contact.memberId, row.memberId), eq(contact.kind, 'phone'), isNull(contact.endedAt)));
  await work.tx
    .update(member)
    .set({ verification: phones.length > 0 ? 'phone' : 'none' })
    .where(and(eq(member.id, row.memberId), eq(member.verification, 'residence')));
  await audit(work, {
    type: 'member.residence_revoked',
    aboutId: row.memberId,
    reason,
    data: { dongCode: row.dongCode },
  });
  return ok();
}

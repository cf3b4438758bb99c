import { and, eq, isNull, ne } from 'drizzle-orm';
import { dong } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { residenceConfirmation } from '@/db/schema/member-residence';
import { looked } from '@/db/sealed';
import { audit } from '../../audit/audit';
import { bringForward } from '../../crypto/forward';
import { lookupHashes, seal } from '../../crypto/seal';
import { ok, type Result, refuse } from '../../result';
import { transact } from '../../transact';

/**
 * A provider of identities says in which dong a resident lives: administrative code, ten digits. It replaces what was confirmed before, and one person of the
 * provider confirms one account, whoever asks at the same moment. Refuses `residence_elsewhere` for a dong that is not ours and `residence_taken`.
 */
export async function confirmByClaim(
  memberId: number,
  told: { subject: string; dong: unknown },
  at: Date,
): Promise<Result<undefined>> {
  return transact({ kind: 'system', job: 'member.residence_claim' }, at, async (work) => {
    const [place] = await work.tx
      .select({ code: dong.code })
      .from(dong)
      .where(and(eq(dong.code, String(told.dong)), isNull(dong.validTo)));
    if (!place) return refuse('residence_elsewhere');
    const hashes = lookupHashes(...looked.claim(told.subject));
    const [claimHash] = hashes;
    const claim = seal(told.subject, 'residence_confirmation.claim');
    await work.tx.select({ id: member.id }).from(member).where(eq(member.id, memberId)).for('update');
    await bringForward(work, residenceConfirmation.claimHash, hashes);
    const live = isNull(residenceConfirmation.revokedAt);
    const [other] = await work.tx
      .select({ id: residenceConfirmation.id })
      .from(residenceConfirmation)
      .where(and(eq(residenceConfirmation.claimHash, claimHash), ne(residenceConfirmation.memberId, memberId), live));
    if (other) return refuse('residence_taken');
    await work.tx
      .update(residenceConfirmation)
      .set({ revokedAt: at })
      .where(and(eq(residenceConfirmation.memberId, memberId), live));
    const [written] = await work.tx
      .insert(residenceConfirmation)
      .values({ memberId, dongCode: place.code, method: 'provider', claimHash, claim, at })
      .onConflictDoNothing()
      .returning({ id: residenceConfirmation.id });
    if (!written) return refuse('residence_taken');
    await work.tx
      .update(member)
      .set({ verification: 'residence', homeDong: place.code })
      .where(eq(member.id, memberId));
    const data = { dongCode: place.code, method: 'provider' };
    await audit(work, { type: 'member.residence_confirmed', aboutId: memberId, data });
    return ok();
  });
}

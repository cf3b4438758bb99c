import { eq } from 'drizzle-orm';
import { phone } from '@/db/schema/hotline';
import { giveComplaintsTo } from '@/lib/complaint/mutations';
import { createTexter } from '@/lib/member/mutations/texter';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { confirmTextSupports, giveProposalsTo } from '@/lib/proposal/mutations/text-support';
import { textsCopy } from '../../copy-texts';
import { normalNumber } from '../../rules';
import { type LockedPhone, lockPhone } from '../phone';

/** The person a number speaks for; one who is known by nothing else until the number is proved to be somebody's. */
export async function personOf(work: Work, of: LockedPhone): Promise<number> {
  if (of.memberId !== null) return of.memberId;
  const memberId = await createTexter(work, textsCopy.ko.texter);
  await work.tx.update(phone).set({ memberId }).where(eq(phone.id, of.id));
  return memberId;
}

/**
 * A person has proved that this number is theirs: what it filed is theirs from now on, the voices it gave become their own, one person one voice, and what
 * it texts next counts as theirs. A second time changes nothing; a number that was somebody else's before leaves them what it gave them. Refuses `not_a_number`.
 */
export async function confirmPhone(work: Work, typed: string, memberId: number): Promise<Result<undefined>> {
  const number = normalNumber(typed);
  if (!number.ok) return number;
  const before = await lockPhone(work, number.value);
  if (before.memberId !== null && before.confirmedAt === null && before.memberId !== memberId) {
    await giveProposalsTo(work, before.memberId, memberId);
    await giveComplaintsTo(work, before.memberId, memberId);
  }
  await work.tx.update(phone).set({ memberId, confirmedAt: work.now }).where(eq(phone.id, before.id));
  await confirmTextSupports(work, before.id, memberId);
  return ok();
}

import { eq, sql } from 'drizzle-orm';
import { phone } from '@/db/schema/hotline';
import { member } from '@/db/schema/member';
import { giveComplaintsTo } from '@/lib/complaint/mutations';
import { createTexter } from '@/lib/member/mutations/texter';
import { asSystemIn } from '@/lib/platform/auth/scope';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { confirmTextSupports, giveProposalsTo } from '@/lib/proposal/mutations/text-support';
import { textsCopy } from '../../copy-texts';
import { normalNumber } from '../../rules';
import { type LockedPhone, lockPhone } from '../phone';

/** The person a number speaks for; one who is known by nothing else until the number is proved to be somebody's. */
export async function personOf(work: Work, of: LockedPhone): Promise<number> {
  if (of.memberId !== null) return accountOf(work, of.memberId);
  const memberId = await createTexter(work, textsCopy.ko.texter);
  await work.tx.update(phone).set({ memberId }).where(eq(phone.id, of.id));
  return memberId;
}

/** Who it was proved to be; null for a number that is nobody's yet, whose voice is counted apart. */
export async function provenPersonOf(work: Work, of: LockedPhone): Promise<number | null> {
  return of.memberId === null || of.confirmedAt === null ? null : accountOf(work, of.memberId);
}

/** The account that acts for a person now: the one theirs was united with. */
async function accountOf(work: Work, memberId: number): Promise<number> {
  const [row] = await work.tx
    .select({ id: sql<string>`coalesce(${member.unitedIntoId}, ${member.id})` })
    .from(member)
    .where(eq(member.id, memberId));
  return Number(row?.id ?? memberId);
}

/**
 * A person has proved that this number is theirs: what it filed is theirs from now on, the voices it gave become their own, one person one voice, and what
 * it texts next counts as theirs. A second time changes nothing; a number that was somebody else's before leaves them what it gave them. Refuses `not_a_number`.
 */
export function confirmPhone(work: Work, typed: string, memberId: number): Promise<Result<undefined>> {
  return asSystemIn(work, async () => {
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
  });
}

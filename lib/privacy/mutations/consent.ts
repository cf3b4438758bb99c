import { and, eq, isNull } from 'drizzle-orm';
import { consent } from '@/db/schema/privacy';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { type Purpose, purposes } from '../rules';

/** Writes down what a person agreed to just now. Agreeing again to the same wording changes nothing. */
export async function giveConsent(work: Work, memberId: number, given: readonly Purpose[]): Promise<Result<undefined>> {
  for (const purpose of given) {
    const { version, items, retention } = purposes[purpose];
    const live = and(eq(consent.memberId, memberId), eq(consent.purpose, purpose), isNull(consent.withdrawnAt));
    const [before] = await work.tx.select({ version: consent.version }).from(consent).where(live).for('update');
    if (before?.version === version) continue;
    if (before) await work.tx.update(consent).set({ withdrawnAt: work.now }).where(live);
    await work.tx
      .insert(consent)
      .values({ memberId, purpose, version, items: [...items], retention, at: work.now })
      .onConflictDoNothing();
  }
  return ok(undefined);
}

/** Ends an agreement; what was done until then stays right. Refuses `required` for what an account cannot be without, `not_found` when there is none. */
export async function withdrawConsent(work: Work, memberId: number, purpose: Purpose): Promise<Result<undefined>> {
  if (purposes[purpose].required) return refuse('required');
  const ended = await work.tx
    .update(consent)
    .set({ withdrawnAt: work.now })
    .where(and(eq(consent.memberId, memberId), eq(consent.purpose, purpose), isNull(consent.withdrawnAt)))
    .returning({ id: consent.id });
  return ended.length > 0 ? ok(undefined) : refuse('not_found');
}

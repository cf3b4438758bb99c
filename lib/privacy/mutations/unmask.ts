import { eq, sql } from 'drizzle-orm';
import { subject } from '@/db/schema/subject';
import { memberIdOf } from '@/lib/platform/actor';
import { audit } from '@/lib/platform/audit/audit';
import { officeCalendar } from '@/lib/platform/calendar/queries';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import type { Masked } from '../policy';
import { type Behind, getBehind, listLooksOf } from '../queries/unmask';
import { signsOfLook, unmaskQuota } from '../rules-unmask';

/** Looks of one officer are counted one after the other, so that two at once cannot both be the last. */
const looksLock = 7_310_002;

/**
 * Shows once who is behind a case. That somebody looked, at what and why, is in the audit trail before anything is shown. Refuses `quota_used` when the officer's looks of
 * the day are used up. What is unusual about a look is told to the administrator.
 */
export async function unmask(work: Work, masked: Masked, reason: string): Promise<Result<Behind & { left: number }>> {
  const officerId = memberIdOf(work.actor);
  if (officerId === null) return refuse('not_allowed');
  await work.tx.execute(sql`select pg_advisory_xact_lock(${looksLock}, ${officerId}::int)`);
  const earlier = await listLooksOf(work.tx, officerId, work.now);
  const looks = earlier.length;
  const signs = signsOfLook(earlier, { at: work.now, subjectId: masked.id }, await officeCalendar(work.tx));
  if (looks >= unmaskQuota) return refuse('quota_used', { detail: { quota: unmaskQuota } });
  const behind = await getBehind(work.tx, masked);
  const data = { kind: masked.kind, look: looks + 1 };
  await audit(work, { type: 'privacy.unmasked', subjectId: masked.id, aboutId: behind.memberId, reason, data });
  for (const sign of signs)
    await audit(work, { type: 'privacy.unusual_look', subjectId: masked.id, data: { sign, look: looks + 1 } });
  if (signs.length > 0) await tellAdministrators(work, masked.id);
  return ok({ ...behind, left: unmaskQuota - looks - 1 });
}

/** A message to whoever is an administrator that day; what was unusual stands in the trail. */
async function tellAdministrators(work: Work, subjectId: number): Promise<void> {
  const [row] = await work.tx.select({ number: subject.number }).from(subject).where(eq(subject.id, subjectId));
  work.record({ subjectId, number: row?.number ?? '', type: 'privacy.unusual_look', public: false });
}

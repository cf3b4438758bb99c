import { and, asc, eq, lte } from 'drizzle-orm';
import { db } from '@/db/client';
import { complaint } from '@/db/schema/complaint';
import { subject } from '@/db/schema/subject';
import { ok } from '@/lib/platform/result';
import { transact } from '@/lib/platform/transact';
import { getComplaintSettings } from '../queries/settings';
import { isDueToClose } from '../rules';
import { closeComplaint } from './answer';

const job = { kind: 'system', job: 'complaint.close' } as const;

/**
 * Closes what was answered and then left alone for the days the office set (14): one transaction each, so that a case someone just opened again
 * stays open. Safe to run at any time and twice. Answers how many it closed.
 */
export async function closeAnswered(now: Date): Promise<number> {
  const settings = await getComplaintSettings();
  const rows = await db
    .select({ number: subject.number, answeredAt: complaint.answeredAt })
    .from(complaint)
    .innerJoin(subject, eq(subject.id, complaint.id))
    .where(and(eq(complaint.state, 'answered'), lte(complaint.answeredAt, now)))
    .orderBy(asc(complaint.answeredAt))
    .limit(500);
  const due = rows.filter((row) => row.answeredAt !== null && isDueToClose(row.answeredAt, now, settings));
  let closed = 0;
  for (const { number } of due) {
    const result = await transact(job, now, async (work) => {
      const done = await closeComplaint(work, { number });
      return done.ok ? ok(done.value.number) : done;
    });
    if (result.ok) closed += 1;
  }
  return closed;
}

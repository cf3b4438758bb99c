import { eq } from 'drizzle-orm';
import { complaint } from '@/db/schema/complaint';
import { subject } from '@/db/schema/subject';
import { extendClock, pauseClock, resumeClock, startClock, stopClock } from '@/lib/platform/clock/mutations';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import type { LockedComplaint } from './step';

type Case = Pick<LockedComplaint, 'id' | 'kind'>;

/** The promise of a complaint is that of its kind. Opening a case again makes a new promise of the same name beside the old one. */
export const startCaseClock = (work: Work, c: Case) => startClock(work, c.id, c.kind, work.now);
export const pauseCaseClock = (work: Work, c: Case, reason: string) => pauseClock(work, c.id, c.kind, reason);
export const resumeCaseClock = (work: Work, c: Case) => resumeClock(work, c.id, c.kind);
export const stopCaseClock = (work: Work, c: Case) => stopClock(work, c.id, c.kind);
export const extendCaseClock = (work: Work, c: Case, more: { n: number; reason: string; consent: boolean }) =>
  extendClock(work, c.id, c.kind, more);

export type MergedCase = Pick<LockedComplaint, 'id' | 'number' | 'kind' | 'visibility' | 'version'>;

/** Locks the cases merged into this one, in the order of their ids. Their clocks run on until the survivor is answered: their authors wait too. */
export async function lockMerged(work: Work, intoId: number): Promise<MergedCase[]> {
  return work.tx
    .select({
      id: complaint.id,
      number: subject.number,
      kind: complaint.kind,
      visibility: complaint.visibility,
      version: complaint.version,
    })
    .from(complaint)
    .innerJoin(subject, eq(subject.id, complaint.id))
    .where(eq(complaint.mergedIntoId, intoId))
    .orderBy(complaint.id)
    .for('update', { of: complaint });
}

/** Stops the clocks of cases that were answered in another; one that stands still already (answered twice) stays as it is. */
export async function stopMergedClocks(work: Work, merged: readonly MergedCase[]): Promise<Result<undefined>> {
  for (const c of merged) {
    const stopped = await stopCaseClock(work, c);
    if (!stopped.ok && stopped.code !== 'no_clock') return stopped;
  }
  return ok();
}

import { eq } from 'drizzle-orm';
import { hotlineThread } from '@/db/schema/hotline';
import { hotlineWarning } from '@/db/schema/hotline-desk';
import { subject } from '@/db/schema/subject';
import { lockRunning } from '@/lib/platform/clock/queries';
import { ok, type Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { listToWarn } from '../../queries/warnings';
import { type Warning, warningAt } from '../../rules/warnings';

/**
 * Says what has to be said about one running promise. The row that remembers it settles the race of two workers; an earlier warning that was missed is not
 * said any more. Null when there is nothing to say, or it was said.
 */
export async function warnThread(work: Work, number: string): Promise<Result<Warning | null>> {
  const [thread] = await work.tx
    .select({ id: hotlineThread.id })
    .from(hotlineThread)
    .innerJoin(subject, eq(subject.id, hotlineThread.id))
    .where(eq(subject.number, number))
    .for('update', { of: hotlineThread });
  const running = thread && (await lockRunning(work.tx, thread.id, 'hotline'));
  const kind = running && warningAt(running.dueAt, work.now);
  if (!kind) return ok(null);
  const [said] = await work.tx
    .insert(hotlineWarning)
    .values({ clockId: running.id, kind, at: work.now })
    .onConflictDoNothing()
    .returning({ kind: hotlineWarning.kind });
  if (!said) return ok(null);
  const dueAt = running.dueAt.toISOString();
  work.record({ subjectId: thread.id, number, type: `hotline.${kind}`, public: false, data: { dueAt } });
  return ok(kind);
}

/** One round of the worker over promises that are about to break or have broken; each in a transaction of its own, so that one that fails holds up no other. */
export async function watchThreads(now: Date): Promise<void> {
  const actor = { kind: 'system', job: 'watch_threads' } as const;
  for (const number of await listToWarn(now)) await transact(actor, now, (work) => warnThread(work, number));
}

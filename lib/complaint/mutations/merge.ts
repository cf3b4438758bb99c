import { and, eq, isNull } from 'drizzle-orm';
import { clock } from '@/db/schema/subject';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { mayReadInside } from '../policy';
import { decideMerge } from '../rules';
import { lockMerged, startCaseClock } from './clock';
import { lockComplaint, type Named, takeStep, writeChange } from './step';

type Done = Promise<Result<{ number: string }>>;

/**
 * Lets one case be answered in another. Nothing moves: text, files, history and clock stay with the case, so that it can be taken apart again.
 * Cases already merged into it follow to the survivor, so that a family is never deeper than one.
 */
export async function mergeComplaint(work: Work, ask: Named & { into: string; reason: string | null }): Done {
  const [first, second] = [ask.number, ask.into].sort();
  if (first && second && first !== second) {
    await lockComplaint(work, first);
    await lockComplaint(work, second);
  }
  const into = await lockComplaint(work, ask.into);
  const taken = await takeStep(work, ask, 'merge', {
    reason: ask.reason,
    along: async (c) => {
      if (!into || !mayReadInside(work.actor, into)) return refuse('merge_unknown', { field: 'into' });
      for (const one of [c, ...(await lockMerged(work, c.id))]) {
        const decided = decideMerge({ ...c, ...one }, into);
        if (!decided.ok) return decided;
        if (one.id !== c.id) await writeChange(work, one, { mergedIntoId: into.id });
      }
      return ok({ set: { mergedIntoId: into.id }, data: { into: into.number } });
    },
  });
  return taken.ok ? ok({ number: ask.into }) : taken;
}

/** Takes a merged case out again; it starts where every case starts, at its dong's desk, with the time it has waited. */
export async function unmergeComplaint(work: Work, ask: Named & { reason: string | null }): Done {
  const taken = await takeStep(work, ask, 'unmerge', {
    reason: ask.reason,
    along: async (c) => {
      const running = await work.tx
        .select({ id: clock.id })
        .from(clock)
        .where(and(eq(clock.subjectId, c.id), isNull(clock.stoppedAt)));
      if (running.length === 0) {
        const started = await startCaseClock(work, c);
        if (!started.ok) return started;
      }
      return ok({ set: { mergedIntoId: null, departmentId: null, ownerId: null } });
    },
  });
  return taken.ok ? ok({ number: taken.value.before.number }) : taken;
}

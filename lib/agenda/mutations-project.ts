import { and, eq, isNotNull } from 'drizzle-orm';
import { reExamination } from '@/db/schema/agenda';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { moveProposals } from '@/lib/proposal/mutations/move';
import { type LockedItem, liveProposals, lockItem, moveItem } from './mutations-item';
import { decidePlan } from './rules';

type Followed = 'plan' | 'start' | 'finish' | 'stop';

/** Whether the item may be planned now, its row locked: `not_adopted`, `re_examination_open`, `wrong_state`. */
export async function lockForPlan(work: Work, itemNumber: string): Promise<Result<LockedItem>> {
  const item = await lockItem(work, itemNumber);
  if (!item) return refuse('not_found');
  if (item.state !== 'decided') return refuse('wrong_state', { detail: { state: item.state } });
  const [again] = await work.tx
    .select({ id: reExamination.id })
    .from(reExamination)
    .where(and(eq(reExamination.agendaItemId, item.id), isNotNull(reExamination.answeredAt)));
  const may = decidePlan({
    outcome: item.outcome,
    decidedAt: item.decidedAt,
    reExamined: again !== undefined,
    now: work.now,
  });
  return may.ok ? ok(item) : may;
}

/** The item and all its proposals follow their project one step. */
export async function followProject(
  work: Work,
  itemNumber: string,
  event: Followed,
  step: { reason?: string | null; project: string; leads?: boolean },
): Promise<Result<undefined>> {
  const item = await lockItem(work, itemNumber);
  if (!item) return refuse('not_found');
  const roles = step.leads ? (['department_officer'] as const) : undefined;
  const more = { reason: step.reason ?? null, data: { project: step.project }, ...(roles ? { roles } : {}) };
  const moved = await moveItem(work, item, event, more);
  if (!moved.ok) return moved;
  const held = await liveProposals(work, item.id);
  return moveProposals(
    work,
    held.map((p) => p.id),
    event,
    more,
  );
}

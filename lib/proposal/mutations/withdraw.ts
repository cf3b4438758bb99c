import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { partFrom } from './merge';
import { moveLocked } from './move';
import { endPromise, lockForStep, type Step } from './screen';

/** The author takes it back; whatever was promised about it ends, and what was merged into it stands for itself again. */
export async function withdrawProposal(work: Work, step: Step): Promise<Result<{ number: string }>> {
  const row = await lockForStep(work, step);
  if (!row.ok) return row;
  const apart = await partFrom(work, row.value);
  if (!apart.ok) return apart;
  const moved = await moveLocked(work, row.value, 'withdraw', { reason: step.reason });
  if (!moved.ok) return moved;
  for (const promise of ['dong_screening', 'gathering_round'] as const) {
    const ended = await endPromise(work, row.value.id, promise);
    if (!ended.ok) return ended;
  }
  return ok({ number: step.number });
}

import { eq } from 'drizzle-orm';
import { measure } from '@/db/schema/moderation';
import { subject } from '@/db/schema/subject';
import { restoreComment } from '@/lib/comment/mutations/moderate';
import { showKept } from '@/lib/complaint/mutations/held';
import { deskOf, memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { actingRole, decideTransition } from '@/lib/platform/workflow';
import { restoreVoice } from '@/lib/proposal/mutations/burst';
import { rolesOnMeasure } from '../policy';
import { decideAppeal, decideJudge } from '../rules';
import { type MeasureEvent, measureWorkflow } from '../states';

type Locked = typeof measure.$inferSelect & { number: string };
type Done = Result<{ id: number; outcome: MeasureEvent }>;

/** Whom a measure concerns objects, once, in own words. */
export async function appealMeasure(work: Work, input: { id: number; reason: string }): Promise<Done> {
  const row = await lockMeasure(work, input.id);
  if (!row) return refuse('not_found');
  const decided = decideAppeal(row, memberIdOf(work.actor) ?? 0);
  if (!decided.ok) return decided;
  return move(work, row, 'appeal', input.reason, { appeal: input.reason, appealedAt: work.now });
}

/** Another officer answers: the measure stays, or is lifted and what was hidden is there again. */
export async function judgeMeasure(
  work: Work,
  input: { id: number; outcome: 'uphold' | 'lift'; reason: string },
): Promise<Done> {
  const officer = memberIdOf(work.actor);
  // The proposal is locked before the comment or the voice, and both before the measure.
  const found = await findMeasure(work, input.id);
  if (!found || officer === null) return refuse('not_found');
  const back = input.outcome === 'lift' ? await undo(work, found) : ok();
  if (!back.ok) return back;
  const row = await lockMeasure(work, input.id);
  if (!row) return refuse('not_found');
  const decided = decideJudge(row, officer);
  if (!decided.ok) return decided;
  const judged = { judgement: input.reason, judgedBy: officer, judgedAt: work.now };
  return move(work, row, input.outcome, input.reason, judged);
}

/** What was hidden is there again, a complaint that was kept back is shown, a voice that was not counted counts. A suspension just ends. */
async function undo(work: Work, { kind, commentId, subjectId, memberId }: Locked): Promise<Result<undefined>> {
  if (kind === 'comment_hidden' && commentId !== null) return restoreComment(work, commentId);
  if (kind === 'complaint_kept') return showKept(work, subjectId);
  return kind === 'support_rejected' ? restoreVoice(work, subjectId, memberId) : ok();
}

async function findMeasure(work: Work, id: number): Promise<Locked | null> {
  const [row] = await work.tx
    .select({ measure, number: subject.number })
    .from(measure)
    .innerJoin(subject, eq(subject.id, measure.subjectId))
    .where(eq(measure.id, id));
  return row ? { ...row.measure, number: row.number } : null;
}

async function lockMeasure(work: Work, id: number): Promise<Locked | null> {
  await work.tx.select({ id: measure.id }).from(measure).where(eq(measure.id, id)).for('update');
  return findMeasure(work, id);
}

async function move(
  work: Work,
  row: Locked,
  event: MeasureEvent,
  reason: string,
  set: Partial<typeof measure.$inferInsert>,
): Promise<Done> {
  const roles = rolesOnMeasure(work.actor, row);
  const decided = decideTransition(measureWorkflow, { state: row.state, event, roles, reason });
  if (!decided.ok) return decided;
  await work.tx
    .update(measure)
    .set({ ...set, state: decided.value.to })
    .where(eq(measure.id, row.id));
  work.record({
    subjectId: row.subjectId,
    number: row.number,
    type: event === 'appeal' && row.kind === 'complaint_kept' ? 'moderation.appeal_kept' : `moderation.${event}`,
    public: decided.value.public,
    reason,
    desk: deskOf(work.actor, actingRole(decided.value, roles) ?? 'system'),
    data: { measure: row.id, author: row.memberId },
  });
  return ok({ id: row.id, outcome: event });
}

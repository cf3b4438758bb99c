import { eq, max, sql } from 'drizzle-orm';
import { budgetLine, milestone, project } from '@/db/schema/project';
import { subject } from '@/db/schema/subject';
import { memberIdOf } from '@/lib/platform/actor';
import { attach, readUploads } from '@/lib/platform/files/files';

import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { type LockedProject, lockProject, noteProject } from './mutations';
import { mayReport } from './policy';
import type { AddBudgetInput, CompleteInput, MoveMilestoneInput } from './schema';

async function lockMilestone(work: Work, id: number) {
  const [row] = await work.tx
    .select({ milestone, project, number: subject.number })
    .from(milestone)
    .innerJoin(project, eq(project.id, milestone.projectId))
    .innerJoin(subject, eq(subject.id, project.id))
    .where(eq(milestone.id, id))
    .for('update');
  if (!row) return null;
  return mayReport(work.actor, row.project) ? row : null;
}

/** A milestone is reached: a sentence that shows it, with files beside it. Done once; a second finds `already_done`. */
export async function completeMilestone(work: Work, input: CompleteInput): Promise<Result<undefined>> {
  const uploads = await readUploads(input.files);
  if (!uploads.ok) return uploads;
  const row = await lockMilestone(work, input.milestone);
  if (!row) return refuse('not_found');
  if (row.milestone.doneAt) return refuse('already_done');
  await work.tx
    .update(milestone)
    .set({
      doneAt: work.now,
      doneBy: memberIdOf(work.actor),
      evidence: input.evidence,
      version: sql`${milestone.version} + 1`,
    })
    .where(eq(milestone.id, input.milestone));
  await attach(work, row.project.id, uploads.value, { public: true, milestoneId: input.milestone });
  noteProject(work, { ...row.project, number: row.number }, 'complete_milestone', {
    public: true,
    text: input.evidence,
    data: { milestone: row.milestone.title },
  });
  return ok();
}

/** A milestone that was ticked too early is open again; the step stays in the history with its reason. */
export async function reopenMilestone(work: Work, id: number, reason: string): Promise<Result<undefined>> {
  const row = await lockMilestone(work, id);
  if (!row) return refuse('not_found');
  if (!row.milestone.doneAt) return refuse('wrong_state');
  await work.tx
    .update(milestone)
    .set({ doneAt: null, doneBy: null, evidence: null, version: sql`${milestone.version} + 1` })
    .where(eq(milestone.id, id));
  noteProject(work, { ...row.project, number: row.number }, 'reopen_milestone', {
    public: true,
    reason,
    data: { milestone: row.milestone.title },
  });
  return ok();
}

/** An open milestone gets another day, and everyone reads why. Refuses `already_done`, `same_day`. */
export async function moveMilestone(work: Work, input: MoveMilestoneInput): Promise<Result<undefined>> {
  const row = await lockMilestone(work, input.milestone);
  if (!row) return refuse('not_found');
  const { title, dueOn, doneAt } = row.milestone;
  if (doneAt) return refuse('already_done');
  if (dueOn === input.dueOn) return refuse('same_day', { field: 'dueOn' });
  await work.tx
    .update(milestone)
    .set({ dueOn: input.dueOn, version: sql`${milestone.version} + 1` })
    .where(eq(milestone.id, input.milestone));
  noteProject(work, { ...row.project, number: row.number }, 'move_milestone', {
    public: true,
    reason: input.reason,
    data: { milestone: title, from: dueOn, to: input.dueOn },
  });
  return ok();
}

/** One more milestone of a project that still lives when its lock is there: whoever asked may have seen it before it ended. */
export async function addMilestone(
  work: Work,
  number: string,
  title: string,
  dueOn: string,
): Promise<Result<undefined>> {
  const row = await lockProject(work, number);
  if (!row) return refuse('not_found');
  if (!mayReport(work.actor, row)) return refuse('wrong_state');
  await appendMilestone(work, row, title, dueOn);
  return ok();
}

/** The same for a project that is locked already. */
export async function appendMilestone(work: Work, row: LockedProject, title: string, dueOn: string): Promise<void> {
  const [last] = await work.tx
    .select({ position: max(milestone.position) })
    .from(milestone)
    .where(eq(milestone.projectId, row.id));
  await work.tx.insert(milestone).values({ projectId: row.id, position: (last?.position ?? 0) + 1, title, dueOn });
  noteProject(work, row, 'add_milestone', { public: true, text: title, data: { milestone: title, due: dueOn } });
}

export async function addBudget(work: Work, input: AddBudgetInput): Promise<Result<undefined>> {
  const row = await lockProject(work, input.project);
  if (!row) return refuse('not_found');
  const { source, year, amountWon, note } = input;
  await work.tx.insert(budgetLine).values({ projectId: row.id, source, year, amountWon, note });
  noteProject(work, row, 'add_budget', { public: true, data: { source, year, won: amountWon } });
  return ok();
}

/** Takes a budget line back; what it was stays in the history. */
export async function removeBudget(work: Work, id: number): Promise<Result<undefined>> {
  const [row] = await work.tx
    .select({ line: budgetLine, project, number: subject.number })
    .from(budgetLine)
    .innerJoin(project, eq(project.id, budgetLine.projectId))
    .innerJoin(subject, eq(subject.id, project.id))
    .where(eq(budgetLine.id, id))
    .for('update');
  if (!row || !mayReport(work.actor, row.project)) return refuse('not_found');
  await work.tx.delete(budgetLine).where(eq(budgetLine.id, id));
  const { source, year, amountWon } = row.line;
  noteProject(work, { ...row.project, number: row.number }, 'remove_budget', {
    public: true,
    data: { source, year, won: amountWon },
  });
  return ok();
}

import { inArray } from 'drizzle-orm';
import { budgetLine, milestone, project, projectDong } from '@/db/schema/project';
import { proposal } from '@/db/schema/proposal';
import { liveProposals } from '@/lib/agenda/mutations-item';
import { followProject, lockForPlan } from '@/lib/agenda/mutations-project';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { noteProject } from './mutations';
import type { PlanInput, StepRows } from './schema';

/** Makes the project that carries an adopted item out; item and proposals become `planned`. An item has one project: a second planner finds `wrong_state`. */
export async function planProject(work: Work, input: PlanInput): Promise<Result<{ number: string }>> {
  const by = memberIdOf(work.actor);
  const locked = await lockForPlan(work, input.item);
  if (!locked.ok) return locked;
  if (by === null) return refuse('not_allowed');
  const item = locked.value;
  const { id, number } = await createSubject(work, 'project');
  await work.tx.insert(project).values({
    id,
    agendaItemId: item.id,
    departmentId: input.department,
    title: input.title,
    summary: input.summary,
    pillars: input.pillars,
    state: 'planned',
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    promisedEnd: input.endsOn,
    createdBy: by,
    createdAt: work.now,
    changedAt: work.now,
  });
  await work.tx
    .insert(milestone)
    .values(milestonesOf(input).map((m, position) => ({ projectId: id, position: position + 1, ...m })));
  const budget = budgetOf(input);
  if (budget.length > 0) await work.tx.insert(budgetLine).values(budget.map((line) => ({ projectId: id, ...line })));
  await placeInDongs(work, id, item.id);
  noteProject(work, { id, number, departmentId: input.department, institutionId: null }, 'create', {
    to: 'planned',
    public: true,
    text: input.summary,
    data: { item: item.number },
  });
  const followed = await followProject(work, item.number, 'plan', { project: number });
  return followed.ok ? ok({ number }) : followed;
}

/** The milestones of a form, by their days. */
export const milestonesOf = (input: StepRows) =>
  input.milestoneTitle
    .flatMap((title, i) => (title && input.milestoneDue[i] ? [{ title, dueOn: input.milestoneDue[i] }] : []))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));

/** The lines of money of a form. */
export const budgetOf = (input: StepRows) =>
  input.budgetWon.flatMap((amountWon, i) => {
    const [source, year] = [input.budgetSource[i], input.budgetYear[i]];
    return amountWon && source && year ? [{ amountWon, source, year }] : [];
  });

/** A project belongs to the dongs its proposals came from. */
async function placeInDongs(work: Work, projectId: number, itemId: number): Promise<void> {
  const held = await liveProposals(work, itemId);
  const rows = await work.tx
    .selectDistinct({ dongCode: proposal.dongCode })
    .from(proposal)
    .where(
      inArray(
        proposal.id,
        held.map((p) => p.id),
      ),
    );
  await work.tx.insert(projectDong).values(rows.map((row) => ({ projectId, dongCode: row.dongCode })));
}

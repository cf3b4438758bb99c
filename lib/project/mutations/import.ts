import { and, eq, sql } from 'drizzle-orm';
import { budgetLine, projectImport } from '@/db/schema/project';
import { memberIdOf } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { readTable } from '@/lib/platform/spreadsheet/read';
import type { Work } from '@/lib/platform/transact';
import { lockProject, noteProject } from '../mutations';
import { addBudget, appendMilestone, removeBudget } from '../mutations-report';
import { fingerprintOf, getKnownTasks } from '../queries/import';
import { isTaskFile, reach, readTasks } from '../rules/columns';
import { type NewTask, planTasks, type TaskChange } from '../rules/import';
import { change, registerProject } from './task';

/** Reads a spreadsheet and keeps what it says with a mark of what that would change; changes nothing. Refuses as `readTable` and `readTasks`. */
export async function keepTasks(work: Work, { file }: { file: File[] }): Promise<Result<{ id: number }>> {
  const memberId = memberIdOf(work.actor);
  const [given] = file;
  if (memberId === null || !given) return refuse('not_allowed');
  const table = await readTable(new Uint8Array(await given.arrayBuffer()), reach);
  if (!table.ok) return table;
  const tasks = readTasks(table.value);
  if (!tasks.ok) return tasks;
  const plan = planTasks(tasks.value, await getKnownTasks(dayOf(work.now), work.tx));
  const [kept] = await work.tx
    .insert(projectImport)
    .values({
      memberId,
      createdAt: work.now,
      fileName: given.name.normalize('NFC').slice(0, 120),
      file: tasks.value,
      fingerprint: fingerprintOf(plan),
    })
    .returning({ id: projectImport.id });
  if (!kept) throw new Error('an import was not kept');
  return ok(kept);
}

/**
 * Does exactly what was shown, all of it or nothing. Refuses `stale` when it would come to something else by now, `has_errors`, `nothing_to_do`, `already_done`,
 * `not_found` for somebody else's.
 */
export async function applyTasks(work: Work, id: number): Promise<Result<{ id: number; done: number }>> {
  await work.tx.execute(sql`select pg_advisory_xact_lock(7310029)`);
  const [row] = await work.tx.select().from(projectImport).where(eq(projectImport.id, id)).for('update');
  if (!row || row.memberId !== memberIdOf(work.actor)) return refuse('not_found');
  if (row.appliedAt) return refuse('already_done');
  if (!isTaskFile(row.file)) return refuse('stale');
  const plan = planTasks(row.file, await getKnownTasks(dayOf(work.now), work.tx));
  if (fingerprintOf(plan) !== row.fingerprint) return refuse('stale');
  if (plan.faults.length > 0) return refuse('has_errors');
  if (plan.changes.length === 0) return refuse('nothing_to_do');
  for (const each of plan.changes) {
    const done = each.kind === 'new' ? await create(work, each.task) : await update(work, each);
    if (!done.ok) return done;
  }
  await work.tx.update(projectImport).set({ appliedAt: work.now, file: null }).where(eq(projectImport.id, id));
  return ok({ id, done: plan.changes.length });
}

const create = (work: Work, task: NewTask): Promise<Result<unknown>> =>
  registerProject(work, {
    origin: 'collaboration',
    title: task.title,
    owner: `institution:${task.institutionId}`,
    field: task.fieldId,
    dongs: [],
    pillars: [],
    announced: task.announced ? ['yes'] : [],
    summary: task.summary,
    grantProgramme: task.grantProgramme ?? null,
    grantFrom: task.grantFrom ?? null,
    grantTo: task.grantTo ?? null,
    source: task.source ?? null,
    startsOn: task.startsOn,
    endsOn: task.endsOn,
    milestoneTitle: task.steps.map((step) => step.title),
    milestoneDue: task.steps.map((step) => step.dueOn),
    budgetSource: task.money.map((line) => line.source),
    budgetYear: task.money.map((line) => line.year),
    budgetWon: task.money.map((line) => line.won || ('' as const)),
  });

/** The columns behind the names of the file, and the step that each is in the history. */
const columns = {
  title: ['title', 'arrange'],
  institution: ['institutionId', 'arrange'],
  field: ['fieldId', 'arrange'],
  announced: ['announced', 'arrange'],
  summary: ['summary', 'edit'],
  grantProgramme: ['grantProgramme', 'edit'],
  grantFrom: ['grantFrom', 'edit'],
  grantTo: ['grantTo', 'edit'],
  source: ['source', 'edit'],
} as const;

async function update(work: Work, asked: Extract<TaskChange, { kind: 'changed' }>): Promise<Result<unknown>> {
  const row = await lockProject(work, asked.number);
  if (!row) return refuse('not_found');
  const named = asked.values.flatMap(({ name, after }) => {
    const column = columns[name as keyof typeof columns];
    return column ? [{ column: column[0], step: column[1], after }] : [];
  });
  const set = Object.fromEntries(named.map(({ column, after }) => [column, after]));
  if (named.length > 0) await change(work, row, 'institutionId' in set ? { ...set, departmentId: null } : set);
  for (const step of new Set(named.map((each) => each.step))) {
    const text = named.filter((each) => each.step === step).map(({ after }) => String(after));
    noteProject(work, row, step, { public: true, text: text.join('\n') });
  }
  for (const { title, dueOn } of asked.steps) await appendMilestone(work, row, title, dueOn);
  for (const line of asked.money) {
    const replaced = await setMoney(work, row, line);
    if (!replaced.ok) return replaced;
  }
  return ok();
}

/** One line for a source and year in place of those there are; none for nothing. */
async function setMoney(
  work: Work,
  row: { id: number; number: string },
  { source, year, won }: { source: 'national' | 'city' | 'district' | 'other'; year: number; won: number },
): Promise<Result<unknown>> {
  const isSame = and(eq(budgetLine.projectId, row.id), eq(budgetLine.source, source), eq(budgetLine.year, year));
  for (const line of await work.tx.select({ id: budgetLine.id }).from(budgetLine).where(isSame)) {
    const removed = await removeBudget(work, line.id);
    if (!removed.ok) return removed;
  }
  return won === 0 ? ok() : addBudget(work, { project: row.number, source, year, amountWon: won, note: null });
}

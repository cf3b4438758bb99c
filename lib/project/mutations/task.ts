import { and, eq, inArray, sql } from 'drizzle-orm';
import { department, dong, institution, taskField } from '@/db/schema/district';
import { budgetLine, milestone, project, projectDong } from '@/db/schema/project';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { type LockedProject, lockProject, noteProject } from '../mutations';
import { budgetOf, milestonesOf } from '../mutations-plan';
import type { ArrangeInput, EditInput, RegisterInput } from '../schema/task';

type Named = { number: string };

/**
 * Puts a task or a dong's own project on record. Refuses owners, fields and dongs that are not there as `not_found` at their field, and a second task of an
 * institution with the same name as `same_title`.
 */
export async function registerProject(work: Work, input: RegisterInput): Promise<Result<Named>> {
  const by = memberIdOf(work.actor);
  if (by === null) return refuse('not_allowed');
  const framed = await frameOf(work, input, input.origin);
  if (!framed.ok) return framed;
  const { id, number } = await createSubject(work, 'project');
  await work.tx.insert(project).values({
    id,
    origin: input.origin,
    ...framed.value,
    ...wordsOf(input),
    state: 'planned',
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    promisedEnd: input.endsOn,
    createdBy: by,
    createdAt: work.now,
    changedAt: work.now,
  });
  const steps = milestonesOf(input).map((m, at) => ({ projectId: id, position: at + 1, ...m }));
  if (steps.length > 0) await work.tx.insert(milestone).values(steps);
  const money = budgetOf(input).map((line) => ({ projectId: id, ...line }));
  if (money.length > 0) await work.tx.insert(budgetLine).values(money);
  await writeDongs(work, id, input.dongs);
  noteProject(work, { id, number, ...framed.value }, 'register', {
    to: 'planned',
    public: true,
    text: [input.title, input.summary].join('\n'),
  });
  return ok({ number });
}

/** Says anew what a project is about. Refuses `stale` when somebody else did meanwhile. */
export async function editProject(work: Work, input: EditInput): Promise<Result<Named>> {
  const row = await lockSeen(work, input);
  if (!row.ok) return row;
  await change(work, row.value, wordsOf(input));
  noteProject(work, row.value, 'edit', { public: true, text: input.summary });
  return ok({ number: row.value.number });
}

/** Gives it another name, owner, field or dongs. What was adopted stays a department's. Refuses as `registerProject`, and `stale`. */
export async function arrangeProject(work: Work, input: ArrangeInput): Promise<Result<Named>> {
  const row = await lockSeen(work, input);
  if (!row.ok) return row;
  const framed = await frameOf(work, input, row.value.origin, row.value.id);
  if (!framed.ok) return framed;
  await change(work, row.value, framed.value);
  await work.tx.delete(projectDong).where(eq(projectDong.projectId, row.value.id));
  await writeDongs(work, row.value.id, input.dongs);
  noteProject(work, row.value, 'arrange', { public: true, text: input.title });
  return ok({ number: row.value.number });
}

/** Changes columns of a project whose row is locked. */
export const change = (work: Work, row: { id: number }, set: Partial<typeof project.$inferInsert>) =>
  work.tx
    .update(project)
    .set({ ...set, changedAt: work.now, version: sql`${project.version} + 1` })
    .where(eq(project.id, row.id));

async function lockSeen(work: Work, { project: number, version }: { project: string; version: number }) {
  const row = await lockProject(work, number);
  if (!row) return refuse('not_found');
  return row.version === version ? ok<LockedProject>(row) : refuse('stale', { detail: { summary: row.summary } });
}

const wordsOf = ({ summary, grantProgramme, grantFrom, grantTo, source }: EditInput | RegisterInput) => ({
  summary,
  grantProgramme,
  grantFrom,
  grantTo,
  source,
});

type Frame = Pick<RegisterInput, 'title' | 'owner' | 'field' | 'dongs' | 'pillars' | 'announced'>;

/** The columns behind a name, an owner and a field, looked up where they have to be there. */
async function frameOf(work: Work, input: Frame, origin: LockedProject['origin'], own = 0) {
  const [kind, key] = input.owner.split(':');
  const id = Number(key);
  const body = kind === 'institution' ? institution : department;
  if (origin === 'adopted' && kind === 'institution') return refuse('departments_only', { field: 'owner' });
  const isTask = origin === 'collaboration';
  if (isTask && input.field === null) return refuse('required', { field: 'field' });
  if ((await work.tx.$count(body, eq(body.id, id))) === 0) return refuse('not_found', { field: 'owner' });
  if (input.field !== null && (await work.tx.$count(taskField, eq(taskField.id, input.field))) === 0)
    return refuse('not_found', { field: 'field' });
  if ((await work.tx.$count(dong, inArray(dong.code, [...input.dongs, '']))) !== new Set(input.dongs).size)
    return refuse('not_found', { field: 'dongs' });
  const same = and(eq(project.institutionId, id), eq(project.title, input.title), sql`${project.id} <> ${own}`);
  if (kind === 'institution' && (await work.tx.$count(project, same)) > 0)
    return refuse('same_title', { field: 'title' });
  return ok({
    title: input.title,
    departmentId: kind === 'department' ? id : null,
    institutionId: kind === 'institution' ? id : null,
    fieldId: isTask ? input.field : null,
    pillars: input.pillars,
    announced: isTask && input.announced.includes('yes'),
  });
}

async function writeDongs(work: Work, projectId: number, dongs: readonly string[]): Promise<void> {
  const rows = [...new Set(dongs)].map((dongCode) => ({ projectId, dongCode }));
  if (rows.length > 0) await work.tx.insert(projectDong).values(rows);
}

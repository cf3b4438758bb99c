import { asc, eq, sql } from 'drizzle-orm';
import { milestone, project } from '@/db/schema/project';
import { subject } from '@/db/schema/subject';
import { followProject } from '@/lib/agenda/mutations-project';
import { getItemNumber } from '@/lib/agenda/queries';
import { deskOf, rolesOn } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { NewEvent, Work } from '@/lib/platform/transact';
import { actingRole, decideTransition } from '@/lib/platform/workflow';
import { decideDelay, decideFinish } from './rules';
import type { DelayInput } from './schema';
import { type ProjectEvent, projectWorkflow } from './states';

export type LockedProject = typeof project.$inferSelect & { number: string };

/** The project by its number, its row locked until commit. */
export async function lockProject(work: Work, number: string): Promise<LockedProject | null> {
  const [row] = await work.tx
    .select({ project, number: subject.number })
    .from(project)
    .innerJoin(subject, eq(subject.id, project.id))
    .where(eq(subject.number, number))
    .for('update', { of: project });
  return row ? { ...row.project, number: row.number } : null;
}

/** Records a step of the project that may leave its state as it is. */
export function noteProject(
  work: Work,
  row: { id: number; number: string; departmentId: number | null; institutionId: number | null },
  event: string,
  more: Omit<NewEvent, 'subjectId' | 'number' | 'type' | 'desk'>,
): void {
  const roles = rolesOn(work.actor, row);
  const role = roles.find((r) => r === 'department_officer' || r === 'institution_officer') ?? 'planner';
  work.record({
    subjectId: row.id,
    number: row.number,
    type: `project.${event}`,
    desk: deskOf(work.actor, role, row),
    ...more,
  });
}

type Change = { reason?: string | null; set?: Partial<typeof project.$inferInsert>; data?: NewEvent['data'] };

async function move(
  work: Work,
  row: LockedProject,
  event: ProjectEvent,
  change: Change = {},
): Promise<Result<undefined>> {
  const roles = rolesOn(work.actor, row);
  const decided = decideTransition(projectWorkflow, { state: row.state, event, roles, reason: change.reason });
  if (!decided.ok) return decided;
  const { to, public: open } = decided.value;
  await work.tx
    .update(project)
    .set({ ...change.set, state: to, changedAt: work.now, version: sql`${project.version} + 1` })
    .where(eq(project.id, row.id));
  const data = change.data ? { data: change.data } : {};
  noteProject(work, row, event, { from: row.state, to, public: open, reason: change.reason ?? null, ...data });
  return actingRole(decided.value, roles) ? ok() : refuse('not_allowed');
}

/** What a project grew from follows it: its agenda item and that item's proposals. */
async function tellItem(
  work: Work,
  row: LockedProject,
  event: 'start' | 'finish' | 'stop',
  reason: string | null = null,
): Promise<Result<undefined>> {
  const item = row.agendaItemId === null ? null : await getItemNumber(work.tx, row.agendaItemId);
  return item === null ? ok() : followProject(work, item, event, { reason, project: row.number, leads: true });
}

/** Work begins. */
export async function startProject(work: Work, number: string): Promise<Result<undefined>> {
  const row = await lockProject(work, number);
  if (!row) return refuse('not_found');
  const moved = await move(work, row, 'start');
  return moved.ok ? tellItem(work, row, 'start') : moved;
}

/** A new end with its reason; the end first promised stays on record. */
export async function delayProject(work: Work, input: DelayInput): Promise<Result<undefined>> {
  const row = await lockProject(work, input.project);
  if (!row) return refuse('not_found');
  const later = decideDelay({ endsOn: row.endsOn, newEnd: input.endsOn, today: dayOf(work.now) });
  if (!later.ok) return later;
  return move(work, row, 'delay', {
    reason: input.reason,
    set: { endsOn: input.endsOn },
    data: { from: row.endsOn, to: input.endsOn },
  });
}

/** Work goes on after a delay; one that was delayed before it began begins now. */
export async function resumeProject(work: Work, number: string): Promise<Result<undefined>> {
  const row = await lockProject(work, number);
  if (!row) return refuse('not_found');
  const moved = await move(work, row, 'resume');
  if (!moved.ok) return moved;
  const started = await tellItem(work, row, 'start');
  return started.ok || started.code === 'wrong_state' ? ok() : started;
}

/** Done, when every milestone is: `milestones_open`, `no_milestones`. */
export async function finishProject(work: Work, number: string): Promise<Result<undefined>> {
  const row = await lockProject(work, number);
  if (!row) return refuse('not_found');
  const milestones = await work.tx
    .select()
    .from(milestone)
    .where(eq(milestone.projectId, row.id))
    .orderBy(asc(milestone.position))
    .for('share');
  const finished = decideFinish(milestones);
  if (!finished.ok) return finished;
  const moved = await move(work, row, 'finish');
  return moved.ok ? tellItem(work, row, 'finish') : moved;
}

/** Given up, saying why. */
export async function stopProject(work: Work, number: string, reason: string): Promise<Result<undefined>> {
  const row = await lockProject(work, number);
  if (!row) return refuse('not_found');
  const moved = await move(work, row, 'stop', { reason });
  return moved.ok ? tellItem(work, row, 'stop', reason) : moved;
}

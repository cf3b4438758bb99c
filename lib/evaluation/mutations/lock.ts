import { asc, eq } from 'drizzle-orm';
import { criterion, evaluation, evaluationDong, evaluationTask } from '@/db/schema/evaluation';
import { subject } from '@/db/schema/subject';
import { type Belongs, deskOf, type Role } from '@/lib/platform/actor';
import type { Work } from '@/lib/platform/transact';

export type Named = { number: string };

/** A round under its lock: whatever changes it waits for whoever was first. `share` for what many do at once beside each other, such as voting. */
export async function lockRound(work: Work, number: string, how: 'update' | 'share' = 'update') {
  const [row] = await work.tx
    .select({
      id: evaluation.id,
      state: evaluation.state,
      title: evaluation.title,
      summary: evaluation.summary,
      level: evaluation.level,
      opensAt: evaluation.opensAt,
      closesAt: evaluation.closesAt,
      paper: evaluation.paper,
      version: evaluation.version,
      number: subject.number,
    })
    .from(evaluation)
    .innerJoin(subject, eq(subject.id, evaluation.id))
    .where(eq(subject.number, number))
    .for(how, { of: evaluation });
  return row ?? null;
}
export type LockedRound = NonNullable<Awaited<ReturnType<typeof lockRound>>>;

/** Its tasks and criteria in their order, and where its voters live. */
export async function partsOf(work: Work, id: number) {
  const tasks = await work.tx
    .select({ projectId: evaluationTask.projectId, number: subject.number })
    .from(evaluationTask)
    .innerJoin(subject, eq(subject.id, evaluationTask.projectId))
    .where(eq(evaluationTask.evaluationId, id))
    .orderBy(asc(evaluationTask.position));
  const criteria = await work.tx
    .select({ weight: criterion.weight })
    .from(criterion)
    .where(eq(criterion.evaluationId, id))
    .orderBy(asc(criterion.position));
  const dongs = await work.tx
    .select({ code: evaluationDong.dongCode })
    .from(evaluationDong)
    .where(eq(evaluationDong.evaluationId, id));
  return { tasks, weights: criteria.map(({ weight }) => weight), dongs: dongs.map(({ code }) => code) };
}

type Step = Omit<Parameters<Work['record']>[0], 'subjectId' | 'number' | 'type' | 'desk'>;

/** Adds a step to a round's history, in the name of the desk that took it: of several, that of the task it is about. */
export function note(
  work: Work,
  row: Named & { id: number },
  event: string,
  step: Step,
  role: Role = 'planner',
  task: Belongs = {},
): void {
  work.record({
    subjectId: row.id,
    number: row.number,
    type: `evaluation.${event}`,
    desk: deskOf(work.actor, role, task),
    ...step,
  });
}

import { and, asc, desc, eq, getTableColumns, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { department, dong, institution } from '@/db/schema/district';
import { criterion, evaluation, evaluationDong, evaluationTask } from '@/db/schema/evaluation';
import { project } from '@/db/schema/project';
import { subject } from '@/db/schema/subject';

/** Who is in charge of a task: a department of the office, or an institution. */
const owner = {
  nameKo: sql<string>`coalesce(${department.nameKo}, ${institution.nameKo})`,
  nameEn: sql<string>`coalesce(${department.nameEn}, ${institution.nameEn})`,
};

const { search: _, createdBy: __, ...columns } = getTableColumns(evaluation);
const rounds = () =>
  db
    .select({
      ...columns,
      number: subject.number,
      tasks: sql<number>`(select count(*)::int from ${evaluationTask} where ${evaluationTask.evaluationId} = ${evaluation.id})`,
    })
    .from(evaluation)
    .innerJoin(subject, eq(subject.id, evaluation.id));

/** Rounds that everyone may see, the newest first. A district holds a few a year. */
export const listEvaluations = () =>
  rounds().where(ne(evaluation.state, 'draft')).orderBy(desc(evaluation.opensAt), desc(evaluation.id)).limit(100);
export type EvaluationRow = Awaited<ReturnType<typeof listEvaluations>>[number];

/** All of them, drafts too, for those who work on them. */
export const listAllEvaluations = () => rounds().orderBy(desc(evaluation.changedAt), desc(evaluation.id)).limit(200);

export async function getEvaluation(number: string) {
  const [row] = await rounds().where(eq(subject.number, number));
  return row ?? null;
}

/** A round by its id, once everyone may read its result. */
export async function getPublished(id: number) {
  const [row] = await rounds().where(and(eq(evaluation.id, id), eq(evaluation.state, 'published')));
  return row ?? null;
}

/** Rounds that a new one can look back on. */
export const listPublished = () =>
  db
    .select({ number: subject.number, title: evaluation.title })
    .from(evaluation)
    .innerJoin(subject, eq(subject.id, evaluation.id))
    .where(eq(evaluation.state, 'published'))
    .orderBy(desc(evaluation.id))
    .limit(100);

export const listTasks = (evaluationId: number) =>
  db
    .select({
      projectId: evaluationTask.projectId,
      position: evaluationTask.position,
      number: subject.number,
      title: project.title,
      summary: project.summary,
      state: project.state,
      departmentId: project.departmentId,
      institutionId: project.institutionId,
      owner,
      reply: evaluationTask.reply,
      promise: evaluationTask.promise,
      repliedAt: evaluationTask.repliedAt,
      takenDownAt: evaluationTask.takenDownAt,
      kept: evaluationTask.kept,
      keptHow: evaluationTask.keptHow,
    })
    .from(evaluationTask)
    .innerJoin(project, eq(project.id, evaluationTask.projectId))
    .innerJoin(subject, eq(subject.id, project.id))
    .leftJoin(department, eq(department.id, project.departmentId))
    .leftJoin(institution, eq(institution.id, project.institutionId))
    .where(eq(evaluationTask.evaluationId, evaluationId))
    .orderBy(asc(evaluationTask.position));
export type TaskRow = Awaited<ReturnType<typeof listTasks>>[number];

export const listCriteria = (evaluationId: number) =>
  db.select().from(criterion).where(eq(criterion.evaluationId, evaluationId)).orderBy(asc(criterion.position));
export type CriterionRow = Awaited<ReturnType<typeof listCriteria>>[number];

/** Where the voters of a round live; none means everywhere. */
export const listVotersDongs = (evaluationId: number) =>
  db
    .select({ code: dong.code, nameKo: dong.nameKo, nameEn: dong.nameEn })
    .from(evaluationDong)
    .innerJoin(dong, eq(dong.code, evaluationDong.dongCode))
    .where(eq(evaluationDong.evaluationId, evaluationId))
    .orderBy(asc(dong.position));
export type VotersDong = Awaited<ReturnType<typeof listVotersDongs>>[number];

/** What was promised after a round for tasks that are looked at again. */
export const listPromises = (evaluationId: number, projectIds: readonly number[]) =>
  db
    .select({
      projectId: evaluationTask.projectId,
      promise: evaluationTask.promise,
      kept: evaluationTask.kept,
      keptHow: evaluationTask.keptHow,
    })
    .from(evaluationTask)
    .where(
      and(
        eq(evaluationTask.evaluationId, evaluationId),
        inArray(evaluationTask.projectId, [...projectIds]),
        isNotNull(evaluationTask.promise),
        isNull(evaluationTask.takenDownAt),
      ),
    );
export type PromiseRow = Awaited<ReturnType<typeof listPromises>>[number];

/** Tasks of the office that a round can be about, those that run first. */
export const listProjectsToEvaluate = () =>
  db
    .select({
      number: subject.number,
      title: project.title,
      state: project.state,
      ...owner,
    })
    .from(project)
    .innerJoin(subject, eq(subject.id, project.id))
    .leftJoin(department, eq(department.id, project.departmentId))
    .leftJoin(institution, eq(institution.id, project.institutionId))
    .where(ne(project.state, 'stopped'))
    .orderBy(asc(project.institutionId), asc(project.departmentId), asc(project.title))
    .limit(300);

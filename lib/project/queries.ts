import { and, asc, desc, eq, exists, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { agendaItem } from '@/db/schema/agenda';
import { department, dong, institution, taskField } from '@/db/schema/district';
import { budgetLine, milestone, project, projectDong } from '@/db/schema/project';
import { subject } from '@/db/schema/subject';
import type { ProjectState } from './states';

const fields = {
  id: project.id,
  number: subject.number,
  title: project.title,
  summary: project.summary,
  pillars: project.pillars,
  state: project.state,
  startsOn: project.startsOn,
  endsOn: project.endsOn,
  promisedEnd: project.promisedEnd,
  agendaItemId: project.agendaItemId,
  origin: project.origin,
  departmentId: project.departmentId,
  institutionId: project.institutionId,
  department: { slug: department.slug, nameKo: department.nameKo, nameEn: department.nameEn },
  institution: { slug: institution.slug, nameKo: institution.nameKo, nameEn: institution.nameEn },
  fieldId: project.fieldId,
  announced: project.announced,
  field: { slug: taskField.slug, nameKo: taskField.nameKo, nameEn: taskField.nameEn },
  grantProgramme: project.grantProgramme,
  grantFrom: project.grantFrom,
  grantTo: project.grantTo,
  source: project.source,
  version: project.version,
  milestones: sql<number>`(select count(*)::int from ${milestone} where ${milestone.projectId} = ${project.id})`,
  milestonesDone: sql<number>`(select count(*)::int from ${milestone} where ${milestone.projectId} = ${project.id} and ${milestone.doneAt} is not null)`,
  budgetWon: sql<number>`(select coalesce(sum(${budgetLine.amountWon}), 0)::float8 from ${budgetLine} where ${budgetLine.projectId} = ${project.id})`,
};

const projects = () =>
  db
    .select(fields)
    .from(project)
    .innerJoin(subject, eq(subject.id, project.id))
    .leftJoin(department, eq(department.id, project.departmentId))
    .leftJoin(institution, eq(institution.id, project.institutionId))
    .leftJoin(taskField, eq(taskField.id, project.fieldId));

export type ProjectOrigin = typeof project.$inferSelect.origin;
export type ProjectRow = Awaited<ReturnType<typeof listProjects>>['rows'][number];

export interface ProjectFilter {
  state?: ProjectState;
  department?: string;
  dong?: string;
  origin?: ProjectOrigin;
  /** Only those of these owners. */
  owners?: { departments: number[]; institutions: number[] };
  /** Id of the last project of the page before. */
  before?: number;
  limit?: number;
}

/** Projects, newest first, one page. `next` is the cursor of the page behind, null on the last. */
export async function listProjects(filter: ProjectFilter) {
  const { state, department: slug, dong: dongSlug, origin, owners, before, limit = 20 } = filter;
  const inDong = db
    .select({ one: sql`1` })
    .from(projectDong)
    .innerJoin(dong, eq(dong.code, projectDong.dongCode))
    .where(and(eq(projectDong.projectId, project.id), eq(dong.slug, dongSlug ?? '')));
  const where: (SQL | undefined)[] = [
    state ? eq(project.state, state) : undefined,
    slug ? eq(department.slug, slug) : undefined,
    dongSlug ? exists(inDong) : undefined,
    origin ? eq(project.origin, origin) : undefined,
    owners
      ? or(inArray(project.departmentId, owners.departments), inArray(project.institutionId, owners.institutions))
      : undefined,
    before ? lt(project.id, before) : undefined,
  ];
  const found = await projects()
    .where(and(...where))
    .orderBy(desc(project.id))
    .limit(limit + 1);
  const rows = found.slice(0, limit);
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null };
}

/** The project by its number; null when there is none. */
export async function getProject(number: string) {
  const [row] = await projects().where(eq(subject.number, number));
  return row ?? null;
}

/** What permissions ask of a project. */
const guarded = {
  departmentId: project.departmentId,
  institutionId: project.institutionId,
  state: project.state,
  number: subject.number,
};

/** The project that a milestone belongs to. */
export async function getProjectOfMilestone(id: number) {
  const [row] = await db
    .select(guarded)
    .from(milestone)
    .innerJoin(project, eq(project.id, milestone.projectId))
    .innerJoin(subject, eq(subject.id, project.id))
    .where(eq(milestone.id, id));
  return row ?? null;
}

/** The project that a budget line belongs to. */
export async function getProjectOfBudgetLine(id: number) {
  const [row] = await db
    .select(guarded)
    .from(budgetLine)
    .innerJoin(project, eq(project.id, budgetLine.projectId))
    .innerJoin(subject, eq(subject.id, project.id))
    .where(eq(budgetLine.id, id));
  return row ?? null;
}

export async function listMilestones(projectId: number) {
  return db
    .select()
    .from(milestone)
    .where(eq(milestone.projectId, projectId))
    .orderBy(asc(milestone.dueOn), asc(milestone.position));
}

export async function listBudget(projectId: number) {
  return db
    .select()
    .from(budgetLine)
    .where(eq(budgetLine.projectId, projectId))
    .orderBy(asc(budgetLine.year), asc(budgetLine.source), asc(budgetLine.id));
}

/** The dongs a project is for. */
export async function listProjectDongs(projectId: number) {
  return db
    .select({ code: dong.code, slug: dong.slug, nameKo: dong.nameKo, nameEn: dong.nameEn })
    .from(projectDong)
    .innerJoin(dong, eq(dong.code, projectDong.dongCode))
    .where(eq(projectDong.projectId, projectId))
    .orderBy(asc(dong.position));
}

/** Number and title of the agenda item that a project carries out. */
export async function getOrigin(agendaItemId: number | null) {
  if (agendaItemId === null) return null;
  const [row] = await db
    .select({ number: subject.number, title: agendaItem.title, supportCount: agendaItem.supportCount })
    .from(agendaItem)
    .innerJoin(subject, eq(subject.id, agendaItem.id))
    .where(eq(agendaItem.id, agendaItemId));
  return row ?? null;
}

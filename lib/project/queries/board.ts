import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { department, institution, taskField } from '@/db/schema/district';
import { budgetLine, milestone, project } from '@/db/schema/project';
import { subject } from '@/db/schema/subject';
import type { ProjectState } from '../states';

export interface TaskFilter {
  field?: string;
  institution?: string;
  state?: ProjectState;
}

const ofProject = sql`${milestone.projectId} = ${project.id}`;
/** The open milestone that is due first. */
const next = (column: SQL) =>
  sql`(select ${column} from ${milestone} where ${ofProject} and ${milestone.doneAt} is null order by ${milestone.dueOn}, ${milestone.position} limit 1)`;

const announced: SQL = and(eq(project.origin, 'collaboration'), eq(project.announced, true)) ?? sql`false`;

/** How many of the tasks that were announced together are named here. */
export const countNamed = (): Promise<number> => db.$count(project, announced);

export type TaskRow = Awaited<ReturnType<typeof listTasks>>[number];

/** Every collaboration task, by field and institution in the order of the district's file. */
export async function listTasks(filter: TaskFilter) {
  return db
    .select({
      id: project.id,
      number: subject.number,
      title: project.title,
      summary: project.summary,
      state: project.state,
      startsOn: project.startsOn,
      endsOn: project.endsOn,
      promisedEnd: project.promisedEnd,
      grantProgramme: project.grantProgramme,
      grantFrom: project.grantFrom,
      grantTo: project.grantTo,
      announced: project.announced,
      field: { slug: taskField.slug, nameKo: taskField.nameKo, nameEn: taskField.nameEn },
      institution: { slug: institution.slug, nameKo: institution.nameKo, nameEn: institution.nameEn },
      department: { slug: department.slug, nameKo: department.nameKo, nameEn: department.nameEn },
      milestones: sql<number>`(select count(*)::int from ${milestone} where ${ofProject})`,
      milestonesDone: sql<number>`(select count(*)::int from ${milestone} where ${ofProject} and ${milestone.doneAt} is not null)`,
      nextTitle: sql<string | null>`${next(sql`${milestone.title}`)}`,
      nextDue: sql<string | null>`${next(sql`${milestone.dueOn}::text`)}`,
      budgetWon: sql<number>`(select coalesce(sum(${budgetLine.amountWon}), 0)::float8 from ${budgetLine} where ${budgetLine.projectId} = ${project.id})`,
    })
    .from(project)
    .innerJoin(subject, eq(subject.id, project.id))
    .innerJoin(taskField, eq(taskField.id, project.fieldId))
    .leftJoin(institution, eq(institution.id, project.institutionId))
    .leftJoin(department, eq(department.id, project.departmentId))
    .where(
      and(
        eq(project.origin, 'collaboration'),
        filter.field ? eq(taskField.slug, filter.field) : undefined,
        filter.institution ? eq(institution.slug, filter.institution) : undefined,
        filter.state ? eq(project.state, filter.state) : undefined,
      ),
    )
    .orderBy(asc(taskField.position), asc(institution.id), asc(project.id));
}

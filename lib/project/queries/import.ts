import { createHash } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { budgetLine, milestone, project, projectImport } from '@/db/schema/project';
import { subject } from '@/db/schema/subject';
import { listInstitutions, listTaskFields } from '@/lib/district/queries/institutions';
import type { Day } from '@/lib/platform/calendar/day';
import { isTaskFile } from '../rules/columns';
import type { Known, TaskPlan } from '../rules/import';

type Reader = Pick<Tx, 'select' | 'execute'>;

/** Everything that says what a file would change. */
export async function getKnownTasks(today: Day, on: Reader = db): Promise<Known> {
  const isTask = eq(project.origin, 'collaboration');
  const rows = await on
    .select({ project, number: subject.number })
    .from(project)
    .innerJoin(subject, eq(subject.id, project.id))
    .where(isTask)
    .orderBy(asc(project.id));
  const steps = await on
    .select({ projectId: milestone.projectId, title: milestone.title, dueOn: milestone.dueOn })
    .from(milestone)
    .innerJoin(project, eq(project.id, milestone.projectId))
    .where(isTask)
    .orderBy(asc(milestone.position));
  const lines = await on
    .select({
      projectId: budgetLine.projectId,
      source: budgetLine.source,
      year: budgetLine.year,
      won: budgetLine.amountWon,
    })
    .from(budgetLine)
    .innerJoin(project, eq(project.id, budgetLine.projectId))
    .where(isTask)
    .orderBy(asc(budgetLine.year), asc(budgetLine.id));
  const tasks = rows.map(({ project: row, number }) => ({
    ...row,
    number,
    money: sums(lines.filter((line) => line.projectId === row.id)),
    steps: steps.filter((step) => step.projectId === row.id).map(({ title, dueOn }) => ({ title, dueOn })),
  }));
  return { tasks, fields: await listTaskFields(on), institutions: await listInstitutions(today, on) };
}

type Money = Known['tasks'][number]['money'];

function sums(lines: Money): Money {
  const found: Money = [];
  for (const { source, year, won } of lines) {
    const same = found.find((line) => line.source === source && line.year === year);
    if (same) same.won += won;
    else found.push({ source, year, won });
  }
  return found;
}

/** A file that was read; null when there is none, or it is somebody else's. */
export async function getProjectImport(id: number, memberId: number) {
  const [row] = await db.select().from(projectImport).where(eq(projectImport.id, id));
  return row?.memberId === memberId ? { ...row, file: isTaskFile(row.file) ? row.file : null } : null;
}

/** The same for the same changes, and only then. */
export const fingerprintOf = ({ changes, faults }: TaskPlan): string =>
  createHash('sha256')
    .update(JSON.stringify([changes, faults]))
    .digest('hex');

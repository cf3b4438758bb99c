import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { institution, taskField } from '@/db/schema/district';
import { budgetLine, milestone, project } from '@/db/schema/project';
import { subject } from '@/db/schema/subject';
import type { Officer } from '@/lib/platform/actor';
import { delayProject, startProject } from '@/lib/project/mutations';
import { keepTasks } from '@/lib/project/mutations/import';
import { registerProject } from '@/lib/project/mutations/task';
import { planProject } from '@/lib/project/mutations-plan';
import type { Made } from '@/lib/quality/permissions/row';
import { decidedItem } from './agenda';
import { as, type Maker, usual } from './world';

/** What the department does: planned out of an adopted item, with another item that waits for its plan, or well on its way as a dong's own. */
export const makeProject: Maker = async (cast, state = 'planned') => {
  const { day } = usual(cast);
  const owner = cast.departmentOfficer;
  if (state !== 'planned') {
    const of = { origin: 'brand' as const, owner: `department:${cast.department}`, field: null, dongs: [cast.dong] };
    const { number } = await as(cast.planner, (work) => registerProject(work, { ...frame(day), ...of }));
    return brought(owner, number, state, day);
  }
  const { item } = await decidedItem(cast, 'adopted');
  const plan = {
    ...frame(day),
    item,
    department: cast.department,
  };
  const { number } = await as(cast.planner, (work) => planProject(work, plan));
  const other = await decidedItem(cast, 'adopted');
  return { ...(await brought(owner, number, state, day)), twin: other.item };
};

/** A task of the first institution officer's institution. */
export const makeTask: Maker = async (cast, state = 'planned') => {
  const { day } = usual(cast);
  const [field] = await db.select({ id: taskField.id }).from(taskField);
  const owner = `institution:${cast.institutionOfficer.assignments[0]?.institutionId}`;
  const of = { origin: 'collaboration' as const, owner, field: field?.id ?? null, dongs: [] };
  const { number } = await as(cast.planner, (work) => registerProject(work, { ...frame(day), ...of }));
  return brought(cast.institutionOfficer, number, state, day);
};

const frame = (day: string) => ({
  title: `Buses that come when called ${randomUUID().slice(0, 8)}`,
  summary: 'Buses that come when they are called.',
  pillars: [],
  announced: [],
  grantProgramme: null,
  grantFrom: null,
  grantTo: null,
  source: null,
  startsOn: day,
  endsOn: day,
  milestoneTitle: ['The first bus'],
  milestoneDue: [day],
  budgetSource: ['district' as const],
  budgetYear: [2026],
  budgetWon: [1_000_000],
});

/** A spreadsheet with one new task that was read. Nobody but the planner who did it meets it. */
export const makeTaskImport: Maker = async (cast, state) => {
  if (state === undefined) return {};
  const [[body], [field]] = [await db.select().from(institution), await db.select().from(taskField)];
  const text = `institution,field,title,summary,first day,last day\n${body?.slug},${field?.slug},Buses ${randomUUID()},Buses that come when called,2026-12-01,2027-12-01\n`;
  const { id } = await as(cast.people.planner.actor, (work) =>
    keepTasks(work, { file: [new File([text], 'tasks.csv')] }),
  );
  return { part: String(id) };
};

/** The project brought into a state by the officer who has it. `part` is its milestone, the other part its money. */
async function brought(owner: Officer, number: string, state: string, day: string): Promise<Partial<Made>> {
  if (state !== 'planned') await as(owner, (work) => startProject(work, number));
  if (state === 'delayed')
    await as(owner, (work) =>
      delayProject(work, { project: number, reason: 'The ground is frozen.', endsOn: laterThan(day) }),
    );
  const [row] = await db
    .select({ milestone: milestone.id, line: budgetLine.id, version: project.version })
    .from(milestone)
    .innerJoin(project, eq(project.id, milestone.projectId))
    .innerJoin(subject, eq(subject.id, project.id))
    .innerJoin(budgetLine, eq(budgetLine.projectId, project.id))
    .where(eq(subject.number, number));
  const [part, otherPart] = [String(row?.milestone), String(row?.line)];
  return { number, version: String(row?.version), part, otherPart, day: laterThan(day) };
}

const laterThan = (day: string): string => new Date(Date.parse(day) + 40 * 86_400_000).toISOString().slice(0, 10);

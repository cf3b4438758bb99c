import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { budgetLine, milestone, project } from '@/db/schema/project';
import { subject } from '@/db/schema/subject';
import { delayProject, startProject } from '@/lib/project/mutations';
import { planProject } from '@/lib/project/mutations-plan';
import { decidedItem } from './agenda';
import { as, type Maker, usual } from './world';

export const makeProject: Maker = async (cast, state = 'planned') => {
  const { item } = await decidedItem(cast, 'adopted');
  const { day } = usual(cast);
  const plan = {
    item,
    title: 'Five benches with roofs',
    summary: 'Benches along the way up.',
    department: cast.department,
    pillars: [],
    startsOn: day,
    endsOn: day,
    milestoneTitle: ['The first bench stands'],
    milestoneDue: [day],
    budgetSource: ['district' as const],
    budgetYear: [2026],
    budgetWon: [1_000_000],
  };
  const { number } = await as(cast.planner, (work) => planProject(work, plan));
  if (state !== 'planned') await as(cast.departmentOfficer, (work) => startProject(work, number));
  if (state === 'delayed')
    await as(cast.departmentOfficer, (work) =>
      delayProject(work, { project: number, reason: 'The ground is frozen.', endsOn: laterThan(day) }),
    );
  const [row] = await db
    .select({ milestone: milestone.id, line: budgetLine.id })
    .from(milestone)
    .innerJoin(project, eq(project.id, milestone.projectId))
    .innerJoin(subject, eq(subject.id, project.id))
    .innerJoin(budgetLine, eq(budgetLine.projectId, project.id))
    .where(eq(subject.number, number));
  const other = await decidedItem(cast, 'adopted');
  return { number, part: String(row?.milestone), otherPart: String(row?.line), twin: other.item, day: laterThan(day) };
};

const laterThan = (day: string): string => new Date(Date.parse(day) + 40 * 86_400_000).toISOString().slice(0, 10);

import { getAnnounced } from '@/lib/district/queries/announced';
import { listInstitutions, listTaskFields } from '@/lib/district/queries/institutions';
import { one, type Query } from '@/lib/format/query';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { countNamed, listTasks, type TaskFilter } from '../queries/board';
import { percentOf } from '../rules';
import { projectWorkflow } from '../states';

/** What the address asks of the board. */
function filterOf(query: Query): TaskFilter {
  const state = projectWorkflow.states.find((s) => s === one(query.state));
  const [field, institution] = [one(query.field), one(query.institution)];
  return { ...(field ? { field } : {}), ...(institution ? { institution } : {}), ...(state ? { state } : {}) };
}

/** The board of collaboration tasks in groups, and how many of those that were announced it names. */
export async function loadTasks(query: Query) {
  const filter = filterOf(query);
  const by = one(query.by) === 'institution' ? ('institution' as const) : ('field' as const);
  const today = dayOf(now());
  const [rows, fields, institutions, named, announced] = await Promise.all([
    listTasks(filter),
    listTaskFields(),
    listInstitutions(today),
    countNamed(),
    getAnnounced(),
  ]);
  const tasks = rows.map((row) => ({
    ...row,
    owner: row.institution ?? row.department,
    progress: percentOf(row.milestonesDone, row.milestones),
    late: row.nextDue !== null && row.nextDue < today && ['planned', 'running', 'delayed'].includes(row.state),
  }));
  const keyOf = (task: (typeof tasks)[number]) => (by === 'field' ? task.field : task.owner);
  const groups = [...new Map(tasks.map((task) => [keyOf(task)?.slug ?? '', keyOf(task)])).values()].map((group) => ({
    group,
    tasks: tasks.filter((task) => keyOf(task)?.slug === group?.slug),
  }));
  return {
    filter,
    by,
    groups,
    fields,
    institutions,
    counts: {
      all: tasks.length,
      done: tasks.filter((task) => task.state === 'done').length,
      delayed: tasks.filter((task) => task.state === 'delayed').length,
      steps: tasks.reduce((sum, task) => sum + task.milestones, 0),
      stepsDone: tasks.reduce((sum, task) => sum + task.milestonesDone, 0),
    },
    named,
    announced: announced.tasks ?? null,
  };
}

export type TaskBoard = Awaited<ReturnType<typeof loadTasks>>;
export type BoardTask = TaskBoard['groups'][number]['tasks'][number];

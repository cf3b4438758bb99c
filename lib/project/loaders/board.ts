import { getAnnounced } from '@/lib/district/queries/announced';
import { listInstitutions, listTaskFields } from '@/lib/district/queries/institutions';
import type { Lang } from '@/lib/format/copy';
import { one, type Query } from '@/lib/format/query';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { countNamed, listTasks, type TaskFilter } from '../queries/board';
import { getKnownTasks } from '../queries/import';
import { percentOf } from '../rules';
import { emptyTable, tableOf } from '../rules/table';
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

/** The tasks as the table that is downloaded, changed and read in again; `empty`: only its heads, for tasks to come. */
export async function loadTaskTable(query: Query, lang: Lang) {
  const today = dayOf(now());
  const year = Number(today.slice(0, 4));
  if (one(query.form) === 'empty') return emptyTable(lang, year);
  const [rows, known] = await Promise.all([listTasks(filterOf(query)), getKnownTasks(today)]);
  const kept = new Map(known.tasks.map((task) => [task.number, task]));
  return tableOf(
    rows.flatMap((row) => {
      const task = kept.get(row.number);
      return task
        ? [{ ...task, field: row.field, owner: row.institution ?? row.department, done: row.milestonesDone }]
        : [];
    }),
    lang,
  );
}

export type TaskBoard = Awaited<ReturnType<typeof loadTasks>>;
export type BoardTask = TaskBoard['groups'][number]['tasks'][number];

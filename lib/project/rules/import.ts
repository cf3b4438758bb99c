import { grantFault } from '../schema/task';
import type { ProjectState } from '../states';
import { type NamedRow, readRow, type Wanted } from './cells';
import type { columnNames, Fault, FileRow, TaskFile } from './columns';

type Money = Wanted['money'][number];

/** A task that is there before the file. */
export interface KnownTask {
  id: number;
  number: string;
  state: ProjectState;
  version: number;
  title: string;
  institutionId: number | null;
  fieldId: number | null;
  summary: string;
  startsOn: string;
  endsOn: string;
  grantProgramme: string | null;
  grantFrom: number | null;
  grantTo: number | null;
  announced: boolean;
  source: string | null;
  /** The sum of a source and year. */
  money: Money[];
  steps: { title: string; dueOn: string }[];
}

export interface Known {
  tasks: readonly KnownTask[];
  fields: readonly NamedRow[];
  institutions: readonly NamedRow[];
}

export type NewTask = Wanted &
  Required<Pick<Wanted, 'title' | 'institutionId' | 'fieldId' | 'summary' | 'startsOn' | 'endsOn'>>;
type Name = (typeof columnNames)[number];
type Value = string | number | boolean | null;

/** What one row comes to. `before` and `after` are values as they are kept; the page says them in words. */
export type TaskChange =
  | { kind: 'new'; line: number; task: NewTask }
  | {
      kind: 'changed';
      line: number;
      number: string;
      title: string;
      values: { name: Name; before: Value; after: Value }[];
      money: (Money & { before: number })[];
      steps: { title: string; dueOn: string }[];
    };

export interface TaskPlan {
  changes: TaskChange[];
  faults: Fault[];
  same: number;
}

/** What a file would create and change, row by row. A file that is applied and read again changes nothing. */
export function planTasks({ rows, faults }: TaskFile, known: Known): TaskPlan {
  const plan: TaskPlan = { changes: [], faults: [...faults], same: 0 };
  const seen = new Set<string>();
  for (const row of rows) {
    const { wanted, faults: wrong } = readRow(row, known);
    const fault = faultOf(row, plan);
    plan.faults.push(...wrong);
    const there = find(wanted, known.tasks);
    if (wanted.number !== undefined && !there) fault('number', 'number');
    if (wrong.length > 0 || (wanted.number !== undefined && !there)) continue;
    const key = there ? there.number : `${wanted.institutionId}|${wanted.title}`;
    if (seen.has(key)) fault('title', 'twice');
    else if (there) planChange(row, wanted, there, { known, plan, fault });
    else planNew(wanted, { plan, fault });
    seen.add(key);
  }
  plan.faults.sort((a, b) => a.line - b.line);
  return plan;
}

type Faulty = (name: Name | null, code: string) => void;

const faultOf =
  (row: FileRow, plan: TaskPlan): Faulty =>
  (name, code) => {
    const cell = name === null ? undefined : row.plain[name];
    plan.faults.push({
      line: row.line,
      column: cell?.column ?? null,
      ...(cell || name === null ? {} : { name }),
      code,
      said: cell?.said.slice(0, 60) ?? '',
    });
  };

/** By its number; without one by institution and name. */
const find = ({ number, institutionId, title }: Wanted, tasks: readonly KnownTask[]): KnownTask | undefined =>
  number === undefined
    ? tasks.find((task) => task.institutionId === institutionId && task.title === title)
    : tasks.find((task) => task.number === number);

const needed = ['institution', 'field', 'title', 'summary', 'startsOn', 'endsOn'] as const;
const keyOf = { field: 'fieldId', institution: 'institutionId' } as const;

function planNew(wanted: Wanted, { plan, fault }: { plan: TaskPlan; fault: Faulty }): void {
  const missing = needed.filter(
    (name) => wanted[name === 'field' || name === 'institution' ? keyOf[name] : name] === undefined,
  );
  for (const name of missing) fault(name, 'required');
  const grant = grantOf(wanted);
  if (grant) fault(...grant);
  if (missing.length === 0 && !grant) plan.changes.push({ kind: 'new', line: wanted.line, task: wanted as NewTask });
}

type Planning = { known: Known; plan: TaskPlan; fault: Faulty };

function planChange(row: FileRow, wanted: Wanted, there: KnownTask, { known, plan, fault }: Planning): void {
  const names = ['title', 'summary', 'grantProgramme', 'grantFrom', 'grantTo', 'announced', 'source'] as const;
  const values = [
    ...names.map((name) => ({ name, before: there[name], after: wanted[name] ?? there[name] })),
    { name: 'field' as const, before: there.fieldId, after: wanted.fieldId ?? there.fieldId },
    { name: 'institution' as const, before: there.institutionId, after: wanted.institutionId ?? there.institutionId },
  ].filter(({ before, after }) => before !== after);
  const money = wanted.money.flatMap((line) => {
    const before = there.money.find((other) => other.source === line.source && other.year === line.year)?.won ?? 0;
    return before === line.won ? [] : [{ ...line, before }];
  });
  const steps = wanted.steps.filter((step) => !there.steps.some((other) => other.title === step.title));
  const moved = wanted.steps.find((step) => there.steps.some((o) => o.title === step.title && o.dueOn !== step.dueOn));
  const before = plan.faults.length;
  if (moved) {
    const cell = row.steps.find(({ title }) => title?.said === moved.title)?.due;
    plan.faults.push({ line: row.line, column: cell?.column ?? null, code: 'promised', said: cell?.said ?? '' });
  }
  if (wanted.startsOn && wanted.startsOn !== there.startsOn) fault('startsOn', 'promised');
  if (wanted.endsOn && wanted.endsOn !== there.endsOn) fault('endsOn', 'promised');
  const grant = grantOf({ ...there, ...wanted });
  if (grant) fault(...grant);
  const title = wanted.title ?? there.title;
  const institutionId = wanted.institutionId ?? there.institutionId;
  if (known.tasks.some((o) => o.id !== there.id && o.title === title && o.institutionId === institutionId))
    fault('title', 'same_title');
  const nothing = values.length + money.length + steps.length === 0;
  if (!nothing && (there.state === 'done' || there.state === 'stopped')) fault(null, 'closed');
  if (plan.faults.length > before) return;
  if (nothing) plan.same += 1;
  else
    plan.changes.push({
      kind: 'changed',
      line: row.line,
      number: there.number,
      title: there.title,
      values,
      money,
      steps,
    });
}

function grantOf(given: Partial<Pick<KnownTask, 'grantProgramme' | 'grantFrom' | 'grantTo'>>): [Name, string] | null {
  const { grantProgramme = null, grantFrom = null, grantTo = null } = given;
  const wrong = grantFault({ grantProgramme, grantFrom, grantTo, summary: '', source: null });
  if (!wrong) return null;
  return wrong[1] === 'required' ? ['grantProgramme', 'grant_name'] : ['grantTo', 'both_years'];
}

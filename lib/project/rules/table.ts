import type { Lang } from '@/lib/format/copy';
import type { Cell } from '@/lib/format/csv';
import { nameIn } from '@/lib/format/name';
import { projectCopy } from '../copy';
import { importCopy } from '../copy/import';
import { moneySources } from '../schema';
import { columnNames } from './columns';
import type { KnownTask } from './import';

type Named = { nameKo: string; nameEn: string };
type Task = KnownTask & { field: Named; owner: Named | null; done: number };

export interface Table {
  head: string[];
  rows: Cell[][];
}

const steps = (count: number, lang: Lang) =>
  Array.from({ length: count }, (_, at) => [importCopy[lang].step(at + 1), importCopy[lang].due(at + 1)]).flat();

const money = (source: (typeof moneySources)[number], year: number, lang: Lang) =>
  importCopy[lang].moneyColumn(projectCopy[lang].sources[source], year);

/** Only the heads: the form for tasks to come. */
export function emptyTable(lang: Lang, year: number): Table {
  const named = columnNames.map((name) => importCopy[lang].columns[name]);
  return { head: [...named, ...moneySources.map((source) => money(source, year, lang)), ...steps(4, lang)], rows: [] };
}

/** Tasks in the shape in which they are read in again; what is only to be read stands between. */
export function tableOf(tasks: readonly Task[], lang: Lang): Table {
  const t = importCopy[lang];
  const years = [...new Set(tasks.flatMap((task) => task.money.map((line) => line.year)))].sort();
  const pairs = years.flatMap((year) => moneySources.map((source) => ({ source, year })));
  const longest = Math.max(0, ...tasks.map((task) => task.steps.length));
  const head = [
    ...columnNames.map((name) => t.columns[name]),
    t.readOnly.state,
    t.readOnly.done,
    ...pairs.map(({ source, year }) => money(source, year, lang)),
    ...steps(longest, lang),
  ];
  const rows = tasks.map((task): Cell[] => [
    ...columnNames.map((name) => cellOf(task, name, lang)),
    projectCopy[lang].states[task.state],
    `${task.done}/${task.steps.length}`,
    ...pairs.map(
      (pair) => task.money.find((line) => line.source === pair.source && line.year === pair.year)?.won ?? null,
    ),
    ...task.steps.flatMap((step): Cell[] => [step.title, step.dueOn]),
    ...Array.from({ length: (longest - task.steps.length) * 2 }, () => null),
  ]);
  return { head, rows };
}

function cellOf(task: Task, name: (typeof columnNames)[number], lang: Lang): Cell {
  if (name === 'field') return nameIn(task.field, lang);
  if (name === 'institution') return task.owner ? nameIn(task.owner, lang) : '';
  if (name === 'announced') return importCopy[lang][task.announced ? 'yes' : 'no'];
  return task[name];
}

import { DescriptionList } from '@/components/ui/description-list';
import { type Column, DataTable } from '@/components/ui/figure/data-table';
import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { formatDay, formatRange } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { formatWon } from '@/lib/format/numbers';
import { projectCopy } from '@/lib/project/copy';
import { importCopy } from '@/lib/project/copy/import';
import type { TaskPlanPage } from '@/lib/project/loaders/import';
import type { Fault } from '@/lib/project/rules/columns';
import type { NewTask, TaskChange } from '@/lib/project/rules/import';

type Props = { lang: Lang; page: TaskPlanPage };
type Changed = Extract<TaskChange, { kind: 'changed' }>;

/** Every task that would be new or change, row by row, and every cell that is wrong. */
export function ImportPlan({ lang, page }: Props) {
  const t = importCopy[lang];
  const { changes, faults, same } = page.plan;
  const added = changes.filter((change) => change.kind === 'new');
  const changed = changes.filter((change) => change.kind === 'changed');
  return (
    <>
      <p className="mb-6 font-bold">{t.counts(added.length, changed.length, same, faults.length)}</p>
      {faults.length > 0 && (
        <Section title={t.groups.errors}>
          <Faults faults={faults} lang={lang} />
        </Section>
      )}
      {added.length > 0 && (
        <Section title={t.groups.new}>
          <ul className="border-t-2 border-ink">
            {added.map(({ line, task }) => (
              <Row key={line} line={line} title={task.title} lang={lang}>
                <NewFacts task={task} page={page} lang={lang} />
              </Row>
            ))}
          </ul>
        </Section>
      )}
      {changed.length > 0 && (
        <Section title={t.groups.changed}>
          <ul className="border-t-2 border-ink">
            {changed.map((change) => (
              <Row key={change.line} line={change.line} title={change.title} lang={lang}>
                <Changes change={change} page={page} lang={lang} />
              </Row>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Faults({ faults, lang }: { faults: Fault[]; lang: Lang }) {
  const t = importCopy[lang];
  const words: Record<string, string> = t.errors;
  const columns: Column<Fault & { key: number }>[] = [
    { key: 'line', head: t.heads.line, cell: (fault) => t.line(fault.line), rowHead: true },
    {
      key: 'column',
      head: t.heads.column,
      cell: (fault) => fault.column ?? (fault.name ? t.columns[fault.name] : t.wholeLine),
    },
    { key: 'said', head: t.heads.said, cell: (fault) => fault.said },
    { key: 'fault', head: t.heads.fault, cell: (fault) => <b>{words[fault.code]}</b> },
  ];
  const rows = faults.map((fault, key) => ({ ...fault, key }));
  return <DataTable caption={t.groups.errors} captionHidden columns={columns} rows={rows} rowKey={(row) => row.key} />;
}

function Row({ line, title, lang, children }: { line: number; title: string; lang: Lang; children: React.ReactNode }) {
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-line-weak py-4 md:grid-cols-[18rem_minmax(0,1fr)]">
      <div>
        <p className="text-sm text-ink-3">{importCopy[lang].line(line)}</p>
        <h3 className="text-base" lang="ko">
          {title}
        </h3>
      </div>
      <div className="min-w-0 text-sm">{children}</div>
    </li>
  );
}

function NewFacts({ task, page, lang }: { task: NewTask; page: TaskPlanPage; lang: Lang }) {
  const t = importCopy[lang];
  const institution = page.institutions.get(task.institutionId);
  const field = page.fields.get(task.fieldId);
  const facts = [
    { term: t.columns.institution, detail: institution ? nameIn(institution, lang) : '' },
    { term: t.columns.field, detail: field ? nameIn(field, lang) : '' },
    { term: projectCopy[lang].page.period, detail: formatRange(task.startsOn, task.endsOn, lang) },
    { term: t.columns.summary, detail: <span lang="ko">{task.summary}</span> },
    ...(task.grantProgramme
      ? [{ term: t.columns.grantProgramme, detail: <span lang="ko">{task.grantProgramme}</span> }]
      : []),
    ...task.money.map((line) => ({
      term: t.moneyColumn(projectCopy[lang].sources[line.source], line.year),
      detail: formatWon(line.won, lang),
    })),
    ...task.steps.map((step, at) => ({
      term: t.step(at + 1),
      detail: (
        <>
          <span lang="ko">{step.title}</span>, {projectCopy[lang].page.due(formatDay(step.dueOn, lang))}
        </>
      ),
    })),
  ];
  return <DescriptionList facts={facts} />;
}

function Changes({ change, page, lang }: { change: Changed; page: TaskPlanPage; lang: Lang }) {
  const t = importCopy[lang];
  const say = (name: string, value: string | number | boolean | null): string => {
    if (value === null || value === '') return t.empty;
    if (typeof value === 'boolean') return t[value ? 'yes' : 'no'];
    const named = name === 'institution' ? page.institutions : name === 'field' ? page.fields : null;
    const row = named?.get(Number(value));
    return row ? nameIn(row, lang) : String(value);
  };
  const won = (amount: number) => (amount === 0 ? t.empty : formatWon(amount, lang));
  const rows = [
    ...change.values.map(({ name, before, after }) => ({
      term: t.columns[name],
      before: say(name, before),
      after: say(name, after),
    })),
    ...change.money.map(({ source, year, before, won: after }) => ({
      term: t.moneyColumn(projectCopy[lang].sources[source], year),
      before: won(before),
      after: won(after),
    })),
  ];
  return (
    <>
      <dl className="grid gap-2">
        {rows.map(({ term, before, after }) => (
          <div key={term} className="grid gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
            <dt className="text-ink-3">{term}</dt>
            <dd className="min-w-0 wrap-break-word">
              <span className="sr-only">{t.before}: </span>
              <del className="text-ink-3">{before}</del> <span aria-hidden="true">→</span>{' '}
              <span className="sr-only">{t.after}: </span>
              <ins className="font-bold no-underline">{after}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {change.steps.map((step) => (
        <p key={step.title} className="mt-2">
          {t.addStep(step.title, formatDay(step.dueOn, lang))}
        </p>
      ))}
    </>
  );
}

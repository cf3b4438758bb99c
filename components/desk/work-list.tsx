'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { takeOn } from '@/lib/desk/actions';
import { deskCopy } from '@/lib/desk/copy';
import type { WorkRow } from '@/lib/desk/rules';
import type { Lang } from '@/lib/format/copy';
import { formatDue, formatShortInstant, urgency } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { queueCopy } from '@/lib/hotline/copy/queue';
import { DeskKeys } from './desk-keys';
import { rowHref } from './row-href';

interface Props {
  lang: Lang;
  formKey: string;
  now: Date;
  rows: WorkRow[];
}

const tone = { late: 'text-bad', soon: 'text-warn', later: 'text-ink' } as const;

/** The queue: due time at the left, what and where in the middle. Complaints that nobody has taken on can be taken on together. */
export function WorkList({ lang, formKey, now, rows }: Props) {
  const t = deskCopy[lang];
  const bulk = rows.some((row) => row.task === 'receive');
  return (
    <ActionForm
      action={takeOn}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      refusalWords={t.refusals}
      className="grid gap-4"
      aria-label={t.list}
    >
      <DeskKeys />
      <ol data-desk className="border-t-2 border-ink">
        {rows.map((row) => (
          <li
            key={row.key}
            className="relative grid grid-cols-[5.5rem_minmax(0,1fr)_auto] sm:grid-cols-[8.5rem_minmax(0,1fr)_auto] items-start gap-x-4 border-b border-line-weak py-3 focus-within:bg-primary-soft hover:bg-surface"
          >
            <Due row={row} lang={lang} now={now} />
            <div className="min-w-0">
              <Title row={row} lang={lang} />
              <p className="flex flex-wrap gap-x-3 text-sm text-ink-3">
                {row.number && <span>{t.tasks[row.task]}</span>}
                {row.where && <span>{nameIn(row.where, lang)}</span>}
                {row.number && <span>{row.number}</span>}
              </p>
            </div>
            {row.task === 'receive' && row.number ? (
              <label className="relative z-1 grid size-11 place-items-center">
                <span className="sr-only">{t.choose(row.number)}</span>
                <input type="checkbox" name="numbers" value={row.number} className="size-5 accent-primary" />
              </label>
            ) : (
              <span />
            )}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="hidden text-sm text-ink-3 lg:block">{t.keys}</p>
        {bulk && <SubmitButton kind="secondary">{t.take}</SubmitButton>}
      </div>
    </ActionForm>
  );
}

function Title({ row, lang }: { row: WorkRow; lang: Lang }) {
  const t = deskCopy[lang];
  const href = rowHref(row, lang);
  if (href === null) return <span className="font-bold">{t.notPublic}</span>;
  return (
    <a href={href} className="font-bold after:absolute after:inset-0" lang={row.title ? 'ko' : undefined}>
      {row.title || (row.task === 'hotline' ? queueCopy[lang].wordless : t.heap(heapName(row, lang), row.count ?? 0))}
    </a>
  );
}

function Due({ row, lang, now }: { row: WorkRow; lang: Lang; now: Date }) {
  const t = deskCopy[lang];
  if (row.paused) return <span className="text-sm text-info">{t.waiting}</span>;
  if (!row.dueAt) return <span className="text-sm text-ink-3">{t.noDue}</span>;
  return (
    <span className={`text-sm font-bold ${tone[urgency(row.dueAt, now)]}`}>
      {formatDue(row.dueAt, lang, now)}
      <span className="block font-normal text-ink-3">{formatShortInstant(row.dueAt, now, lang)}</span>
    </span>
  );
}

/** Work that lies on the desk as a heap and not as single cases. */
function heapName(row: WorkRow, lang: Lang): string {
  const t = deskCopy[lang];
  const names: Partial<Record<WorkRow['task'], string>> = {
    report: t.reports,
    supports: t.bursts,
    appeal: t.appeals,
    takedown: t.takedowns,
    looks: t.looks,
  };
  return names[row.task] ?? t.round;
}

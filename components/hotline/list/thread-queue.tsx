'use client';

import { ActionForm } from '@/components/form/action-form';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { routeTexts } from '@/lib/hotline/actions';
import { queueCopy } from '@/lib/hotline/copy/queue';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import type { ThreadQueue as Queue } from '@/lib/hotline/loaders/queue';
import { categories } from '@/lib/hotline/states';
import { ThreadLine } from './thread-line';

interface Props {
  rows: Queue['rows'];
  /** For whom several texts can be given to one department at once; nobody when empty. */
  departments: { id: number; nameKo: string; nameEn: string }[];
  formKey: string;
  now: Date;
  lang: Lang;
}

/** The queue: what nobody has read on top, then what is due first. Those of the mayor's office can be routed together. */
export function ThreadQueue({ rows, departments, formKey, now, lang }: Props) {
  const t = hotlineDeskCopy[lang];
  const q = queueCopy[lang];
  const bulk = departments.length > 0;
  const list = (
    <ol data-desk aria-label={t.list} className="border-t-2 border-ink">
      {rows.map((row) => (
        <ThreadLine key={row.number} row={row} choose={bulk} now={now} lang={lang} />
      ))}
    </ol>
  );
  if (!bulk) return list;
  return (
    <ActionForm
      action={routeTexts}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      refusalWords={t.refusals}
      detailWords={{ state: t.states }}
      errorWords={t.errors}
      className="grid gap-5"
      aria-label={t.list}
    >
      {list}
      <fieldset className="flex flex-wrap items-end gap-4 rounded-lg bg-surface p-4">
        <legend className="sr-only">{q.bulk}</legend>
        <p className="w-full text-sm text-ink-2">{q.bulkHint}</p>
        <div className="min-w-52 flex-1">
          <Select
            name="department"
            required
            options={departments.map((each) => ({ value: String(each.id), label: nameIn(each, lang) }))}
          />
        </div>
        <div className="min-w-40 flex-1">
          <Select name="category" required options={categories.map((value) => ({ value, label: t.category[value] }))} />
        </div>
        <SubmitButton kind="secondary">{q.bulk}</SubmitButton>
      </fieldset>
    </ActionForm>
  );
}

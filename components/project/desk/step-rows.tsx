'use client';

import { RowInput } from '@/components/form/row-input';
import type { Lang } from '@/lib/format/copy';
import { projectCopy } from '@/lib/project/copy';
import { formRows, moneySources } from '@/lib/project/schema';

const rows = Array.from({ length: formRows }, (_, at) => at);

/** The first milestones and lines of money of a project; empty ones are left out. */
export function StepRows({ lang, year, later }: { lang: Lang; year: string; later?: boolean }) {
  const t = projectCopy[lang];
  return (
    <>
      <fieldset className="grid gap-3">
        <legend className="mb-1 text-lg font-bold">{t.page.milestones}</legend>
        <p className="text-sm text-ink-2">{later ? t.desk.milestonesLater : t.desk.milestonesHint}</p>
        {rows.map((at) => (
          <div key={at} className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_12rem]">
            <RowInput name="milestoneTitle" at={at} label={`${t.desk.milestoneN(at + 1)} ${t.fields.milestoneTitle}`} />
            <RowInput
              name="milestoneDue"
              at={at}
              type="date"
              label={`${t.desk.milestoneN(at + 1)} ${t.fields.milestoneDue}`}
            />
          </div>
        ))}
      </fieldset>
      <fieldset className="grid gap-3">
        <legend className="mb-1 text-lg font-bold">{t.page.budget}</legend>
        <p className="text-sm text-ink-2">{t.desk.budgetHint}</p>
        {rows.map((at) => (
          <div key={at} className="grid gap-2 sm:grid-cols-[10rem_8rem_minmax(0,1fr)]">
            <RowInput
              name="budgetSource"
              at={at}
              label={`${t.desk.budgetN(at + 1)} ${t.fields.budgetSource}`}
              options={moneySources.map((value) => ({ value, label: t.sources[value] }))}
            />
            <RowInput
              name="budgetYear"
              at={at}
              inputMode="numeric"
              defaultValue={year}
              label={`${t.desk.budgetN(at + 1)} ${t.fields.budgetYear}`}
            />
            <RowInput
              name="budgetWon"
              at={at}
              inputMode="numeric"
              label={`${t.desk.budgetN(at + 1)} ${t.fields.budgetWon}`}
            />
          </div>
        ))}
      </fieldset>
    </>
  );
}

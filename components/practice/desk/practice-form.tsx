'use client';

import { ActionForm } from '@/components/form/action-form';
import { CheckboxGroup } from '@/components/form/choices';
import { RowInput } from '@/components/form/row-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { edit, write } from '@/lib/practice/actions';
import { practiceCopy } from '@/lib/practice/copy';
import type { AwardRow, FigureRow, PracticeRow } from '@/lib/practice/queries';
import { awardRows, figureRows, practiceFields } from '@/lib/practice/schema';

type Props = {
  lang: Lang;
  formKey: string;
  practice?: PracticeRow;
  figures?: FigureRow[];
  awards?: AwardRow[];
};

const rows = (n: number) => Array.from({ length: n }, (_, at) => at);
const shown = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));

/** All words, figures and awards of a practice on one form. */
export function PracticeForm({ lang, formKey, practice, figures = [], awards = [] }: Props) {
  const t = practiceCopy[lang];
  return (
    <ActionForm
      action={practice ? edit : write}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      hidden={practice ? { number: practice.number, version: practice.version } : {}}
      aria-label={practice ? t.desk.edit : t.desk.write}
    >
      <TextInput name="title" required defaultValue={practice?.title} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="institution" required defaultValue={practice?.institution} />
        <Select
          name="field"
          required
          defaultValue={practice?.field}
          options={practiceFields.map((value) => ({ value, label: t.fieldNames[value] }))}
        />
      </div>
      <TextArea name="summary" required rows={3} limit={600} defaultValue={practice?.summary} />
      <TextArea name="before" rows={4} limit={3000} defaultValue={practice?.before ?? ''} />
      <TextArea name="change" rows={5} limit={3000} defaultValue={practice?.change ?? ''} />
      <TextArea name="advice" rows={3} limit={2000} defaultValue={practice?.advice ?? ''} />
      <TextInput name="source" required defaultValue={practice?.source} />
      <CheckboxGroup
        name="announced"
        defaultValue={practice?.announced ? ['yes'] : []}
        options={[{ value: 'yes', label: t.desk.announced }]}
      />
      <fieldset className="grid gap-4">
        <legend className="mb-1 text-lg font-bold">{t.page.figures}</legend>
        <p className="text-sm text-ink-2">{t.desk.figuresHint}</p>
        {rows(Math.max(figureRows, figures.length)).map((at) => (
          <div key={at} className="grid gap-2 sm:grid-cols-[minmax(0,2fr)_5rem_6rem_6rem_minmax(0,2fr)]">
            {(
              [
                ['figureLabel', figures[at]?.label ?? ''],
                ['figureUnit', figures[at]?.unit ?? ''],
                ['figureBefore', shown(figures[at]?.before)],
                ['figureAfter', shown(figures[at]?.after)],
                ['figureSource', figures[at]?.source ?? ''],
              ] as const
            ).map(([name, value]) => (
              <RowInput
                key={name}
                name={name}
                at={at}
                defaultValue={value}
                label={`${t.desk.figureN(at + 1)} ${t.fields[name]}`}
              />
            ))}
          </div>
        ))}
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className="mb-1 text-lg font-bold">{t.page.awards}</legend>
        {rows(Math.max(awardRows, awards.length)).map((at) => (
          <div key={at} className="grid gap-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_6rem]">
            {(
              [
                ['awardTitle', awards[at]?.title ?? ''],
                ['awardGiver', awards[at]?.giver ?? ''],
                ['awardYear', shown(awards[at]?.year)],
              ] as const
            ).map(([name, value]) => (
              <RowInput
                key={name}
                name={name}
                at={at}
                defaultValue={value}
                label={`${t.desk.awardN(at + 1)} ${t.fields[name]}`}
              />
            ))}
          </div>
        ))}
      </fieldset>
      <div>
        <SubmitButton size={56}>{t.desk.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}

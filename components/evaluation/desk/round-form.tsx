'use client';

import { ActionForm } from '@/components/form/action-form';
import { CheckboxGroup } from '@/components/form/choices';
import { RowInput } from '@/components/form/row-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { edit, write } from '@/lib/evaluation/actions';
import { evaluationCopy } from '@/lib/evaluation/copy';
import { deskCopy } from '@/lib/evaluation/copy-desk';
import { criterionRows, evaluationLevels } from '@/lib/evaluation/schema';
import type { Lang } from '@/lib/format/copy';

type Named = { number: string; title: string };
type Props = {
  lang: Lang;
  formKey: string;
  /** What can be chosen. */
  projects: { number: string; title: string; owner: string }[];
  dongs: { code: string; name: string }[];
  published: Named[];
  opens: string;
  closes: string;
  round?: {
    number: string;
    version: number;
    title: string;
    summary: string;
    level: string;
    paper: boolean;
    previous: string | null;
    dongs: string[];
    tasks: string[];
    criteria: { name: string; question: string; weight: number }[];
  };
};

/** All that a round is made of, on one form. */
export function RoundForm({ lang, formKey, projects, dongs, published, opens, closes, round }: Props) {
  const t = deskCopy[lang];
  const levels = evaluationCopy[lang].levels;
  return (
    <ActionForm
      action={round ? edit : write}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      hidden={round ? { number: round.number, version: round.version } : {}}
      aria-label={round ? t.edit : t.write}
    >
      <TextInput name="title" required defaultValue={round?.title} />
      <TextArea name="summary" required rows={4} limit={1500} defaultValue={round?.summary} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="opens" type="datetime-local" required defaultValue={opens} hint={t.form.momentHint} />
        <TextInput name="closes" type="datetime-local" required defaultValue={closes} hint={t.form.momentHint} />
      </div>
      <Select
        name="level"
        required
        defaultValue={round?.level ?? 'phone'}
        options={evaluationLevels.map((value) => ({ value, label: levels[value] }))}
      />
      <CheckboxGroup
        name="dongs"
        hint={t.form.dongsHint}
        defaultValue={round?.dongs ?? []}
        options={dongs.map(({ code, name }) => ({ value: code, label: name }))}
        inline
      />
      <CheckboxGroup
        name="paper"
        defaultValue={round?.paper ? ['yes'] : []}
        options={[{ value: 'yes', label: t.form.paper }]}
      />
      <Select
        name="previous"
        hint={t.form.previousHint}
        empty={t.form.noPrevious}
        defaultValue={round?.previous ?? ''}
        options={published.map(({ number, title }) => ({ value: number, label: title }))}
      />
      <Criteria lang={lang} criteria={round?.criteria ?? []} />
      <CheckboxGroup
        name="tasks"
        required
        columns
        defaultValue={round?.tasks ?? []}
        options={projects.map(({ number, title, owner }) => ({ value: number, label: title, hint: owner }))}
      />
      <div>
        <SubmitButton size={56}>{t.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}

type CriteriaProps = { lang: Lang; criteria: NonNullable<Props['round']>['criteria'] };

function Criteria({ lang, criteria }: CriteriaProps) {
  const t = deskCopy[lang];
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-1 text-lg font-bold">{t.form.criteria}</legend>
      <p className="text-sm text-ink-2">{t.form.criteriaHint}</p>
      {Array.from({ length: criterionRows }, (_, at) => (
        <div key={at} className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)_7rem]">
          {(
            [
              ['criterionName', criteria[at]?.name ?? ''],
              ['criterionQuestion', criteria[at]?.question ?? ''],
              ['criterionWeight', criteria[at] ? String(criteria[at].weight) : ''],
            ] as const
          ).map(([name, value]) => (
            <RowInput
              key={name}
              name={name}
              at={at}
              defaultValue={value}
              label={`${t.form.criterionN(at + 1)} ${t.fields[name]}`}
              {...(name === 'criterionWeight' ? { inputMode: 'numeric' as const } : {})}
            />
          ))}
        </div>
      ))}
    </fieldset>
  );
}

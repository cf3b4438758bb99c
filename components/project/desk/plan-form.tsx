'use client';

import { CheckboxGroup } from '@/components/form/choices';
import { RowInput } from '@/components/form/row-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { plan } from '@/lib/project/actions';
import { projectCopy } from '@/lib/project/copy';
import { formRows } from '@/lib/project/schema';
import { proposalCopy } from '@/lib/proposal/copy';
import { pillars } from '@/lib/proposal/schema';
import { ProjectForm } from './form';
import { sources } from './report-forms';

interface Props {
  lang: Lang;
  formKey: string;
  item: { number: string; title: string; summary: string };
  departments: { id: number; nameKo: string; nameEn: string }[];
  department: number | null;
  today: string;
}

const rows = Array.from({ length: formRows }, (_, at) => at);

/** Turns an adopted item into a project: who, when, which steps, what money. */
export function PlanForm({ lang, formKey, item, departments, department, today }: Props) {
  const t = projectCopy[lang];
  const year = today.slice(0, 4);
  return (
    <ProjectForm action={plan} lang={lang} formKey={formKey} hidden={{ item: item.number }} name={t.desk.plan}>
      <TextInput name="title" required defaultValue={item.title} />
      <TextArea name="summary" required rows={5} limit={3000} defaultValue={item.summary} />
      <Select
        name="department"
        required
        defaultValue={department === null ? '' : String(department)}
        options={departments.map((d) => ({ value: String(d.id), label: nameIn(d, lang) }))}
      />
      <CheckboxGroup
        name="pillars"
        inline
        options={pillars.map((value) => ({ value, label: proposalCopy[lang].pillars[value] }))}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="startsOn" type="date" required defaultValue={today} />
        <TextInput name="endsOn" type="date" required />
      </div>
      <fieldset className="grid gap-3">
        <legend className="mb-1 text-lg font-bold">{t.page.milestones}</legend>
        <p className="text-sm text-ink-2">{t.desk.milestonesHint}</p>
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
              options={sources.map((value) => ({ value, label: t.sources[value] }))}
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
      <div>
        <SubmitButton size={56}>{t.desk.planNow}</SubmitButton>
      </div>
    </ProjectForm>
  );
}

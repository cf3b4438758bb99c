'use client';

import { CheckboxGroup } from '@/components/form/choices';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { plan } from '@/lib/project/actions';
import { projectCopy } from '@/lib/project/copy';
import { proposalCopy } from '@/lib/proposal/copy';
import { pillars } from '@/lib/proposal/schema';
import { ProjectForm } from './form';
import { StepRows } from './step-rows';

interface Props {
  lang: Lang;
  formKey: string;
  item: { number: string; title: string; summary: string };
  departments: { id: number; nameKo: string; nameEn: string }[];
  department: number | null;
  today: string;
}

/** Turns an adopted item into a project: who, when, which steps, what money. */
export function PlanForm({ lang, formKey, item, departments, department, today }: Props) {
  const t = projectCopy[lang];
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
      <StepRows lang={lang} year={today.slice(0, 4)} />
      <div>
        <SubmitButton size={56}>{t.desk.planNow}</SubmitButton>
      </div>
    </ProjectForm>
  );
}

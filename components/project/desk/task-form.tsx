'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { CheckboxGroup, RadioGroup } from '@/components/form/choices';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import type { FormAction } from '@/lib/platform/form/form-state';
import { arrange, edit, register } from '@/lib/project/actions/task';
import { projectCopy } from '@/lib/project/copy';
import { taskCopy } from '@/lib/project/copy/task';
import type { ProjectRow } from '@/lib/project/queries';
import { proposalCopy } from '@/lib/proposal/copy';
import { pillars } from '@/lib/proposal/schema';
import { StepRows } from './step-rows';

type Named = { nameKo: string; nameEn: string };
export interface Choices {
  departments: (Named & { id: number })[];
  institutions: (Named & { id: number })[];
  fields: (Named & { id: number })[];
  dongs: (Named & { code: string })[];
}
type Base = { lang: Lang; formKey: string };

function TaskForm(
  props: Base & { action: FormAction; name: string; hidden?: Record<string, string | number>; children: ReactNode },
) {
  const { name, ...form } = props;
  const t = taskCopy[form.lang];
  const labels = { ...projectCopy[form.lang].fields, ...t.fields };
  return <ActionForm {...form} labels={labels} errorWords={t.errors} refusalWords={t.errors} aria-label={name} />;
}

/** A promise that did not come from the agenda: whose, what, by when, which steps, what money. */
export function RegisterForm({ lang, formKey, choices, today }: Base & { choices: Choices; today: string }) {
  const t = taskCopy[lang];
  const { origins } = projectCopy[lang];
  const kinds = (['collaboration', 'brand'] as const).map((value) => ({ value, label: origins[value] }));
  return (
    <TaskForm action={register} lang={lang} formKey={formKey} name={t.register}>
      <RadioGroup name="origin" required inline options={kinds} defaultValue="collaboration" />
      <Frame lang={lang} choices={choices} />
      <Words lang={lang} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="startsOn" type="date" required defaultValue={today} />
        <TextInput name="endsOn" type="date" required />
      </div>
      <StepRows lang={lang} year={today.slice(0, 4)} later />
      <div>
        <SubmitButton size={56}>{t.registerNow}</SubmitButton>
      </div>
    </TaskForm>
  );
}

type Change = Base & { project: ProjectRow };

/** What it is about, said anew by whoever reports on it. */
export function EditForm({ lang, formKey, project }: Change) {
  const t = taskCopy[lang];
  return (
    <TaskForm
      action={edit}
      lang={lang}
      formKey={formKey}
      hidden={{ project: project.number, version: project.version }}
      name={t.editTitle}
    >
      <Words lang={lang} project={project} />
      <div>
        <SubmitButton>{t.editNow}</SubmitButton>
      </div>
    </TaskForm>
  );
}

/** Its name, owner, field and dongs. */
export function ArrangeForm({
  lang,
  formKey,
  project,
  dongs,
  choices,
}: Change & { dongs: string[]; choices: Choices }) {
  const t = taskCopy[lang];
  return (
    <TaskForm
      action={arrange}
      lang={lang}
      formKey={formKey}
      hidden={{ project: project.number, version: project.version }}
      name={t.arrange}
    >
      <Frame lang={lang} choices={choices} project={project} dongs={dongs} />
      <div>
        <SubmitButton>{t.arrangeNow}</SubmitButton>
      </div>
    </TaskForm>
  );
}

function Frame({
  lang,
  choices,
  project,
  dongs = [],
}: {
  lang: Lang;
  choices: Choices;
  project?: ProjectRow;
  dongs?: string[];
}) {
  const t = taskCopy[lang];
  const options = (kind: 'institution' | 'department', rows: Choices['departments'], group: string) =>
    rows.map((row) => ({ value: `${kind}:${row.id}`, label: nameIn(row, lang), group }));
  const owner = project?.institutionId ? `institution:${project.institutionId}` : `department:${project?.departmentId}`;
  const isTask = !project || project.origin === 'collaboration';
  return (
    <>
      <TextInput name="title" required maxLength={120} defaultValue={project?.title} />
      <div className="grid gap-6 sm:grid-cols-2">
        <Select
          name="owner"
          required
          defaultValue={project ? owner : undefined}
          options={[
            ...(project?.origin === 'adopted'
              ? []
              : options('institution', choices.institutions, t.owners.institutions)),
            ...options('department', choices.departments, t.owners.departments),
          ]}
        />
        {isTask && (
          <Select
            name="field"
            defaultValue={project?.fieldId ? String(project.fieldId) : undefined}
            options={choices.fields.map((row) => ({ value: String(row.id), label: nameIn(row, lang) }))}
          />
        )}
      </div>
      {isTask && (
        <CheckboxGroup
          name="announced"
          options={[{ value: 'yes', label: t.announced }]}
          defaultValue={project?.announced ? ['yes'] : []}
        />
      )}
      <CheckboxGroup
        name="dongs"
        inline
        defaultValue={dongs}
        options={choices.dongs.map((row) => ({ value: row.code, label: nameIn(row, lang) }))}
      />
      <CheckboxGroup
        name="pillars"
        inline
        defaultValue={project?.pillars ?? []}
        options={pillars.map((value) => ({ value, label: proposalCopy[lang].pillars[value] }))}
      />
    </>
  );
}

function Words({ lang, project }: { lang: Lang; project?: ProjectRow }) {
  const t = taskCopy[lang];
  const year = (value: number | null | undefined) => (value ? String(value) : '');
  return (
    <>
      <TextArea name="summary" required rows={5} limit={3000} defaultValue={project?.summary} />
      <TextInput
        name="grantProgramme"
        hint={t.hints.grant}
        maxLength={120}
        defaultValue={project?.grantProgramme ?? ''}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="grantFrom" inputMode="numeric" defaultValue={year(project?.grantFrom)} />
        <TextInput name="grantTo" inputMode="numeric" defaultValue={year(project?.grantTo)} />
      </div>
      <TextArea name="source" rows={2} limit={500} hint={t.hints.source} defaultValue={project?.source ?? ''} />
    </>
  );
}

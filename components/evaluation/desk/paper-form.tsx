'use client';

import { ActionForm } from '@/components/form/action-form';
import { RowInput } from '@/components/form/row-input';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { readSheet } from '@/lib/evaluation/actions';
import { deskCopy } from '@/lib/evaluation/copy-desk';
import type { Lang } from '@/lib/format/copy';

type Props = {
  number: string;
  tasks: { position: number; title: string }[];
  criteria: string[];
  lang: Lang;
  formKey: string;
};

/** One sheet of paper, typed as it stands there; nothing of what somebody else typed is on the page. */
export function PaperForm({ number, tasks, criteria, lang, formKey }: Props) {
  const t = deskCopy[lang];
  return (
    <ActionForm
      action={readSheet}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      refusalWords={t.refusals}
      hidden={{ number }}
      aria-label={t.paper.form}
    >
      <TextInput name="serial" required short autoComplete="off" hint={t.paper.serialHint} />
      <fieldset className="grid gap-4">
        <legend className="mb-1 font-bold">{t.fields.marks}</legend>
        <p className="text-sm text-ink-2">{t.paper.rowsHint(criteria.join(', '))}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          {tasks.map((task, at) => (
            <RowInput
              key={task.position}
              name="marks"
              at={at}
              inputMode="numeric"
              label={t.paper.row(task.position, task.title)}
            />
          ))}
        </div>
      </fieldset>
      <div>
        <SubmitButton>{t.paper.send}</SubmitButton>
      </div>
    </ActionForm>
  );
}

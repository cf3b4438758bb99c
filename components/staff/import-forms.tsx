'use client';

import { ActionForm } from '@/components/form/action-form';
import { RadioGroup } from '@/components/form/choices';
import { FileInput } from '@/components/form/file-input';
import { SubmitButton } from '@/components/form/submit-button';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { apply, preview } from '@/lib/staff/actions-import';
import { importCopy } from '@/lib/staff/copy/import';

type Base = { lang: Lang; formKey: string };

/** Reads a file and shows what it would change. */
export function PreviewForm({ lang, formKey }: Base) {
  const t = importCopy[lang];
  const modes = (['part', 'whole'] as const).map((value) => ({
    value,
    label: t.modes[value],
    hint: t.modeHints[value],
  }));
  return (
    <ActionForm
      action={preview}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.refusals}
      refusalWords={t.refusals}
      aria-label={t.title}
    >
      <FileInput name="file" required accept=".csv,text/csv" maxFiles={1} maxMegabytes={2} hint={t.fileHint} />
      <RadioGroup name="mode" required options={modes} defaultValue="part" />
      <div>
        <SubmitButton>{t.preview}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Does exactly what is shown. */
export function ApplyForm({ lang, formKey, id }: Base & { id: number }) {
  const t = importCopy[lang];
  return (
    <VerbForm
      action={apply}
      lang={lang}
      formKey={formKey}
      hidden={{ import: id }}
      refusalWords={{ ...t.refusals, stale: t.stale }}
      verb={t.apply}
      kind="primary"
      question={t.applyAsk}
    />
  );
}

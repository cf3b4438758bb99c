'use client';

import { ActionForm } from '@/components/form/action-form';
import { FileInput } from '@/components/form/file-input';
import { SubmitButton } from '@/components/form/submit-button';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { apply, preview } from '@/lib/project/actions/import';
import { importCopy } from '@/lib/project/copy/import';

type Base = { lang: Lang; formKey: string };

const accepted = '.xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reads a spreadsheet and shows what it would change. */
export function PreviewForm({ lang, formKey }: Base) {
  const t = importCopy[lang];
  return (
    <ActionForm
      action={preview}
      lang={lang}
      formKey={formKey}
      labels={{ file: t.file }}
      errorWords={t.refusals}
      refusalWords={t.refusals}
      aria-label={t.title}
    >
      <FileInput name="file" required accept={accepted} maxFiles={1} maxMegabytes={2} hint={t.fileHint} />
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

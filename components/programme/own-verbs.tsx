'use client';

import { ActionForm } from '@/components/form/action-form';
import { FileInput } from '@/components/form/file-input';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { addSupplement, object, withdrawOwn } from '@/lib/programme/actions/application';
import { applicationCopy } from '@/lib/programme/copy/application';

type Props = { number: string; lang: Lang; formKey: string };

/** Sends what the desk asked for, with more documents. */
export function SupplementForm({ number, lang, formKey }: Props) {
  const t = applicationCopy[lang];
  return (
    <ActionForm
      action={addSupplement}
      lang={lang}
      formKey={formKey}
      labels={{ ...t.fields, reason: t.supplementReason }}
      errorWords={t.errors}
      hidden={{ number }}
      aria-label={t.verbs.supplement}
    >
      <TextArea name="reason" required rows={3} limit={1000} />
      <FileInput name="files" />
      <div>
        <SubmitButton>{t.verbs.supplement}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function ObjectForm({ number, lang, formKey }: Props) {
  const t = applicationCopy[lang];
  return (
    <ActionForm
      action={object}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      refusalWords={t.refusals}
      hidden={{ number }}
      aria-label={t.verbs.object}
    >
      <TextArea name="reason" required rows={4} limit={1000} />
      <div>
        <SubmitButton kind="secondary">{t.verbs.object}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function WithdrawForm({ number, lang, formKey }: Props) {
  const t = applicationCopy[lang].verbs;
  return (
    <VerbForm
      action={withdrawOwn}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      verb={t.withdraw}
      wide
      question={t.withdrawAsk}
    />
  );
}

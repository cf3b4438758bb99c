'use client';

import { ActionForm } from '@/components/form/action-form';
import { ConfirmButton } from '@/components/form/confirm-button';
import { TextArea } from '@/components/form/text-area';
import type { Lang } from '@/lib/format/copy';
import { publish, takeDown } from '@/lib/practice/actions';
import { practiceCopy } from '@/lib/practice/copy';

type Props = { number: string; lang: Lang; formKey: string };

export function PublishPractice({ number, lang, formKey }: Props) {
  const t = practiceCopy[lang].desk;
  return (
    <ActionForm action={publish} lang={lang} formKey={formKey} hidden={{ number }} aria-label={t.publish}>
      <ConfirmButton kind="primary" question={t.publishHint} confirm={t.publish}>
        {t.publish}
      </ConfirmButton>
    </ActionForm>
  );
}

export function TakeDownPractice({ number, lang, formKey }: Props) {
  const t = practiceCopy[lang];
  return (
    <ActionForm
      action={takeDown}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      hidden={{ number }}
      aria-label={t.desk.takeDown}
    >
      <ConfirmButton
        kind="danger"
        question={t.desk.takeDownHint}
        confirm={t.desk.takeDown}
        fields={<TextArea name="reason" required rows={2} limit={1000} />}
      >
        {t.desk.takeDown}
      </ConfirmButton>
    </ActionForm>
  );
}

'use client';

import { ActionForm } from '@/components/form/action-form';
import { ConfirmButton } from '@/components/form/confirm-button';
import { TextArea } from '@/components/form/text-area';
import type { Lang } from '@/lib/format/copy';
import { close, publish } from '@/lib/programme/actions/programme';
import { programmeDeskCopy } from '@/lib/programme/copy/desk';

type Props = { number: string; lang: Lang; formKey: string };

export function PublishProgramme({ number, lang, formKey, again }: Props & { again: boolean }) {
  const t = programmeDeskCopy[lang].desk;
  const verb = again ? t.reopen : t.publish;
  return (
    <ActionForm action={publish} lang={lang} formKey={formKey} hidden={{ number }} aria-label={verb}>
      <ConfirmButton kind="primary" wide question={t.publishHint} confirm={verb}>
        {verb}
      </ConfirmButton>
    </ActionForm>
  );
}

export function CloseProgramme({ number, lang, formKey }: Props) {
  const d = programmeDeskCopy[lang];
  return (
    <ActionForm
      action={close}
      lang={lang}
      formKey={formKey}
      labels={d.fields}
      hidden={{ number }}
      aria-label={d.desk.close}
    >
      <ConfirmButton
        wide
        question={d.desk.closeHint}
        confirm={d.desk.close}
        fields={<TextArea name="reason" required rows={3} limit={500} />}
      >
        {d.desk.close}
      </ConfirmButton>
    </ActionForm>
  );
}

'use client';

import { ActionForm } from '@/components/form/action-form';
import { ConfirmButton } from '@/components/form/confirm-button';
import { SubmitButton } from '@/components/form/submit-button';
import type { Lang } from '@/lib/format/copy';
import { agree, askToBeForgotten, stayAfterAll, takeConsentBack } from '@/lib/privacy/actions/own';
import { ownCopy } from '@/lib/privacy/copy/own';

interface Props {
  lang: Lang;
  formKey: string;
}

/** Agreeing to messages, or taking that back. */
export function MessagesConsentForm({ lang, formKey, given }: Props & { given: boolean }) {
  const t = ownCopy[lang];
  return (
    <ActionForm
      action={given ? takeConsentBack : agree}
      lang={lang}
      formKey={formKey}
      hidden={{ purpose: 'messages' }}
      refusalWords={t.refusals}
      aria-label={given ? t.takeBack : t.agree}
      className="grid gap-3"
    >
      <div>
        <SubmitButton kind="secondary">{given ? t.takeBack : t.agree}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Asking to be forgotten, with a question before. */
export function EraseForm({ lang, formKey }: Props) {
  const t = ownCopy[lang];
  return (
    <ActionForm
      action={askToBeForgotten}
      lang={lang}
      formKey={formKey}
      refusalWords={t.refusals}
      aria-label={t.eraseAsk}
    >
      <ConfirmButton question={t.eraseQuestion} confirm={t.eraseConfirm}>
        {t.eraseAsk}
      </ConfirmButton>
    </ActionForm>
  );
}

/** Thinking again, while there is time. */
export function StayForm({ lang, formKey }: Props) {
  const t = ownCopy[lang];
  return (
    <ActionForm action={stayAfterAll} lang={lang} formKey={formKey} refusalWords={t.refusals} aria-label={t.eraseStay}>
      <div>
        <SubmitButton kind="secondary">{t.eraseStay}</SubmitButton>
      </div>
    </ActionForm>
  );
}

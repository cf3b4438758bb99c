'use client';

import { ActionForm } from '@/components/form/action-form';
import { ConfirmButton } from '@/components/form/confirm-button';
import { TextArea } from '@/components/form/text-area';
import type { Lang } from '@/lib/format/copy';
import { unmaskCase } from '@/lib/privacy/actions/unmask';
import { unmaskCopy } from '@/lib/privacy/copy/unmask';

/** Asks for a reason and then shows, once, who is behind a case. What is shown stays on this screen and in no address. */
export function UnmaskForm({ number, lang, formKey }: { number: string; lang: Lang; formKey: string }) {
  const t = unmaskCopy[lang];
  return (
    <ActionForm
      action={unmaskCase}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      labels={{ reason: t.reason }}
      refusalWords={t.refusals}
      detailWords={t.details}
      aria-label={t.open}
      className="grid gap-3"
    >
      <ConfirmButton
        kind="quiet"
        question={t.question}
        confirm={t.send}
        fields={<TextArea name="reason" hint={t.reasonHint} required rows={2} limit={300} />}
      >
        {t.open}
      </ConfirmButton>
    </ActionForm>
  );
}

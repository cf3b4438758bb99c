'use client';

import { ActionForm } from '@/components/form/action-form';
import { ConfirmButton } from '@/components/form/confirm-button';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { declare, withdraw } from '@/lib/district/actions-holidays';
import { holidaysCopy } from '@/lib/district/copy/holidays';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';

interface Props {
  lang: Lang;
  formKey: string;
  day: string;
}

/** Declares the previewed day: what it is called in both languages. */
export function DeclareForm({ lang, formKey, day }: Props) {
  const t = holidaysCopy[lang];
  return (
    <ActionForm
      action={declare}
      lang={lang}
      formKey={formKey}
      hidden={{ day }}
      labels={t.fields}
      errorWords={t.refusals}
      aria-label={t.declare}
    >
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="nameKo" required hint={t.nameHint} maxLength={40} />
        <TextInput name="nameEn" required hint={t.nameHint} maxLength={80} />
      </div>
      <div>
        <SubmitButton>{t.declare}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Makes a declared day a working day again, after asking. */
export function WithdrawForm({ lang, formKey, day }: Props) {
  const t = holidaysCopy[lang];
  return (
    <ActionForm
      action={withdraw}
      lang={lang}
      formKey={formKey}
      hidden={{ day }}
      labels={t.fields}
      errorWords={t.refusals}
      className="grid gap-3"
      aria-label={t.withdrawAsk(formatDay(day, lang))}
    >
      <ConfirmButton kind="secondary" size={40} question={t.withdrawAsk(formatDay(day, lang))} confirm={t.withdrawNow}>
        {t.withdraw}
      </ConfirmButton>
    </ActionForm>
  );
}

'use client';

import { ActionForm } from '@/components/form/action-form';
import { CheckboxGroup } from '@/components/form/choices';
import { FileInput } from '@/components/form/file-input';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { submit } from '@/lib/programme/actions/application';
import { applicationCopy } from '@/lib/programme/copy/application';

type Props = {
  number: string;
  /** Whether an amount has to be named, and the most one may ask for, in words. */
  money: boolean;
  most: string | null;
  lang: Lang;
  formKey: string;
};

/** What a merchant hands in: the business, what it is for, how much, documents, and the agreement. */
export function ApplyForm({ number, money, most, lang, formKey }: Props) {
  const t = applicationCopy[lang];
  return (
    <ActionForm
      action={submit}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      refusalWords={t.refusals}
      hidden={{ number }}
      aria-label={t.apply.title}
    >
      <TextInput name="businessName" required autoComplete="organization" />
      <TextInput name="businessNumber" required short inputMode="numeric" hint={t.hints.businessNumber} />
      <TextArea name="plan" required rows={6} limit={2000} hint={t.hints.plan} />
      {money ? (
        <TextInput
          name="askedWon"
          required
          short
          inputMode="numeric"
          hint={most === null ? undefined : t.hints.askedWon(most)}
        />
      ) : (
        <input type="hidden" name="askedWon" value="" />
      )}
      <FileInput name="files" />
      <div className="max-w-text">
        <CheckboxGroup
          name="agree"
          required
          options={[{ value: 'yes', label: t.apply.consent, hint: t.apply.consentText }]}
        />
      </div>
      <div>
        <SubmitButton size={56}>{t.apply.send}</SubmitButton>
      </div>
    </ActionForm>
  );
}

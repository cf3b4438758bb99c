'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { close, hide, lift, show } from '@/lib/place/actions';
import { placeCopy } from '@/lib/place/copy';

type Props = { number: string; lang: Lang; formKey: string };

export function ShowPlace({ number, lang, formKey }: Props) {
  const t = placeCopy[lang].desk;
  return <VerbForm action={show} lang={lang} formKey={formKey} hidden={{ number }} verb={t.show} />;
}

export function HidePlace({ number, lang, formKey }: Props) {
  const t = placeCopy[lang].desk;
  return (
    <VerbForm
      action={hide}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      verb={t.hide}
      kind="danger"
      question={t.hideHint}
    />
  );
}

export function ClosePlace({ number, lang, formKey }: Props) {
  const t = placeCopy[lang];
  return (
    <ActionForm
      action={close}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      hidden={{ number }}
      aria-label={t.desk.close}
    >
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="firstDay" type="date" required />
        <TextInput name="lastDay" type="date" required />
      </div>
      <TextInput name="reason" required />
      <div>
        <SubmitButton kind="secondary">{t.desk.close}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function LiftClosure({ number, closure, lang, formKey }: Props & { closure: number }) {
  const t = placeCopy[lang].desk;
  return (
    <VerbForm
      action={lift}
      lang={lang}
      formKey={formKey}
      hidden={{ number, closure }}
      verb={t.lift}
      kind="quiet"
      size={40}
      question={t.liftQuestion}
    />
  );
}

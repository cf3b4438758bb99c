'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { VerbForm } from '@/components/form/verb-form';
import { begin, discard, giveBack, publish, restore, submit, withdraw } from '@/lib/brand/actions';
import { brandDeskCopy } from '@/lib/brand/copy-desk';
import type { Lang } from '@/lib/format/copy';

type Props = { number: string; version: number; lang: Lang; formKey: string };

const wiring = ({ number, version, lang, formKey }: Props) => ({
  lang,
  formKey,
  hidden: { number, version },
  refusalWords: brandDeskCopy[lang].refusals,
});

export function BeginBrand({ dong, name, lang, formKey }: { dong: string; name: string; lang: Lang; formKey: string }) {
  const t = brandDeskCopy[lang];
  return (
    <VerbForm
      action={begin}
      lang={lang}
      formKey={formKey}
      hidden={{ dong }}
      verb={t.begin}
      name={`${name} ${t.begin}`}
      kind="secondary"
    />
  );
}

export function SubmitBrand(props: Props) {
  const t = brandDeskCopy[props.lang];
  return (
    <ActionForm action={submit} {...wiring(props)} aria-label={t.submit} className="grid gap-2">
      <SubmitButton wide>{t.submit}</SubmitButton>
      <p className="text-sm text-ink-2">{t.submitHint}</p>
    </ActionForm>
  );
}

export function PublishBrand(props: Props) {
  const t = brandDeskCopy[props.lang];
  return <VerbForm action={publish} {...wiring(props)} verb={t.publish} kind="primary" wide question={t.publishHint} />;
}

export function ReturnBrand(props: Props) {
  const t = brandDeskCopy[props.lang];
  return (
    <ActionForm action={giveBack} {...wiring(props)} labels={t.fields} aria-label={t.return}>
      <TextInput name="reason" required />
      <SubmitButton kind="secondary" wide>
        {t.return}
      </SubmitButton>
    </ActionForm>
  );
}

export function DiscardBrand(props: Props) {
  const t = brandDeskCopy[props.lang];
  return <VerbForm action={discard} {...wiring(props)} verb={t.discard} kind="danger" wide question={t.discardHint} />;
}

export function RestoreRevision({ revision, ...props }: Props & { revision: number }) {
  const t = brandDeskCopy[props.lang];
  return (
    <ActionForm action={restore} {...wiring(props)} hidden={{ number: props.number, version: props.version, revision }}>
      <SubmitButton kind="quiet" size={40}>
        {t.restore}
      </SubmitButton>
    </ActionForm>
  );
}

export function WithdrawPerson({ person, name, ...props }: Props & { person: number; name: string }) {
  const t = brandDeskCopy[props.lang];
  return (
    <VerbForm
      action={withdraw}
      lang={props.lang}
      formKey={props.formKey}
      hidden={{ number: props.number, person }}
      verb={t.withdrawThis}
      name={`${name} ${t.withdrawThis}`}
      kind="danger"
      size={40}
      question={t.withdrawHint}
    />
  );
}

'use client';

import { ActionForm } from '@/components/form/action-form';
import { RadioGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { formatWon } from '@/lib/format/numbers';
import { approve, finish, giveBack, prepare, publish, refund, sendBack } from '@/lib/research/actions/office';
import { researchCopy } from '@/lib/research/copy';
import { researchDeskCopy } from '@/lib/research/copy/desk';
import { outcomes } from '@/lib/research/schema';

type Props = { number: string; lang: Lang; formKey: string };

const wordsOf = (lang: Lang) => ({
  labels: researchDeskCopy[lang].fields,
  errorWords: researchDeskCopy[lang].errors,
  refusalWords: researchDeskCopy[lang].errors,
});

type Prepared = { outcome: 'select' | 'not_select'; reason: string; grantWon: number };

/** What is meant to become of an application, with its reason. */
export function PrepareForm({
  number,
  lang,
  formKey,
  prepared,
  most,
}: Props & { prepared: Prepared | null; most: number }) {
  const t = researchDeskCopy[lang];
  return (
    <ActionForm
      {...wordsOf(lang)}
      action={prepare}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      aria-label={t.prepare}
    >
      <RadioGroup
        name="outcome"
        required
        inline
        defaultValue={prepared?.outcome}
        options={(['select', 'not_select'] as const).map((value) => ({ value, label: t.outcomes[value] }))}
      />
      <TextInput
        name="grantWon"
        label={t.fields.giving}
        required
        inputMode="numeric"
        defaultValue={String(prepared?.grantWon ?? most)}
      />
      <TextArea name="reason" required rows={4} limit={1000} defaultValue={prepared?.reason} />
      <div>
        <SubmitButton kind="secondary">{t.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function PublishSelection({ number, lang, formKey }: Props) {
  const t = researchDeskCopy[lang];
  return (
    <VerbForm
      {...wordsOf(lang)}
      action={publish}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      verb={t.publish}
      kind="primary"
      question={t.publishHint}
    />
  );
}

/** A receipt is right, or goes back with the reason. */
export function DecideReceipt({
  number,
  lang,
  formKey,
  otherKey,
  receipt,
}: Props & { otherKey: string; receipt: number }) {
  const t = researchDeskCopy[lang];
  const common = { ...wordsOf(lang), lang, hidden: { number, receipt } };
  return (
    <div className="flex flex-wrap gap-3">
      <VerbForm {...common} action={approve} formKey={formKey} verb={t.approve} size={40} />
      <VerbForm
        {...common}
        action={giveBack}
        formKey={otherKey}
        verb={t.returnIt}
        kind="secondary"
        size={40}
        question={t.returnIt}
      >
        <TextArea name="reason" required rows={2} limit={1000} />
      </VerbForm>
    </div>
  );
}

/** What is left has come back. */
export function RefundForm({ number, lang, formKey, left }: Props & { left: number }) {
  const t = researchDeskCopy[lang];
  return (
    <VerbForm
      {...wordsOf(lang)}
      action={refund}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      verb={t.refund}
      kind="secondary"
      question={t.refundHint(formatWon(left, lang))}
    >
      <TextInput name="amountWon" required inputMode="numeric" defaultValue={String(left)} />
    </VerbForm>
  );
}

export function SendBack({ number, lang, formKey }: Props) {
  const t = researchDeskCopy[lang];
  return (
    <VerbForm
      {...wordsOf(lang)}
      action={sendBack}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      verb={t.sendBack}
      kind="secondary"
      question={t.sendBackHint}
    >
      <TextArea name="reason" required rows={3} limit={1000} />
    </VerbForm>
  );
}

/** What became of it, in the department's words. */
export function FinishForm({ number, lang, formKey }: Props) {
  const t = researchDeskCopy[lang];
  return (
    <ActionForm
      {...wordsOf(lang)}
      labels={{ ...t.fields, reason: t.fields.answer }}
      action={finish}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      aria-label={t.finish}
    >
      <p className="text-ink-2">{t.finishLead}</p>
      <RadioGroup
        name="outcome"
        required
        options={outcomes.map((value) => ({ value, label: researchCopy[lang].outcomes[value] }))}
      />
      <TextArea name="reason" required rows={6} limit={4000} />
      <div>
        <SubmitButton size={56}>{t.finish}</SubmitButton>
      </div>
    </ActionForm>
  );
}

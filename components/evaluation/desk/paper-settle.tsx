'use client';

import { ActionForm } from '@/components/form/action-form';
import { RadioGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { settleSheet } from '@/lib/evaluation/actions';
import { deskCopy } from '@/lib/evaluation/copy-desk';
import type { Lang } from '@/lib/format/copy';

type Props = { number: string; paper: number; serial: string; once: boolean; lang: Lang; formKey: string };

/** A third person decides which reading is right. A sheet that was read once can only be declared void. */
export function SettlePaper({ number, paper, serial, once, lang, formKey }: Props) {
  const t = deskCopy[lang];
  const outcomes = once ? (['void'] as const) : (['first', 'second', 'void'] as const);
  return (
    <ActionForm
      action={settleSheet}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      refusalWords={t.refusals}
      hidden={{ number, paper }}
      aria-label={`${t.paper.settle}: ${serial}`}
      className="grid gap-4"
    >
      <RadioGroup
        name="outcome"
        required
        inline
        options={outcomes.map((value) => ({ value, label: t.paper.outcomes[value] }))}
      />
      <TextInput name="reason" hint={t.paper.reasonHint} />
      <div>
        <SubmitButton kind="secondary">{t.paper.settle}</SubmitButton>
      </div>
    </ActionForm>
  );
}

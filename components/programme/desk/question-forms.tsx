'use client';

import { ActionForm } from '@/components/form/action-form';
import { RadioGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { ask, drop } from '@/lib/programme/actions/programme';
import { programmeDeskCopy } from '@/lib/programme/copy/desk';
import { programmeCopy } from '@/lib/programme/copy/programme';
import { questionKinds } from '@/lib/programme/schema/programme';

type Props = { number: string; lang: Lang; formKey: string };

/** A question with the rule for its answer and the reason that is given to who may not. */
export function QuestionForm({ number, lang, formKey }: Props) {
  const [t, d] = [programmeCopy[lang], programmeDeskCopy[lang]];
  return (
    <ActionForm
      action={ask}
      lang={lang}
      formKey={formKey}
      labels={d.fields}
      errorWords={d.errors}
      refusalWords={d.refusals}
      hidden={{ number }}
      aria-label={d.desk.addQuestion}
    >
      <TextInput name="text" required />
      <RadioGroup
        name="kind"
        required
        inline
        defaultValue="yes_no"
        options={questionKinds.map((value) => ({ value, label: d.questionKinds[value] }))}
      />
      <RadioGroup
        name="wanted"
        inline
        hint={d.hints.wanted}
        options={[
          { value: 'yes', label: t.check.yes },
          { value: 'no', label: t.check.no },
        ]}
      />
      <div className="grid gap-6 sm:grid-cols-3">
        <TextInput name="least" inputMode="decimal" hint={d.hints.least} />
        <TextInput name="most" inputMode="decimal" hint={d.hints.least} />
        <TextInput name="unit" hint={d.hints.least} />
      </div>
      <TextArea name="options" rows={4} limit={1000} hint={d.hints.options} />
      <TextInput name="reason" required hint={d.hints.questionReason} />
      <div>
        <SubmitButton kind="secondary">{d.desk.addQuestion}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function DropQuestion({ number, question, about, lang, formKey }: Props & { question: number; about: string }) {
  const t = programmeDeskCopy[lang].desk;
  return (
    <VerbForm
      action={drop}
      lang={lang}
      formKey={formKey}
      hidden={{ number, question }}
      verb={t.dropQuestion}
      name={`${t.dropQuestion}: ${about}`}
      kind="quiet"
      size={40}
      question={t.dropAsk}
    />
  );
}

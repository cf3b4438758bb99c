'use client';

import { type FormEvent, useState } from 'react';
import { RadioGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Prose } from '@/components/ui/prose';
import { answerCase } from '@/lib/complaint/actions/desk';
import { deskCopy } from '@/lib/complaint/copy/desk';
import { CaseActionForm, type CaseForm } from '../case-form';

const ways = ['written', 'phone'] as const;

/** The answer with a preview beside it, as its reader will see it. */
export function AnswerForm(form: CaseForm) {
  const t = deskCopy[form.lang].answer;
  const [text, setText] = useState('');
  const typed = (event: FormEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLTextAreaElement) setText(event.target.value);
  };
  return (
    <CaseActionForm {...form} action={answerCase} name={t.open} labels={{ via: t.via, text: t.text }}>
      <div onInput={typed} className="grid gap-4">
        <RadioGroup
          name="via"
          required
          inline
          defaultValue="written"
          options={ways.map((value) => ({ value, label: t.vias[value], hint: t.viaHints[value] }))}
        />
        <TextArea name="text" required rows={9} limit={10_000} hint={t.hint} />
      </div>
      {text.trim() !== '' && (
        <section aria-label={t.preview} className="rounded-lg border border-primary-line bg-primary-soft px-5 py-4">
          <p className="mb-2 text-sm font-bold text-ink-2">{t.preview}</p>
          <Prose>{text}</Prose>
        </section>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton>{t.send}</SubmitButton>
        <p className="text-sm text-ink-2">{t.question}</p>
      </div>
    </CaseActionForm>
  );
}

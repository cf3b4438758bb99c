'use client';

import { RadioGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { rateAnswer } from '@/lib/complaint/actions/author';
import { authorCopy } from '@/lib/complaint/copy/author';
import { CaseActionForm, type CaseForm } from '../case-form';

const scores = ['5', '4', '3', '2', '1'] as const;

/** How content the author is, in five steps. */
export function RateForm({ given, ...form }: CaseForm & { given: number | null }) {
  const t = authorCopy[form.lang].rate;
  return (
    <CaseActionForm {...form} action={rateAnswer} name={t.title} labels={{ rating: t.rating, comment: t.comment }}>
      {given !== null && <p className="text-sm text-ink-2">{t.given(given)}</p>}
      <RadioGroup
        name="rating"
        required
        inline
        hint={t.lead}
        defaultValue={given === null ? undefined : String(given)}
        options={scores.map((value) => ({ value, label: t.options[value] }))}
      />
      <TextArea name="comment" rows={2} limit={1000} />
      <div>
        <SubmitButton kind={given === null ? 'primary' : 'secondary'}>{t.send}</SubmitButton>
      </div>
    </CaseActionForm>
  );
}

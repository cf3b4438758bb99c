'use client';

import { CheckboxGroup, RadioGroup } from '@/components/form/choices';
import { ConfirmButton } from '@/components/form/confirm-button';
import { joinText, splitText } from '@/lib/hotline/actions/texting';
import { textingCopy } from '@/lib/hotline/copy/texting';
import type { ThreadFormProps } from '../thread-form';
import { TextingForm } from './texting-form';

type Choice = { value: string; label: string; hint?: string };

/** Joins with one of the number's other open cases. */
export function JoinForm({ others, ...form }: ThreadFormProps & { others: Choice[] }) {
  const t = textingCopy[form.lang];
  return (
    <TextingForm {...form} action={joinText} name={t.join}>
      <ConfirmButton
        kind="secondary"
        question={t.joinQuestion}
        confirm={t.joinSend}
        fields={<RadioGroup name="with" required options={others} defaultValue={others[0]?.value} />}
      >
        {t.join}
      </ConfirmButton>
    </TextingForm>
  );
}

/** Makes a case of its own of some texts. */
export function SplitForm({ texts, ...form }: ThreadFormProps & { texts: Choice[] }) {
  const t = textingCopy[form.lang];
  return (
    <TextingForm {...form} action={splitText} name={t.split}>
      <ConfirmButton
        kind="secondary"
        question={t.splitQuestion}
        confirm={t.splitSend}
        fields={<CheckboxGroup name="texts" required options={texts} />}
      >
        {t.split}
      </ConfirmButton>
    </TextingForm>
  );
}

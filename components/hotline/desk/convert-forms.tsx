'use client';

import { ConfirmButton } from '@/components/form/confirm-button';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { askToComplain, askToPropose, takeAskBack } from '@/lib/hotline/actions/texting';
import { textingCopy } from '@/lib/hotline/copy/texting';
import type { ThreadFormProps } from '../thread-form';
import { TextingForm } from './texting-form';

type Choice = { value: string; label: string };
type Props = ThreadFormProps & { dongs: Choice[]; fields: Record<string, string> };

/** The words of a proposal, and the question whether its sender agrees to them. */
export function ProposeForm({ dongs, fields, ...form }: Props) {
  const t = textingCopy[form.lang];
  return (
    <TextingForm {...form} action={askToPropose} name={t.asProposal}>
      <ConfirmButton
        kind="secondary"
        question={t.askQuestion}
        confirm={t.ask}
        fields={
          <>
            <Select name="dong" required options={dongs} defaultValue={fields.dong} />
            <TextInput name="title" required defaultValue={fields.title} />
            <TextArea name="problem" required rows={3} limit={1000} defaultValue={fields.problem} />
            <TextArea name="improvement" required rows={4} limit={2000} defaultValue={fields.improvement} />
            <TextArea name="effect" required rows={2} limit={1000} defaultValue={fields.effect} />
          </>
        }
      >
        {t.asProposal}
      </ConfirmButton>
    </TextingForm>
  );
}

/** The words of a complaint, and the question whether its sender agrees to them. */
export function ComplainForm({ dongs, kinds, fields, ...form }: Props & { kinds: Choice[] }) {
  const t = textingCopy[form.lang];
  return (
    <TextingForm {...form} action={askToComplain} name={t.asComplaint}>
      <ConfirmButton
        kind="secondary"
        question={t.askQuestion}
        confirm={t.ask}
        fields={
          <>
            <Select name="dong" required options={dongs} defaultValue={fields.dong} />
            <Select name="kind" required options={kinds} defaultValue={fields.kind ?? 'everyday'} />
            <TextInput name="title" required defaultValue={fields.title} />
            <TextArea name="text" required rows={5} limit={2000} defaultValue={fields.text} />
          </>
        }
      >
        {t.asComplaint}
      </ConfirmButton>
    </TextingForm>
  );
}

/** Takes back a question, or puts a draft away. */
export function TakeAskBackForm({ asked, ...form }: ThreadFormProps & { asked: boolean }) {
  const t = textingCopy[form.lang];
  const verb = asked ? t.takeAskBack : t.discard;
  return (
    <TextingForm {...form} action={takeAskBack} name={verb}>
      <div>
        <SubmitButton kind="secondary">{verb}</SubmitButton>
      </div>
    </TextingForm>
  );
}

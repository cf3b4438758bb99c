'use client';

import { ConfirmButton } from '@/components/form/confirm-button';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { notForUsText, spamText, unjoinText } from '@/lib/hotline/actions/texting';
import { textingCopy } from '@/lib/hotline/copy/texting';
import type { ThreadFormProps } from '../thread-form';
import { TextingForm } from './texting-form';

export function NotForUsForm(form: ThreadFormProps) {
  const t = textingCopy[form.lang];
  return (
    <TextingForm {...form} action={notForUsText} name={t.notForUs}>
      <ConfirmButton
        kind="secondary"
        question={t.notForUsQuestion}
        confirm={t.notForUsSend}
        fields={<TextArea name="reason" required rows={3} limit={500} />}
      >
        {t.notForUs}
      </ConfirmButton>
    </TextingForm>
  );
}

export function SpamForm(form: ThreadFormProps) {
  const t = textingCopy[form.lang];
  return (
    <TextingForm {...form} action={spamText} name={t.spam}>
      <ConfirmButton
        question={t.spamQuestion}
        confirm={t.spamSend}
        fields={<TextArea name="reason" required rows={2} limit={500} />}
      >
        {t.spam}
      </ConfirmButton>
    </TextingForm>
  );
}

export function UnjoinForm(form: ThreadFormProps) {
  const t = textingCopy[form.lang];
  return (
    <TextingForm {...form} action={unjoinText} name={t.unjoin}>
      <div>
        <SubmitButton kind="secondary">{t.unjoin}</SubmitButton>
      </div>
    </TextingForm>
  );
}

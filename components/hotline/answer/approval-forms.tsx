'use client';

import { ConfirmButton } from '@/components/form/confirm-button';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { approveText, returnText, withdrawText } from '@/lib/hotline/actions/answer';
import { answerCopy } from '@/lib/hotline/copy/answer';
import { ThreadForm, type ThreadFormProps } from '../thread-form';

export function ApproveForm(form: ThreadFormProps) {
  const t = answerCopy[form.lang].approve;
  return (
    <ThreadForm {...form} action={approveText} name={t.open}>
      <ConfirmButton kind="primary" question={t.question} confirm={t.send}>
        {t.open}
      </ConfirmButton>
    </ThreadForm>
  );
}

export function ReturnForm(form: ThreadFormProps) {
  const t = answerCopy[form.lang].return;
  return (
    <ThreadForm {...form} action={returnText} name={t.open}>
      <ConfirmButton
        kind="secondary"
        question={t.question}
        confirm={t.send}
        fields={<TextArea name="reason" label={t.reason} required rows={3} limit={500} />}
      >
        {t.open}
      </ConfirmButton>
    </ThreadForm>
  );
}

export function WithdrawForm(form: ThreadFormProps) {
  const t = answerCopy[form.lang].withdraw;
  return (
    <ThreadForm {...form} action={withdrawText} name={t.open}>
      <div>
        <SubmitButton kind="quiet" size={40}>
          {t.open}
        </SubmitButton>
      </div>
    </ThreadForm>
  );
}

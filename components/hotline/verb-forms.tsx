'use client';

import { ConfirmButton } from '@/components/form/confirm-button';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { closeText, logPhoneAnswer, postponeText, praiseText, startText, takeBackText } from '@/lib/hotline/actions';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import { ThreadForm, type ThreadFormProps } from './thread-form';

export function CallForm(form: ThreadFormProps) {
  const t = hotlineDeskCopy[form.lang];
  return (
    <ThreadForm {...form} action={logPhoneAnswer} name={t.phone.open}>
      <ConfirmButton
        kind="secondary"
        question={t.phone.question}
        confirm={t.phone.send}
        fields={<TextArea name="summary" required rows={3} limit={2000} />}
      >
        {t.phone.open}
      </ConfirmButton>
    </ThreadForm>
  );
}

export function PostponeForm(form: ThreadFormProps) {
  const t = hotlineDeskCopy[form.lang];
  return (
    <ThreadForm {...form} action={postponeText} name={t.postpone.open}>
      <ConfirmButton
        kind="secondary"
        question={t.postpone.question}
        confirm={t.postpone.send}
        fields={<TextArea name="reason" required rows={3} limit={500} />}
      >
        {t.postpone.open}
      </ConfirmButton>
    </ThreadForm>
  );
}

export function PraiseForm(form: ThreadFormProps) {
  const t = hotlineDeskCopy[form.lang].praise;
  return (
    <ThreadForm {...form} action={praiseText} name={t.open}>
      <ConfirmButton kind="secondary" question={t.question} confirm={t.send}>
        {t.open}
      </ConfirmButton>
    </ThreadForm>
  );
}

const plain = { start: startText, take_back: takeBackText, close: closeText } as const;

/** A step that asks nothing. */
export function PlainForm({ event, ...form }: ThreadFormProps & { event: keyof typeof plain }) {
  const { open } = hotlineDeskCopy[form.lang][event];
  return (
    <ThreadForm {...form} action={plain[event]} name={open}>
      <div>
        <SubmitButton kind="secondary">{open}</SubmitButton>
      </div>
    </ThreadForm>
  );
}

'use client';

import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { cancelTextQuestion, contributeText } from '@/lib/hotline/actions';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import { ThreadForm, type ThreadFormProps } from '../thread-form';

/** What this officer's department has to say to the one that answers. */
export function ContributeForm({ question, ...form }: ThreadFormProps & { question: string }) {
  const t = hotlineDeskCopy[form.lang].contribute;
  return (
    <ThreadForm {...form} action={contributeText} name={t.open}>
      <p lang="ko">{t.lead(question)}</p>
      <TextArea
        name="text"
        label={hotlineDeskCopy[form.lang].fields.part}
        hint={t.hint}
        required
        rows={4}
        limit={2000}
      />
      <div>
        <SubmitButton>{t.open}</SubmitButton>
      </div>
    </ThreadForm>
  );
}

export function CancelQuestionForm({ id, ...form }: ThreadFormProps & { id: number }) {
  const t = hotlineDeskCopy[form.lang].cancel_ask;
  return (
    <ThreadForm {...form} action={cancelTextQuestion} name={t.open} more={{ id }}>
      <div>
        <SubmitButton kind="secondary" size={40}>
          {t.open}
        </SubmitButton>
      </div>
    </ThreadForm>
  );
}

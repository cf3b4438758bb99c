'use client';

import { ConfirmButton } from '@/components/form/confirm-button';
import { answerText } from '@/lib/hotline/actions/answer';
import { answerCopy } from '@/lib/hotline/copy/answer';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import { ThreadForm, type ThreadFormProps } from '../thread-form';
import { AnswerText } from './answer-text';

type Props = ThreadFormProps & {
  /** What it begins with: a template, or what was sent back. */
  begun: string;
  /** It does not go out before the head of the desk has approved it. */
  waits: boolean;
};

/** The answer by text, with what it weighs and into how many messages it is cut. */
export function AnswerForm({ begun, waits, ...form }: Props) {
  const t = hotlineDeskCopy[form.lang];
  const words = waits ? answerCopy[form.lang].prepare : t.answer;
  return (
    <ThreadForm {...form} action={answerText} name={words.open}>
      <AnswerText lang={form.lang} begun={begun} />
      <ConfirmButton kind="primary" question={words.question} confirm={words.send}>
        {words.open}
      </ConfirmButton>
    </ThreadForm>
  );
}

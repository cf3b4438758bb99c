'use client';

import { useState } from 'react';
import { ConfirmButton } from '@/components/form/confirm-button';
import { TextArea } from '@/components/form/text-area';
import { answerText } from '@/lib/hotline/actions';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import { measure } from '@/lib/hotline/rules-bytes';
import { ThreadForm, type ThreadFormProps } from './thread-form';

/** The answer by text. What it weighs, in how many messages it goes and which characters an old phone may not show is said while it is written. */
export function AnswerForm(form: ThreadFormProps) {
  const t = hotlineDeskCopy[form.lang];
  const [text, setText] = useState('');
  const { bytes, kind, parts, foreign } = measure(text);
  return (
    <ThreadForm {...form} action={answerText} name={t.answer.open}>
      <div onInput={(event) => event.target instanceof HTMLTextAreaElement && setText(event.target.value)}>
        <TextArea name="text" required rows={5} />
        <p className="mt-1 text-right text-sm text-ink-3 tabular-nums" aria-live="polite">
          {t.bytes(bytes)} · {kind === 'several' ? t.several(parts) : t.kind[kind]}
        </p>
        {foreign.length > 0 && <p className="text-sm text-warn">{t.foreign(foreign.join(' '))}</p>}
      </div>
      <ConfirmButton kind="primary" question={t.answer.question} confirm={t.answer.send}>
        {t.answer.open}
      </ConfirmButton>
    </ThreadForm>
  );
}

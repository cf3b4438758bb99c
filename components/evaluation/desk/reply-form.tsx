'use client';

import { ActionForm } from '@/components/form/action-form';
import { RadioGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { reply, report } from '@/lib/evaluation/actions';
import { evaluationCopy } from '@/lib/evaluation/copy';
import { deskCopy } from '@/lib/evaluation/copy-desk';
import { outcomes } from '@/lib/evaluation/schema';
import type { Lang } from '@/lib/format/copy';

type Props = { number: string; task: { number: string; title: string }; lang: Lang; formKey: string };

/** What those in charge answer to a task's result, and what they will change. */
export function ReplyForm({ number, task, lang, formKey }: Props) {
  const t = deskCopy[lang];
  return (
    <ActionForm
      action={reply}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      hidden={{ number, task: task.number }}
      aria-label={`${t.reply.title}: ${task.title}`}
    >
      <TextArea name="reply" required rows={4} limit={2000} />
      <TextArea name="promise" required rows={3} limit={1000} />
      <div>
        <SubmitButton>{t.reply.send}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** What became of it. */
export function KeptForm({
  number,
  task,
  lang,
  formKey,
  kept,
  how,
}: Props & { kept: string | null; how: string | null }) {
  const t = deskCopy[lang];
  const words = evaluationCopy[lang].promise.kept;
  return (
    <ActionForm
      action={report}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      hidden={{ number, task: task.number }}
      aria-label={`${t.reply.kept}: ${task.title}`}
    >
      <RadioGroup
        name="kept"
        required
        inline
        defaultValue={kept ?? undefined}
        options={outcomes.map((value) => ({ value, label: words[value] }))}
      />
      <TextArea name="how" required rows={3} limit={1000} defaultValue={how ?? ''} />
      <div>
        <SubmitButton kind="secondary">{t.reply.keptSend}</SubmitButton>
      </div>
    </ActionForm>
  );
}

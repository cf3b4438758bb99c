'use client';

import { TextArea } from '@/components/form/text-area';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { publish, takeDown } from '@/lib/practice/actions';
import { practiceCopy } from '@/lib/practice/copy';

type Props = { number: string; lang: Lang; formKey: string };

export function PublishPractice({ number, lang, formKey }: Props) {
  const t = practiceCopy[lang].desk;
  return (
    <VerbForm
      action={publish}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      verb={t.publish}
      kind="primary"
      question={t.publishHint}
    />
  );
}

export function TakeDownPractice({ number, lang, formKey }: Props) {
  const t = practiceCopy[lang];
  return (
    <VerbForm
      action={takeDown}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      hidden={{ number }}
      verb={t.desk.takeDown}
      kind="danger"
      question={t.desk.takeDownHint}
    >
      <TextArea name="reason" required rows={2} limit={1000} />
    </VerbForm>
  );
}

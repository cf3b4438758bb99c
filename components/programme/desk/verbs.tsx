'use client';

import { TextArea } from '@/components/form/text-area';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { close, publish } from '@/lib/programme/actions/programme';
import { programmeDeskCopy } from '@/lib/programme/copy/desk';

type Props = { number: string; lang: Lang; formKey: string };

export function PublishProgramme({ number, lang, formKey, again }: Props & { again: boolean }) {
  const t = programmeDeskCopy[lang].desk;
  const verb = again ? t.reopen : t.publish;
  return (
    <VerbForm
      action={publish}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      verb={verb}
      kind="primary"
      wide
      question={t.publishHint}
    />
  );
}

export function CloseProgramme({ number, lang, formKey }: Props) {
  const d = programmeDeskCopy[lang];
  return (
    <VerbForm
      action={close}
      lang={lang}
      formKey={formKey}
      labels={d.fields}
      hidden={{ number }}
      verb={d.desk.close}
      wide
      question={d.desk.closeHint}
    >
      <TextArea name="reason" required rows={3} limit={500} />
    </VerbForm>
  );
}

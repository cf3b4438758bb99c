'use client';

import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { close, open, reopen } from '@/lib/research/actions/call';
import { researchDeskCopy } from '@/lib/research/copy/desk';
import type { CallEvent } from '@/lib/research/states';

type Props = { number: string; lang: Lang; formKey: string };

const wordsOf = (lang: Lang) => ({
  labels: researchDeskCopy[lang].fields,
  errorWords: researchDeskCopy[lang].errors,
  refusalWords: researchDeskCopy[lang].errors,
});

/** One step of a call's lifecycle. */
export function CallVerb({ event, number, lang, formKey }: Props & { event: CallEvent }) {
  const t = researchDeskCopy[lang];
  const asked = { open: t.openHint, close: t.closeHint, reopen: t.reopenHint }[event];
  return (
    <VerbForm
      {...wordsOf(lang)}
      action={{ open, close, reopen }[event]}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      verb={t[event]}
      kind={event === 'open' ? 'primary' : 'secondary'}
      wide
      question={asked}
    >
      {event === 'reopen' && <ReopenFields />}
    </VerbForm>
  );
}

function ReopenFields() {
  return (
    <>
      <TextInput name="lastDay" type="date" required />
      <TextInput name="runsUntil" type="date" required />
      <TextArea name="reason" required rows={2} limit={1000} />
    </>
  );
}

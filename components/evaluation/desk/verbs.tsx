'use client';

import { TextArea } from '@/components/form/text-area';
import { VerbForm } from '@/components/form/verb-form';
import { cancel, endEarly, open, publish } from '@/lib/evaluation/actions';
import { deskCopy } from '@/lib/evaluation/copy-desk';
import type { Lang } from '@/lib/format/copy';

type Props = { number: string; lang: Lang; formKey: string };

/** Opening and publishing: one press after the question. */
export function PlainVerb({ number, lang, formKey, verb }: Props & { verb: 'open' | 'publish' }) {
  const t = deskCopy[lang];
  const hints = { open: t.verbs.openHint, publish: t.verbs.publishHint };
  return (
    <VerbForm
      action={verb === 'open' ? open : publish}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      refusalWords={t.refusals}
      verb={t.verbs[verb]}
      kind="primary"
      wide
      question={hints[verb]}
    />
  );
}

/** Ending early and calling off: with the reason that everyone reads. */
export function ReasonedVerb({ number, lang, formKey, verb }: Props & { verb: 'end_early' | 'cancel' }) {
  const t = deskCopy[lang];
  const hints = { end_early: t.verbs.endHint, cancel: t.verbs.cancelHint };
  return (
    <VerbForm
      action={verb === 'cancel' ? cancel : endEarly}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      hidden={{ number }}
      verb={t.verbs[verb]}
      kind={verb === 'cancel' ? 'danger' : 'secondary'}
      wide
      question={hints[verb]}
    >
      <TextArea name="reason" required rows={2} limit={1000} />
    </VerbForm>
  );
}

'use client';

import { TextArea } from '@/components/form/text-area';
import { VerbForm } from '@/components/form/verb-form';
import { cancel, finish, open } from '@/lib/course/actions';
import { courseDeskCopy } from '@/lib/course/copy/desk';
import type { CourseEvent } from '@/lib/course/states';
import type { Lang } from '@/lib/format/copy';

type Props = { number: string; lang: Lang; formKey: string };

const actions = { open, finish, cancel } as const;

/** One step of the table: asks first, and for the reason where one is needed. */
export function CourseStep({ event, number, lang, formKey }: Props & { event: Exclude<CourseEvent, 'begin'> }) {
  const t = courseDeskCopy[lang];
  const hints = { open: t.openHint, finish: t.finishHint, cancel: t.cancelHint } as const;
  return (
    <VerbForm
      action={actions[event]}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      hidden={{ number }}
      refusalWords={t.refusals}
      verb={t[event]}
      wide
      kind={event === 'cancel' ? 'danger' : event === 'open' ? 'primary' : 'secondary'}
      question={hints[event]}
    >
      {event === 'cancel' ? <TextArea name="reason" required rows={3} limit={500} /> : undefined}
    </VerbForm>
  );
}

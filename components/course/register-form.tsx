'use client';

import { VerbForm } from '@/components/form/verb-form';
import { take } from '@/lib/course/actions/seat';
import { courseCopy } from '@/lib/course/copy';
import type { Lang } from '@/lib/format/copy';

type Props = { number: string; wait: boolean; lang: Lang; formKey: string };

/** One press for a seat, or for a place in the line. */
export function RegisterForm({ number, wait, lang, formKey }: Props) {
  const t = courseCopy[lang];
  const verb = wait ? t.register.wait : t.register.button;
  return (
    <VerbForm
      action={take}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      refusalWords={t.refusals}
      verb={verb}
      wide
      size={56}
    />
  );
}

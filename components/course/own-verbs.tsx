'use client';

import { ActionForm } from '@/components/form/action-form';
import { RadioGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { VerbForm } from '@/components/form/verb-form';
import { accept, certify, giveBack, rate } from '@/lib/course/actions/seat';
import { courseCopy } from '@/lib/course/copy';
import { ownCourseCopy } from '@/lib/course/copy/own';
import type { Lang } from '@/lib/format/copy';

type Props = { number: string; lang: Lang; formKey: string };

/** Takes the seat that came free. */
export function ConfirmSeat({ number, lang, formKey }: Props) {
  const t = ownCourseCopy[lang];
  return (
    <VerbForm
      action={accept}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      refusalWords={courseCopy[lang].refusals}
      verb={t.confirm}
      wide
      size={56}
    />
  );
}

/** Gives seat or place in the line back. */
export function LeaveCourse({ number, lang, formKey }: Props) {
  const t = ownCourseCopy[lang];
  return (
    <VerbForm
      action={giveBack}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      refusalWords={courseCopy[lang].refusals}
      verb={t.leave}
      kind="danger"
      wide
      question={t.leaveQuestion}
    />
  );
}

export function IssueCertificate({ number, lang, formKey }: Props) {
  const t = ownCourseCopy[lang];
  return (
    <VerbForm
      action={certify}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      refusalWords={t.refusals}
      verb={t.issue}
    />
  );
}

/** How it was, in points and words. */
export function FeedbackForm({
  number,
  lang,
  formKey,
  rating,
  words,
}: Props & { rating: number | null; words: string | null }) {
  const t = ownCourseCopy[lang];
  const options = ([5, 4, 3, 2, 1] as const).map((n) => ({ value: String(n), label: t.ratings[n] }));
  return (
    <ActionForm
      action={rate}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      labels={t.fields}
      refusalWords={t.refusals}
      aria-label={t.feedback}
    >
      <RadioGroup
        name="rating"
        required
        defaultValue={rating === null ? undefined : String(rating)}
        options={options}
      />
      <TextArea name="words" rows={3} limit={1000} defaultValue={words ?? ''} />
      <div>
        <SubmitButton>{t.send}</SubmitButton>
      </div>
    </ActionForm>
  );
}

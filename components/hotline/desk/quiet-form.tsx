'use client';

import { ActionForm } from '@/components/form/action-form';
import { RadioGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { keepQuietHours } from '@/lib/hotline/actions/settings';
import { quietCopy } from '@/lib/hotline/copy/settings';
import { type QuietHours, timeOf } from '@/lib/hotline/rules/quiet';

/** The hours in which nobody is texted. */
export function QuietForm({ quiet, lang, formKey }: { quiet: QuietHours; lang: Lang; formKey: string }) {
  const t = quietCopy[lang];
  const options = (['now', 'held'] as const).map((value) => ({ value, label: t.replies[value] }));
  return (
    <ActionForm
      action={keepQuietHours}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      aria-label={t.title}
      className="grid max-w-text gap-5"
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput name="from" type="time" required short defaultValue={timeOf(quiet.from)} hint={t.hint} />
        <TextInput name="to" type="time" required short defaultValue={timeOf(quiet.to)} hint={t.hint} />
      </div>
      <RadioGroup name="replies" required options={options} defaultValue={quiet.holdReplies ? 'held' : 'now'} />
      <div>
        <SubmitButton>{t.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}

'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { book, cancel, move } from '@/lib/programme/actions/slot';
import { slotCopy } from '@/lib/programme/copy/slot';

type Props = { lang: Lang; formKey: string };

/** Takes a place in an hour. */
export function BookForm({ slot, lang, formKey }: Props & { slot: number }) {
  const t = slotCopy[lang];
  return (
    <ActionForm
      action={book}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      refusalWords={t.refusals}
      hidden={{ slot }}
      aria-label={t.title}
    >
      <TextArea name="question" required rows={4} limit={500} hint={t.hints.question} />
      <div>
        <SubmitButton size={56}>{t.book}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Moves a booking to this hour. */
export function MoveForm({ booking, slot, lang, formKey }: Props & { booking: number; slot: number }) {
  const t = slotCopy[lang];
  return (
    <ActionForm
      action={move}
      lang={lang}
      formKey={formKey}
      refusalWords={t.refusals}
      hidden={{ booking, slot }}
      aria-label={t.moveHere}
    >
      <div>
        <SubmitButton size={56}>{t.moveHere}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function CancelForm({ booking, about, lang, formKey }: Props & { booking: number; about: string }) {
  const t = slotCopy[lang];
  return (
    <VerbForm
      action={cancel}
      lang={lang}
      formKey={formKey}
      refusalWords={t.refusals}
      hidden={{ booking }}
      verb={t.cancel}
      name={`${t.cancel}: ${about}`}
      size={40}
      question={t.cancelAsk}
    />
  );
}

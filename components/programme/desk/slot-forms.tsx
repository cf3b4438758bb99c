'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { advise, cancelHour, open, record } from '@/lib/programme/actions/slot';
import { slotCopy } from '@/lib/programme/copy/slot';

type Props = { lang: Lang; formKey: string };
/** Which hour, and whose: each form has a name of its own. */
type About = Props & { about: string };

/** Opens an hour of advice, several behind each other, or the same every week. */
export function OpenSlots({ number, lang, formKey }: Props & { number: string }) {
  const t = slotCopy[lang];
  return (
    <ActionForm
      action={open}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      hidden={{ number }}
      aria-label={t.desk.publish}
    >
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="topic" required />
        <TextInput name="place" required />
        <TextInput name="firstDay" type="date" required />
        <TextInput name="from" required placeholder="14:00" hint={t.hints.from} />
        <TextInput name="minutes" required inputMode="numeric" defaultValue="50" />
        <TextInput name="perDay" required inputMode="numeric" defaultValue="1" />
        <TextInput name="weeks" required inputMode="numeric" hint={t.hints.weeks} defaultValue="1" />
        <TextInput name="capacity" required inputMode="numeric" defaultValue="1" />
      </div>
      <div>
        <SubmitButton kind="secondary">{t.desk.publish}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function CancelSlot({ slot, about, lang, formKey }: About & { slot: number }) {
  const t = slotCopy[lang];
  return (
    <VerbForm
      action={cancelHour}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      refusalWords={t.refusals}
      hidden={{ slot }}
      verb={t.desk.cancel}
      name={`${t.desk.cancel}: ${about}`}
      kind="quiet"
      size={40}
      question={t.desk.cancelAsk}
    >
      <TextInput name="reason" required />
    </VerbForm>
  );
}

/** Whether somebody came. */
export function Attendance({ booking, about, lang, formKey }: About & { booking: number }) {
  const t = slotCopy[lang];
  return (
    <ActionForm
      action={record}
      lang={lang}
      formKey={formKey}
      refusalWords={t.refusals}
      hidden={{ booking }}
      aria-label={`${t.desk.attendance}: ${about}`}
      className="grid gap-2"
    >
      <div className="flex flex-wrap gap-2">
        <SubmitButton kind="secondary" size={40} name="came" value="attended">
          {t.desk.came}
        </SubmitButton>
        <SubmitButton kind="secondary" size={40} name="came" value="no_show">
          {t.desk.noShow}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

export function Advice({ booking, advice, about, lang, formKey }: About & { booking: number; advice: string | null }) {
  const t = slotCopy[lang];
  return (
    <ActionForm
      action={advise}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      hidden={{ booking }}
      aria-label={`${t.desk.advise}: ${about}`}
    >
      <TextArea name="advice" required rows={3} limit={2000} hint={t.hints.advice} defaultValue={advice ?? ''} />
      <div>
        <SubmitButton kind="secondary" size={40}>
          {t.desk.advise}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

'use client';

import { type FormEvent, type ReactNode, startTransition, useEffect, useRef } from 'react';
import { PlacePicker } from '@/components/district/place-picker';
import { ActionForm } from '@/components/form/action-form';
import { Harmless, RadioGroup } from '@/components/form/choices';
import { FileInput } from '@/components/form/file-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { buttonClass } from '@/components/ui/button';
import { fileComplaint, saveComplaintDraft } from '@/lib/complaint/actions';
import { complaintCopy } from '@/lib/complaint/copy';
import { filingCopy } from '@/lib/complaint/copy/filing';
import { complaintKinds, defaultVisibility, visibilities } from '@/lib/complaint/rules';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { type FormValues, idle } from '@/lib/platform/form/form-state';

type Dong = { code: string; nameKo: string; nameEn: string };
type Props = {
  lang: Lang;
  formKey: string;
  dongs: Dong[];
  dong: string;
  /** The place of the directory that it is about. */
  about: { number: string; name: string } | null;
  typed: FormValues;
  kindHints: Record<string, string>;
  /** Similar complaints, made on the server from the draft. */
  similar: ReactNode;
  /** Keeps what is typed; for a button of those who have no script. Null for people without an account. */
  keep: ((form: FormData) => Promise<void>) | null;
  /** What only people without an account are asked. */
  nameless: ReactNode;
};

const pauseBeforeSaving = 2500;

/** A new complaint, in the order people tell it. What is typed is kept as a draft while typing; without script by a button. */
export function NewComplaintForm({
  lang,
  formKey,
  dongs,
  dong,
  about,
  typed,
  kindHints,
  similar,
  keep,
  nameless,
}: Props) {
  const t = filingCopy[lang];
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined);
  const keepDraft = useDraft();
  const touched = useRef(Boolean(text('visibility')));
  const box = useRef<HTMLDivElement>(null);

  function changed(event: FormEvent<HTMLDivElement>) {
    const field = event.target as HTMLInputElement;
    if (field.name === 'visibility') touched.current = true;
    const kind = complaintKinds.find((known) => field.name === 'kind' && known === field.value);
    if (kind && !touched.current) choose(box.current, defaultVisibility(kind));
    if (keep) keepDraft(field.form);
  }

  return (
    <ActionForm
      action={fileComplaint}
      lang={lang}
      formKey={formKey}
      labels={labelsOf(lang)}
      errorWords={complaintCopy[lang].errors}
      hidden={about ? { about: about.number } : {}}
      aria-label={t.title}
    >
      <div ref={box} onInput={changed} className="grid gap-7">
        <RadioGroup
          name="kind"
          required
          defaultValue={text('kind')}
          options={complaintKinds.map((value) => ({
            value,
            label: complaintCopy[lang].kinds[value],
            hint: kindHints[value],
          }))}
        />
        <Select
          name="dong"
          required
          defaultValue={about ? dong : (text('dong') ?? dong)}
          options={dongs.map((each) => ({ value: each.code, label: nameIn(each, lang) }))}
        />
        <TextInput name="title" required hint={t.titleHint} defaultValue={text('title')} />
        <TextArea name="text" required rows={8} limit={5000} hint={t.textHint} defaultValue={text('text')} />
        {similar}
        <PlacePicker defaultPlace={about?.name ?? text('place')} />
        <FileInput name="files" hint={t.filesHint} />
        <RadioGroup
          name="visibility"
          hint={t.visibilityHint}
          defaultValue={text('visibility')}
          options={visibilities.map((value) => ({
            value,
            label: t.visibilities[value],
            hint: t.visibilityHints[value],
          }))}
        />
        <Harmless />
        {nameless}
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton size={56}>{t.send}</SubmitButton>
        {keep && (
          <noscript>
            <button type="submit" formAction={keep} className={buttonClass('secondary', 56)}>
              {t.draftKeep}
            </button>
          </noscript>
        )}
        <p className="text-sm text-ink-2">{keep ? t.sendHint : t.sendHintNameless}</p>
      </div>
    </ActionForm>
  );
}

const labelsOf = (lang: Lang): Record<string, string> => {
  const { kind, dong, titleField, text, files, visibility, name, contact } = filingCopy[lang];
  return { kind, dong, title: titleField, text, files, visibility, name, contact };
};

function choose(box: HTMLElement | null, visibility: string): void {
  const radio = box?.querySelector<HTMLInputElement>(`input[name="visibility"][value="${visibility}"]`);
  if (radio) radio.checked = true;
}

/** Saves what is typed a moment after the last key. The form's own key stays out: it belongs to the sending. */
function useDraft(): (form: HTMLFormElement | null) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (form) => {
    clearTimeout(timer.current);
    if (!form) return;
    timer.current = setTimeout(() => {
      const data = new FormData(form);
      data.delete('_key');
      data.delete('files');
      startTransition(async () => void (await saveComplaintDraft(idle, data)));
    }, pauseBeforeSaving);
  };
}

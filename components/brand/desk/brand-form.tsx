'use client';

import { type FormEvent, useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { CheckboxGroup } from '@/components/form/choices';
import { FieldGroup } from '@/components/form/field-group';
import { FileInput } from '@/components/form/file-input';
import { useFormContext } from '@/components/form/form-context';
import { RowInput } from '@/components/form/row-input';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { save } from '@/lib/brand/actions';
import { brandDeskCopy } from '@/lib/brand/copy-desk';
import type { RevisionRow } from '@/lib/brand/queries';
import { mostPeople } from '@/lib/brand/schema';
import type { Lang } from '@/lib/format/copy';
import { ColourPreview } from './colour-preview';

type Props = { number: string; version: number; revision: RevisionRow; lang: Lang; formKey: string };

/** How many empty rows stand ready for more people. */
const spare = 2;

/** Everything a dong says of itself, on one form, with its colours as they will look beside it. */
export function BrandForm({ number, version, revision, lang, formKey }: Props) {
  const t = brandDeskCopy[lang];
  const { identity, colour, ink, nightColour, nightInk } = revision;
  const saved = {
    identity,
    day: { colour, ink },
    night: nightColour && nightInk ? { colour: nightColour, ink: nightInk } : null,
  };
  const [typed, setTyped] = useState(saved);

  function look(event: FormEvent<HTMLElement>) {
    const form = event.currentTarget.querySelector('form');
    if (!form) return;
    const data = new FormData(form);
    const word = (name: string) => String(data.get(name) ?? '');
    setTyped({
      identity: word('identity'),
      day: { colour: word('colour'), ink: word('ink') },
      night: data.has('ownNight') ? { colour: word('nightColour'), ink: word('nightInk') } : null,
    });
  }

  const rows = Math.min(mostPeople, revision.people.length + spare);
  return (
    <div onInput={look}>
      <ActionForm
        action={save}
        lang={lang}
        formKey={formKey}
        labels={{ ...t.fields, by: t.overBy, version: t.overVersion }}
        errorWords={t.errors}
        refusalWords={t.refusals}
        hidden={{ number, version }}
        stale={<SaveOver lang={lang} />}
        aria-label={t.write}
      >
        <FieldGroup title={t.groups.words}>
          <TextInput name="identity" required defaultValue={identity} />
          <TextInput name="identityEn" defaultValue={revision.identityEn ?? ''} />
          <TextArea name="story" required rows={10} limit={4000} defaultValue={revision.story} />
          <TextArea name="storyEn" rows={6} limit={6000} defaultValue={revision.storyEn ?? ''} />
        </FieldGroup>
        <FieldGroup title={t.groups.colours}>
          <div className="grid gap-6 sm:grid-cols-2">
            <TextInput name="colour" type="color" required short defaultValue={colour} />
            <TextInput name="ink" type="color" required short defaultValue={ink} />
          </div>
          <CheckboxGroup
            name="ownNight"
            defaultValue={nightColour ? ['yes'] : []}
            options={[{ value: 'yes', label: t.ownNight }]}
          />
          <div className="grid gap-6 sm:grid-cols-2">
            <TextInput name="nightColour" type="color" short defaultValue={nightColour ?? colour} />
            <TextInput name="nightInk" type="color" short defaultValue={nightInk ?? ink} />
          </div>
          <ColourPreview lang={lang} {...typed} />
        </FieldGroup>
        <FieldGroup title={t.groups.people} hint={t.peopleHint}>
          {Array.from({ length: rows }, (_, at) => (
            <PersonRow key={at} at={at} person={revision.people[at]} lang={lang} />
          ))}
        </FieldGroup>
        <FieldGroup title={t.groups.pictures}>
          {revision.pictures.map((picture, at) => (
            <div key={picture.id}>
              <input type="hidden" name="pictureId" value={picture.fileId} />
              <RowInput
                name="pictureAlt"
                at={at}
                label={`${t.pictureN(at + 1)}: ${t.fields.pictureAlt}`}
                defaultValue={picture.alt}
              />
            </div>
          ))}
          {revision.pictures.length > 0 && (
            <CheckboxGroup
              name="dropPicture"
              inline
              options={revision.pictures.map((picture, at) => ({
                value: picture.fileId,
                label: t.pictureN(at + 1),
              }))}
            />
          )}
          <FileInput name="files" accept="image/jpeg,image/png,image/webp" maxFiles={1} />
          <TextInput name="newAlt" />
        </FieldGroup>
        <div>
          <SubmitButton size={56}>{t.save}</SubmitButton>
          <p className="mt-2 text-sm text-ink-2">{t.saveHint}</p>
        </div>
      </ActionForm>
    </div>
  );
}

type Row = { at: number; person: RevisionRow['people'][number] | undefined; lang: Lang };

function PersonRow({ at, person, lang }: Row) {
  const t = brandDeskCopy[lang];
  const options = (['group', 'person'] as const).map((value) => ({ value, label: t.kinds[value] }));
  return (
    <fieldset className="grid gap-3 border-b border-line-weak pb-4 sm:grid-cols-[7em_1fr_1.6fr_11em]">
      <legend className="sr-only">{t.personN(at + 1)}</legend>
      <RowInput name="personKind" at={at} label={t.fields.personKind} options={options} defaultValue={person?.kind} />
      <RowInput name="personName" at={at} label={t.fields.personName} defaultValue={person?.name} />
      <RowInput name="personAbout" at={at} label={t.fields.personAbout} defaultValue={person?.about} />
      <RowInput
        name="personConsent"
        at={at}
        label={t.fields.personConsent}
        type="date"
        defaultValue={person?.consentOn}
      />
    </fieldset>
  );
}

/** A colleague was faster: what was typed can still be saved, on top of what the colleague saved. */
function SaveOver({ lang }: { lang: Lang }) {
  const t = brandDeskCopy[lang];
  const { state } = useFormContext();
  const now = state.status === 'refused' ? state.detail?.version : undefined;
  if (now === undefined) return null;
  return (
    <div className="my-3 grid gap-2">
      <p>{t.overHint}</p>
      <div>
        <SubmitButton kind="secondary" name="over" value={String(now)}>
          {t.over}
        </SubmitButton>
      </div>
    </div>
  );
}

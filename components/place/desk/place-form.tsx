'use client';

import { ActionForm } from '@/components/form/action-form';
import { CheckboxGroup } from '@/components/form/choices';
import { FileInput } from '@/components/form/file-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { add, edit } from '@/lib/place/actions';
import { placeCopy } from '@/lib/place/copy';
import type { PlaceRow } from '@/lib/place/queries';
import { writeWay } from '@/lib/place/rules';
import { facilities, placeKinds } from '@/lib/place/schema';

type Props = {
  lang: Lang;
  formKey: string;
  place?: PlaceRow;
  dongs: { code: string; nameKo: string; nameEn: string }[];
};

/** All that is said about a place, on one form. */
export function PlaceForm({ lang, formKey, place, dongs }: Props) {
  const t = placeCopy[lang];
  return (
    <ActionForm
      action={place ? edit : add}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      hidden={place ? { number: place.number, version: place.version } : {}}
      aria-label={place ? t.desk.edit : t.desk.add}
    >
      <TextInput name="name" required defaultValue={place?.name} />
      <div className="grid gap-6 sm:grid-cols-2">
        <Select
          name="kind"
          required
          defaultValue={place?.kind}
          options={placeKinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <Select
          name="dong"
          required
          defaultValue={place?.dongCode ?? (dongs.length === 1 ? dongs[0]?.code : undefined)}
          options={dongs.map((dong) => ({ value: dong.code, label: nameIn(dong, lang) }))}
        />
      </div>
      <TextArea name="summary" required rows={3} limit={1000} defaultValue={place?.summary} />
      <TextInput name="address" required defaultValue={place?.address} />
      <TextInput name="contact" required hint={t.hints.contact} defaultValue={place?.contact} />
      <TextInput name="hours" defaultValue={place?.hours ?? ''} />
      <CheckboxGroup
        name="facilities"
        inline
        defaultValue={place?.facilities ?? []}
        options={facilities.map((value) => ({ value, label: t.facilityNames[value] }))}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="latitude" required inputMode="decimal" defaultValue={place ? String(place.latitude) : ''} />
        <TextInput name="longitude" required inputMode="decimal" defaultValue={place ? String(place.longitude) : ''} />
      </div>
      <TextArea name="way" rows={4} limit={20_000} hint={t.hints.way} defaultValue={writeWay(place?.way ?? null)} />
      <TextInput
        name="lengthM"
        inputMode="numeric"
        hint={t.hints.lengthM}
        defaultValue={place?.lengthM ? String(place.lengthM) : ''}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="seasonFrom" hint={t.hints.season} defaultValue={place?.seasonFrom ?? ''} />
        <TextInput name="seasonTo" defaultValue={place?.seasonTo ?? ''} />
      </div>
      <FileInput name="files" accept="image/jpeg,image/png,image/webp" />
      <div>
        <SubmitButton size={56}>{t.desk.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}

'use client';

import { ActionForm } from '@/components/form/action-form';
import { RadioGroup } from '@/components/form/choices';
import { FieldGroup } from '@/components/form/field-group';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import type { Lang } from '@/lib/format/copy';
import { announce } from '@/lib/meeting/actions';
import { meetingCopy } from '@/lib/meeting/copy';
import { meetingDeskCopy } from '@/lib/meeting/copy-desk';
import type { Choices } from '@/lib/meeting/loaders';
import { AgendaFields } from './agenda-fields';
import { TimeFields } from './time-fields';

type Props = {
  lang: Lang;
  formKey: string;
  owners: { key: string; nameKo: string | null; nameEn: string | null }[];
  choices: Choices;
  today: string;
};

/** Calls a meeting. */
export function AnnounceForm({ lang, formKey, owners, choices, today }: Props) {
  const t = meetingDeskCopy[lang];
  const nameOf = ({ nameKo, nameEn }: Props['owners'][number]) =>
    (lang === 'ko' ? nameKo : nameEn) ?? meetingCopy[lang].planner;
  return (
    <ActionForm
      action={announce}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      aria-label={t.announce}
    >
      <Select
        name="owner"
        required
        defaultValue={owners.length === 1 ? owners[0]?.key : undefined}
        options={owners.map((owner) => ({ value: owner.key, label: nameOf(owner) }))}
      />
      <RadioGroup
        name="open"
        required
        defaultValue="open"
        options={(['open', 'internal'] as const).map((value) => ({ value, ...t.openness[value] }))}
      />
      <FieldGroup title={t.groups.where}>
        <TimeFields today={today} />
      </FieldGroup>
      <AgendaFields lang={lang} choices={choices} />
      <div>
        <SubmitButton size={56}>{t.announce}</SubmitButton>
      </div>
    </ActionForm>
  );
}

'use client';

import { ActionForm } from '@/components/form/action-form';
import { RadioGroup } from '@/components/form/choices';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { edit, write } from '@/lib/research/actions/call';
import { researchCopy } from '@/lib/research/copy';
import { researchDeskCopy } from '@/lib/research/copy/desk';
import type { CallRow } from '@/lib/research/queries';
import { callKinds, eligibilities, limits } from '@/lib/research/schema';

type Props = {
  lang: Lang;
  formKey: string;
  departments: { id: number; nameKo: string; nameEn: string }[];
  call?: CallRow;
};

/** All that a call says, on one form. */
export function CallForm({ lang, formKey, departments, call }: Props) {
  const t = researchDeskCopy[lang];
  const words = researchCopy[lang];
  return (
    <ActionForm
      action={call ? edit : write}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      refusalWords={t.errors}
      hidden={call ? { number: call.number, version: call.version } : {}}
      aria-label={call ? t.edit : t.write}
    >
      <RadioGroup
        name="kind"
        required
        inline
        defaultValue={call?.kind ?? 'research'}
        options={callKinds.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <TextInput name="title" required defaultValue={call?.title} maxLength={limits.title} />
      <TextInput name="area" required defaultValue={call?.area} />
      <TextArea name="about" required rows={6} limit={4000} defaultValue={call?.about} />
      <Select
        name="department"
        required
        defaultValue={String(call?.departmentId ?? (departments.length === 1 ? departments[0]?.id : ''))}
        options={departments.map((row) => ({ value: String(row.id), label: nameIn(row, lang) }))}
      />
      <RadioGroup
        name="eligibility"
        required
        defaultValue={call?.eligibility ?? 'phone'}
        options={eligibilities.map((value) => ({ value, label: words.eligibilities[value] }))}
      />
      <div className="grid gap-6 sm:grid-cols-3">
        <TextInput name="firstDay" type="date" required defaultValue={call?.firstDay} />
        <TextInput name="lastDay" type="date" required defaultValue={call?.lastDay} />
        <TextInput name="runsUntil" type="date" required defaultValue={call?.runsUntil} />
      </div>
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput
          name="grantWon"
          required
          inputMode="numeric"
          hint={t.hints.grant}
          defaultValue={call ? String(call.grantWon) : ''}
        />
        <TextInput name="teamCount" required inputMode="numeric" defaultValue={call ? String(call.teamCount) : ''} />
      </div>
      <div>
        <SubmitButton size={56}>{t.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}

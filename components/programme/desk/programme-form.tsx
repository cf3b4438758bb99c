'use client';

import { ActionForm } from '@/components/form/action-form';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { edit, write } from '@/lib/programme/actions/programme';
import { programmeDeskCopy } from '@/lib/programme/copy/desk';
import { programmeCopy } from '@/lib/programme/copy/programme';
import type { ProgrammeRow } from '@/lib/programme/queries/programme';
import { programmeKinds } from '@/lib/programme/schema/programme';

type Props = {
  lang: Lang;
  formKey: string;
  programme?: ProgrammeRow;
  departments: { id: number; nameKo: string; nameEn: string }[];
};

const text = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));

/** All that is said about a programme, its period, its money and the rules of its bookings. */
export function ProgrammeForm({ lang, formKey, programme, departments }: Props) {
  const [t, d] = [programmeCopy[lang], programmeDeskCopy[lang]];
  const only = departments.length === 1 ? departments[0] : undefined;
  return (
    <ActionForm
      action={programme ? edit : write}
      lang={lang}
      formKey={formKey}
      labels={d.fields}
      errorWords={d.errors}
      hidden={programme ? { number: programme.number, version: programme.version } : {}}
      aria-label={programme ? d.desk.edit : d.desk.write}
    >
      <TextInput name="title" required defaultValue={programme?.title} />
      <div className="grid gap-6 sm:grid-cols-2">
        <Select
          name="kind"
          required
          defaultValue={programme?.kind}
          options={programmeKinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <Select
          name="department"
          required
          defaultValue={text(programme?.departmentId ?? only?.id)}
          options={departments.map((row) => ({ value: String(row.id), label: nameIn(row, lang) }))}
        />
      </div>
      <TextArea name="summary" required rows={3} limit={600} defaultValue={programme?.summary} />
      <TextArea name="audience" required rows={3} limit={1000} defaultValue={programme?.audience} />
      <TextArea name="benefit" required rows={3} limit={1000} defaultValue={programme?.benefit} />
      <TextArea name="papers" rows={4} limit={1000} hint={d.hints.papers} defaultValue={programme?.papers ?? ''} />
      <TextInput name="contact" required hint={d.hints.contact} defaultValue={programme?.contact} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="opensOn" type="date" hint={d.hints.period} defaultValue={programme?.opensOn ?? ''} />
        <TextInput name="closesOn" type="date" hint={d.hints.period} defaultValue={programme?.closesOn ?? ''} />
        <TextInput
          name="budgetWon"
          inputMode="numeric"
          hint={d.hints.budgetWon}
          defaultValue={text(programme?.budgetWon)}
        />
        <TextInput name="mostWon" inputMode="numeric" defaultValue={text(programme?.mostWon)} />
        <TextInput
          name="mostBookings"
          inputMode="numeric"
          hint={d.hints.bookings}
          defaultValue={text(programme?.mostBookings ?? 2)}
        />
        <TextInput
          name="cancelHours"
          inputMode="numeric"
          hint={d.hints.bookings}
          defaultValue={text(programme?.cancelHours ?? 24)}
        />
      </div>
      <div>
        <SubmitButton size={56}>{d.desk.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}

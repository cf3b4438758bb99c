'use client';

import { RadioGroup } from '@/components/form/choices';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { giveOpinion, prepare } from '@/lib/agenda/actions';
import { agendaCopy } from '@/lib/agenda/copy';
import { agendaDeskCopy } from '@/lib/agenda/copy-desk';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import type { DepartmentChoice } from './district-forms';
import { AgendaForm } from './form';

interface Common {
  lang: Lang;
  formKey: string;
}

const outcomes = ['adopted', 'partially_adopted', 'not_adopted'] as const;
const stances = ['feasible', 'partly_feasible', 'not_feasible'] as const;

/** Writes a decision down for another person to publish. */
export function PrepareForm({
  item,
  departments,
  ...form
}: Common & { item: string; departments: DepartmentChoice[] }) {
  const t = agendaCopy[form.lang];
  return (
    <AgendaForm {...form} action={prepare} hidden={{ item }} name={agendaDeskCopy[form.lang].desk.prepare}>
      <p className="text-sm text-ink-2">{agendaDeskCopy[form.lang].desk.prepareHint}</p>
      <RadioGroup
        name="outcome"
        required
        inline
        options={outcomes.map((value) => ({ value, label: t.outcomes[value] }))}
      />
      <TextArea name="reasons" required rows={6} limit={5000} />
      <TextArea name="remedy" rows={3} limit={1000} hint={agendaDeskCopy[form.lang].desk.remedyHint} />
      <TextInput name="plannedFor" type="date" hint={agendaDeskCopy[form.lang].desk.plannedHint} />
      <Select
        name="leadDepartment"
        hint={agendaDeskCopy[form.lang].desk.plannedHint}
        empty={agendaDeskCopy[form.lang].desk.none}
        options={departments.map((d) => ({ value: String(d.id), label: nameIn(d, form.lang) }))}
      />
      <div>
        <SubmitButton>{agendaDeskCopy[form.lang].desk.prepareNow}</SubmitButton>
      </div>
    </AgendaForm>
  );
}

/** A department's answer to the question it was asked. */
export function OpinionForm({ opinion, ...form }: Common & { opinion: number }) {
  const t = agendaCopy[form.lang];
  return (
    <AgendaForm {...form} action={giveOpinion} hidden={{ opinion }} name={agendaDeskCopy[form.lang].desk.answer}>
      <RadioGroup
        name="stance"
        required
        inline
        options={stances.map((value) => ({ value, label: t.stances[value] }))}
      />
      <TextArea name="text" required rows={5} limit={3000} />
      <TextInput name="costWon" inputMode="numeric" hint={agendaDeskCopy[form.lang].desk.costHint} />
      <div>
        <SubmitButton>{agendaDeskCopy[form.lang].desk.answerNow}</SubmitButton>
      </div>
    </AgendaForm>
  );
}

'use client';

import { ConfirmButton } from '@/components/form/confirm-button';
import { FileInput } from '@/components/form/file-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { formatNumber } from '@/lib/format/numbers';
import { complete, dropBudget, move, newBudget, newMilestone, reopen } from '@/lib/project/actions';
import { projectCopy } from '@/lib/project/copy';
import { moneySources } from '@/lib/project/schema';
import type { BudgetData } from '../budget';
import { ProjectForm } from './form';

interface Common {
  lang: Lang;
  formKey: string;
}

/** A milestone is reached: say what shows it. */
export function CompleteForm({ milestone, title, ...form }: Common & { milestone: number; title: string }) {
  const t = projectCopy[form.lang].desk;
  return (
    <ProjectForm {...form} action={complete} hidden={{ milestone }} name={`${title}: ${t.complete}`}>
      <ConfirmButton
        kind="secondary"
        size={40}
        question={title}
        confirm={t.complete}
        fields={
          <>
            <TextArea name="evidence" required rows={2} limit={1000} />
            <FileInput name="files" />
          </>
        }
      >
        {t.complete}
      </ConfirmButton>
    </ProjectForm>
  );
}

/** An open milestone gets another day, with the reason everyone reads. */
export function MoveForm({ milestone, title, ...form }: Common & { milestone: number; title: string }) {
  const t = projectCopy[form.lang].desk;
  return (
    <ProjectForm {...form} action={move} hidden={{ milestone }} name={`${title}: ${t.move}`}>
      <ConfirmButton
        kind="quiet"
        size={40}
        question={title}
        confirm={t.move}
        fields={
          <>
            <TextInput name="dueOn" type="date" required />
            <TextArea name="reason" required rows={2} limit={500} />
          </>
        }
      >
        {t.move}
      </ConfirmButton>
    </ProjectForm>
  );
}

export function ReopenForm({ milestone, title, ...form }: Common & { milestone: number; title: string }) {
  const t = projectCopy[form.lang].desk;
  return (
    <ProjectForm {...form} action={reopen} hidden={{ milestone }} name={`${title}: ${t.reopen}`}>
      <ConfirmButton
        kind="quiet"
        size={40}
        question={title}
        confirm={t.reopen}
        fields={<TextArea name="reason" required rows={2} limit={500} />}
      >
        {t.reopen}
      </ConfirmButton>
    </ProjectForm>
  );
}

export function MilestoneForm({ project, ...form }: Common & { project: string }) {
  const t = projectCopy[form.lang];
  return (
    <ProjectForm {...form} action={newMilestone} hidden={{ project }} name={t.desk.addMilestone}>
      <TextInput name="title" label={t.fields.milestoneTitle} required />
      <TextInput name="dueOn" type="date" required />
      <div>
        <SubmitButton kind="secondary">{t.desk.add}</SubmitButton>
      </div>
    </ProjectForm>
  );
}

export function BudgetForm({ project, year, ...form }: Common & { project: string; year: number }) {
  const t = projectCopy[form.lang];
  return (
    <ProjectForm {...form} action={newBudget} hidden={{ project }} name={t.desk.addBudget}>
      <Select name="source" required options={moneySources.map((value) => ({ value, label: t.sources[value] }))} />
      <TextInput name="year" inputMode="numeric" required defaultValue={String(year)} />
      <TextInput name="amountWon" inputMode="numeric" required />
      <TextInput name="note" />
      <div>
        <SubmitButton kind="secondary">{t.desk.add}</SubmitButton>
      </div>
    </ProjectForm>
  );
}

export function DropBudgetForm({ line, ...form }: Common & { line: BudgetData }) {
  const { desk: t, sources } = projectCopy[form.lang];
  const name = [sources[line.source], line.year, line.note, formatNumber(line.amountWon, form.lang), t.remove].join(
    ' ',
  );
  return (
    <ProjectForm {...form} action={dropBudget} hidden={{ line: line.id }} name={name}>
      <ConfirmButton kind="quiet" size={40} question={t.removeConfirm} confirm={t.remove}>
        {t.remove}
      </ConfirmButton>
    </ProjectForm>
  );
}

'use client';

import { ActionForm } from '@/components/form/action-form';
import { CheckboxGroup } from '@/components/form/choices';
import { ConfirmButton } from '@/components/form/confirm-button';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { memberCopy } from '@/lib/member/copy';
import { add, end, head, putInCharge } from '@/lib/staff/actions';
import { staffCopy } from '@/lib/staff/copy';

type Option = { value: string; label: string };
type Base = { lang: Lang; formKey: string };

const words = (lang: Lang) => {
  const t = staffCopy[lang];
  return { lang, labels: t.fields, errorWords: t.refusals, refusalWords: t.refusals };
};

/** A new officer: name and number. */
export function AddOfficerForm({ lang, formKey }: Base) {
  const t = staffCopy[lang];
  return (
    <ActionForm action={add} formKey={formKey} {...words(lang)} aria-label={t.addTitle}>
      <p className="text-ink-2">{t.addLead}</p>
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="name" required maxLength={40} autoComplete="off" />
        <TextInput name="staffNo" required maxLength={64} autoComplete="off" hint={t.hints.staffNo} />
      </div>
      <div>
        <SubmitButton>{t.add}</SubmitButton>
      </div>
    </ActionForm>
  );
}

type AssignProps = Base & {
  member: number;
  today: string;
  dongs: Option[];
  departments: Option[];
  institutions: Option[];
};

/** Puts somebody in charge of a desk, from one day to another. */
export function AssignForm({ lang, formKey, member, today, ...places }: AssignProps) {
  const t = staffCopy[lang];
  const office = (['planner', 'mayor', 'admin'] as const).map((role) => ({
    value: role,
    label: memberCopy[lang].roles[role],
  }));
  const grouped = (group: string, options: Option[]) => options.map((option) => ({ ...option, group }));
  const options = [
    ...grouped(t.chargeGroups.office, office),
    ...grouped(t.chargeGroups.department, places.departments),
    ...grouped(t.chargeGroups.institution, places.institutions),
    ...grouped(t.chargeGroups.dong, places.dongs),
  ];
  return (
    <ActionForm action={putInCharge} formKey={formKey} hidden={{ member }} {...words(lang)} aria-label={t.assignTitle}>
      <Select name="charge" required options={options} hint={t.adminNote} />
      <div className="grid max-w-text items-end gap-6 sm:grid-cols-2">
        <TextInput name="from" type="date" required short min={today} defaultValue={today} />
        <TextInput name="lastDay" type="date" short min={today} hint={t.hints.lastDay} />
      </div>
      <div className="max-w-text">
        <CheckboxGroup name="head" options={[{ value: 'on', label: t.fields.head }]} label={t.head} />
      </div>
      <TextInput name="reason" required maxLength={500} hint={t.hints.reason} />
      <div>
        <SubmitButton>{t.assign}</SubmitButton>
      </div>
    </ActionForm>
  );
}

type HeldProps = Base & { assignment: number; seen: string };

/** Ends a charge at once or on a later day. */
export function EndForm({ lang, formKey, assignment, seen, today }: HeldProps & { today: string }) {
  const t = staffCopy[lang];
  return (
    <ActionForm action={end} formKey={formKey} hidden={{ assignment, seen }} {...words(lang)} className="contents">
      <ConfirmButton
        size={40}
        question={t.endAsk}
        confirm={t.endNow}
        fields={
          <>
            <TextInput name="lastDay" type="date" short min={today} hint={t.hints.endDay} />
            <TextInput name="reason" required maxLength={500} hint={t.hints.reason} />
          </>
        }
      >
        {t.end}
      </ConfirmButton>
    </ActionForm>
  );
}

/** Makes somebody head of the desk, or no longer. */
export function HeadForm({ lang, formKey, assignment, seen, isHead }: HeldProps & { isHead: boolean }) {
  const t = staffCopy[lang];
  return (
    <ActionForm action={head} formKey={formKey} hidden={{ assignment, seen }} {...words(lang)} className="contents">
      <ConfirmButton
        kind="secondary"
        size={40}
        question={t.headAsk}
        confirm={t.change}
        fields={<TextInput name="reason" required maxLength={500} hint={t.hints.reason} />}
      >
        {isHead ? t.unmakeHead : t.makeHead}
      </ConfirmButton>
    </ActionForm>
  );
}

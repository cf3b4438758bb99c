'use client';

import { CheckboxGroup } from '@/components/form/choices';
import { ConfirmButton } from '@/components/form/confirm-button';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { ask, publish, review, sendBack, takeBackDecision, takeBackQuestion } from '@/lib/agenda/actions';
import { agendaDeskCopy } from '@/lib/agenda/copy-desk';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { AgendaForm } from './form';

interface Common {
  lang: Lang;
  formKey: string;
  item: string;
}

export interface DepartmentChoice {
  id: number;
  nameKo: string;
  nameEn: string;
}

export function ReviewForm({ item, ...form }: Common) {
  const t = agendaDeskCopy[form.lang].desk;
  return (
    <AgendaForm {...form} action={review} hidden={{ item }} name={t.review}>
      <div>
        <SubmitButton>{t.review}</SubmitButton>
      </div>
    </AgendaForm>
  );
}

/** Asks several departments the same question, each to answer by the same day. */
export function AskForm({
  item,
  departments,
  due,
  ...form
}: Common & { departments: DepartmentChoice[]; due: string }) {
  const t = agendaDeskCopy[form.lang].desk;
  const options = departments.map((d) => ({ value: String(d.id), label: nameIn(d, form.lang) }));
  return (
    <AgendaForm {...form} action={ask} hidden={{ item }} name={t.ask}>
      <CheckboxGroup name="departments" required inline options={options} />
      <TextArea name="question" required rows={3} limit={1000} />
      <TextInput name="dueOn" type="date" required defaultValue={due} />
      <div>
        <SubmitButton>{t.askNow}</SubmitButton>
      </div>
    </AgendaForm>
  );
}

export function SendBackForm({ item, ...form }: Common) {
  const t = agendaDeskCopy[form.lang].desk;
  return (
    <AgendaForm {...form} action={sendBack} hidden={{ item }} name={t.return}>
      <TextArea name="reason" required rows={3} limit={1000} />
      <div>
        <SubmitButton kind="danger">{t.returnNow}</SubmitButton>
      </div>
    </AgendaForm>
  );
}

/** Publishes what another person prepared. */
export function PublishForm({ item, ...form }: Common) {
  const t = agendaDeskCopy[form.lang].desk;
  return (
    <AgendaForm {...form} action={publish} hidden={{ item }} name={t.publish}>
      <ConfirmButton kind="primary" size={56} question={t.publishConfirm} confirm={t.publish}>
        {t.publish}
      </ConfirmButton>
    </AgendaForm>
  );
}

export function TakeBackDecisionForm({ item, ...form }: Common) {
  const t = agendaDeskCopy[form.lang].desk;
  return (
    <AgendaForm {...form} action={takeBackDecision} hidden={{ item }} name={t.takeBack}>
      <ConfirmButton kind="quiet" question={t.takeBackConfirm} confirm={t.takeBack}>
        {t.takeBack}
      </ConfirmButton>
    </AgendaForm>
  );
}

export function TakeBackQuestionForm({
  opinion,
  department,
  ...form
}: Omit<Common, 'item'> & { opinion: number; department: string }) {
  const t = agendaDeskCopy[form.lang].desk;
  return (
    <AgendaForm {...form} action={takeBackQuestion} hidden={{ opinion }} name={`${t.cancel} ${department}`}>
      <ConfirmButton
        kind="quiet"
        size={40}
        question={department}
        confirm={t.cancel}
        fields={<TextArea name="reason" required rows={2} limit={500} />}
      >
        {`${department}: ${t.cancel}`}
      </ConfirmButton>
    </AgendaForm>
  );
}

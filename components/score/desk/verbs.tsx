'use client';

import { ActionForm } from '@/components/form/action-form';
import { ConfirmButton } from '@/components/form/confirm-button';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { improve, method, promise, publish, takeDown } from '@/lib/score/actions';
import { scoreCopy } from '@/lib/score/copy';
import type { ActionRow } from '@/lib/score/queries';
import { actionStates } from '@/lib/score/schema';

type Props = { number: string; lang: Lang; formKey: string };

export function PublishScore({ number, lang, formKey }: Props) {
  const t = scoreCopy[lang];
  return (
    <ActionForm
      action={publish}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      refusalWords={t.refusals}
      aria-label={t.desk.publish}
    >
      <ConfirmButton kind="primary" wide question={t.desk.publishHint} confirm={t.desk.publish}>
        {t.desk.publish}
      </ConfirmButton>
    </ActionForm>
  );
}

export function TakeDownScore({ number, lang, formKey }: Props) {
  const t = scoreCopy[lang];
  return (
    <ActionForm
      action={takeDown}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      hidden={{ number }}
      aria-label={t.desk.takeDown}
    >
      <ConfirmButton
        kind="danger"
        wide
        question={t.desk.takeDownHint}
        confirm={t.desk.takeDown}
        fields={<TextArea name="reason" required rows={2} limit={1000} />}
      >
        {t.desk.takeDown}
      </ConfirmButton>
    </ActionForm>
  );
}

export function MethodForm({ lang, formKey }: Omit<Props, 'number'>) {
  const t = scoreCopy[lang];
  return (
    <ActionForm
      action={method}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      aria-label={t.desk.addMethod}
    >
      <TextInput name="name" required />
      <TextArea name="description" required rows={3} limit={1000} />
      <div>
        <SubmitButton kind="secondary">{t.desk.addMethod}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function PromiseForm({ number, lang, formKey }: Props) {
  const t = scoreCopy[lang];
  return (
    <ActionForm
      action={promise}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      hidden={{ number }}
      aria-label={t.desk.promise}
    >
      <TextInput name="title" required />
      <TextInput name="due" type="date" required short />
      <div>
        <SubmitButton>{t.desk.promise}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function ImproveForm({ number, lang, formKey, action }: Props & { action: ActionRow }) {
  const t = scoreCopy[lang];
  return (
    <ActionForm
      action={improve}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      hidden={{ number, action: action.id, version: action.version }}
      aria-label={`${t.desk.improve}: ${action.title}`}
    >
      <Select
        name="state"
        required
        defaultValue={action.state}
        options={actionStates.map((value) => ({ value, label: t.actions.states[value] }))}
      />
      <TextInput name="outcome" defaultValue={action.outcome ?? ''} />
      <div>
        <SubmitButton kind="secondary">{t.desk.improve}</SubmitButton>
      </div>
    </ActionForm>
  );
}

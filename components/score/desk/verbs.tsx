'use client';

import { ActionForm } from '@/components/form/action-form';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { improve, method, promise, publish, takeDown } from '@/lib/score/actions';
import { scoreCopy } from '@/lib/score/copy';
import type { ActionRow } from '@/lib/score/queries';
import { actionStates } from '@/lib/score/schema';

type Props = { number: string; lang: Lang; formKey: string };

export function PublishScore({ number, lang, formKey }: Props) {
  const t = scoreCopy[lang];
  return (
    <VerbForm
      action={publish}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      refusalWords={t.refusals}
      verb={t.desk.publish}
      kind="primary"
      wide
      question={t.desk.publishHint}
    />
  );
}

export function TakeDownScore({ number, lang, formKey }: Props) {
  const t = scoreCopy[lang];
  return (
    <VerbForm
      action={takeDown}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      hidden={{ number }}
      verb={t.desk.takeDown}
      kind="danger"
      wide
      question={t.desk.takeDownHint}
    >
      <TextArea name="reason" required rows={2} limit={1000} />
    </VerbForm>
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

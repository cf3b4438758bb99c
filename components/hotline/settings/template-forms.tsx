'use client';

import { ActionForm } from '@/components/form/action-form';
import { RadioGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { changeApproval, keepTemplate, removeTemplate } from '@/lib/hotline/actions/templates';
import { templatesCopy } from '@/lib/hotline/copy/templates';

interface Props {
  lang: Lang;
  formKey: string;
}

type Kept = { id: number; version: number; name: string; body: string };

/** A template, new or to be changed. */
export function TemplateForm({ lang, formKey, template }: Props & { template?: Kept }) {
  const t = templatesCopy[lang];
  return (
    <ActionForm
      key={template?.version}
      action={keepTemplate}
      lang={lang}
      formKey={formKey}
      hidden={template ? { id: template.id, version: template.version } : {}}
      labels={t.fields}
      errorWords={t.errors}
      refusalWords={t.refusals}
      aria-label={template?.name ?? t.add}
      className="grid gap-4"
    >
      <TextInput name="name" required maxLength={40} defaultValue={template?.name} />
      <TextArea name="body" required rows={4} limit={2000} defaultValue={template?.body} />
      <div>
        <SubmitButton kind={template ? 'secondary' : 'primary'}>{template ? t.save : t.add}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function RemoveTemplateForm({ lang, formKey, id }: Props & { id: number }) {
  const t = templatesCopy[lang];
  return (
    <VerbForm
      action={removeTemplate}
      lang={lang}
      formKey={formKey}
      hidden={{ id }}
      refusalWords={t.refusals}
      verb={t.remove}
      kind="danger"
      size={40}
      question={t.removeAsk}
    />
  );
}

/** Whether answers wait for the head of their desk. */
export function ApprovalForm({ lang, formKey, approval }: Props & { approval: boolean }) {
  const t = templatesCopy[lang];
  return (
    <ActionForm
      key={String(approval)}
      action={changeApproval}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      aria-label={t.approval}
      className="grid gap-4"
    >
      <RadioGroup
        name="approval"
        required
        inline
        hint={t.approvalLead}
        defaultValue={approval ? 'on' : 'off'}
        options={[
          { value: 'on', label: t.approvalOn },
          { value: 'off', label: t.approvalOff },
        ]}
      />
      <div>
        <SubmitButton kind="secondary">{t.change}</SubmitButton>
      </div>
    </ActionForm>
  );
}

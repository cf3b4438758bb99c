'use client';

import { ActionForm } from '@/components/form/action-form';
import { CheckboxGroup } from '@/components/form/choices';
import { ConfirmButton } from '@/components/form/confirm-button';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { complaintCopy } from '@/lib/complaint/copy';
import { complaintKinds } from '@/lib/complaint/rules';
import type { Lang } from '@/lib/format/copy';
import type { FormAction } from '@/lib/platform/form/form-state';
import { askForSupplement, giveBack, merge, publish, redirectToComplaint, unmerge } from '@/lib/proposal/actions-desk';
import { proposalCopy } from '@/lib/proposal/copy';
import { proposalDeskCopy } from '@/lib/proposal/copy/desk';
import { supplementDays } from '@/lib/proposal/rules';
import { limits } from '@/lib/proposal/schema';

const actions = {
  publish,
  return: giveBack,
  request_supplement: askForSupplement,
  redirect: redirectToComplaint,
  merge,
  unmerge,
} satisfies Record<string, FormAction>;
export type Verb = keyof typeof actions;

type Props = {
  verbs: readonly Verb[];
  number: string;
  version: number;
  supplementLate: boolean;
  /** Whether something in the text looks like personal data. */
  suspicious: boolean;
  /** One for each verb, in their order. */
  formKeys: readonly string[];
  lang: Lang;
};

/** What the desk can do now, by the table: each verb is a form of its own, and its reason stays when it is refused. */
export function DeskVerbs({ verbs, supplementLate, formKeys, ...rest }: Props) {
  const t = proposalDeskCopy[rest.lang];
  if (verbs.length === 0) return <p className="text-ink-2">{t.noVerbs}</p>;
  return (
    <div className="grid gap-5">
      {verbs.map((verb, at) => (
        <div key={verb}>
          {verb === 'request_supplement' && supplementLate ? (
            <p className="text-sm text-ink-2">{t.supplementLate(supplementDays)}</p>
          ) : (
            <VerbForm verb={verb} formKey={formKeys[at] ?? ''} {...rest} />
          )}
        </div>
      ))}
    </div>
  );
}

type FormProps = { verb: Verb; number: string; version: number; suspicious: boolean; formKey: string; lang: Lang };

function VerbForm({ verb, number, version, suspicious, formKey, lang }: FormProps) {
  const t = proposalDeskCopy[lang];
  return (
    <ActionForm
      action={actions[verb]}
      lang={lang}
      formKey={formKey}
      hidden={{ number, version }}
      labels={{
        harmless: t.harmless,
        reason: t.reason,
        into: t.mergeInto,
        kind: t.redirectKind,
        title: t.title,
        state: t.state,
      }}
      detailWords={{ state: proposalCopy[lang].states }}
      errorWords={t.errors}
      refusalWords={t.refusals}
      className="grid gap-2"
      aria-label={t[verb]}
    >
      <p className="text-sm text-ink-2">{t[`${verb}Hint`]}</p>
      {verb === 'publish' && suspicious && (
        <CheckboxGroup
          name="harmless"
          required
          hint={t.harmlessHint}
          options={[{ value: 'yes', label: t.harmlessYes }]}
        />
      )}
      {verb === 'publish' || verb === 'unmerge' ? (
        <SubmitButton kind={verb === 'publish' ? 'primary' : 'secondary'} size={56} wide>
          {t[verb]}
        </SubmitButton>
      ) : (
        <ConfirmButton
          kind="secondary"
          size={56}
          wide
          question={verb === 'merge' ? t.reasonPublicHint : t.reasonHint}
          confirm={t[verb]}
          fields={<VerbFields verb={verb} lang={lang} />}
        >
          {t[verb]}
        </ConfirmButton>
      )}
    </ActionForm>
  );
}

function VerbFields({ verb, lang }: { verb: Verb; lang: Lang }) {
  const t = proposalDeskCopy[lang];
  return (
    <>
      {verb === 'merge' && <TextInput name="into" required hint={t.mergeIntoHint} />}
      {verb === 'redirect' && (
        <Select
          name="kind"
          required
          defaultValue="everyday"
          options={complaintKinds.map((value) => ({ value, label: complaintCopy[lang].kinds[value] }))}
        />
      )}
      <TextArea name="reason" required={verb !== 'merge'} rows={3} limit={limits.reason} />
    </>
  );
}

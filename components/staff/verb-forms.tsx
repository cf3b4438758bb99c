'use client';

import { ActionForm } from '@/components/form/action-form';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { answerAdminGrant, endSessions, name, resetSecondFactor, takeBack } from '@/lib/staff/actions';
import { staffCopy } from '@/lib/staff/copy';

type Base = { lang: Lang; formKey: string };

const words = (lang: Lang) => {
  const t = staffCopy[lang];
  return { lang, labels: t.fields, errorWords: t.refusals, refusalWords: t.refusals, className: 'contents' };
};

/** Grants a request to become administrator, refuses it, or takes it back. */
export function GrantForm({ lang, formKey, grant, own }: Base & { grant: number; own: boolean }) {
  const t = staffCopy[lang];
  const verdicts = own
    ? ([['withdrawn', 'secondary', t.withdraw, t.withdrawAsk]] as const)
    : ([
        ['granted', 'primary', t.grant, t.grantAsk],
        ['refused', 'danger', t.refuse, t.refuseAsk],
      ] as const);
  return verdicts.map(([verdict, kind, verb, ask]) => (
    <VerbForm
      key={verdict}
      action={answerAdminGrant}
      formKey={`${formKey.slice(0, -1)}${verdict === 'refused' ? '1' : '0'}`}
      hidden={{ grant, verdict }}
      {...words(lang)}
      verb={verb}
      kind={kind}
      size={40}
      question={ask}
    />
  ));
}

/** Ends one session, or all of an officer's. */
export function EndSessionForm({ lang, formKey, member, session }: Base & { member: number; session?: string }) {
  const t = staffCopy[lang];
  const verb = session ? t.endSession : t.endAll;
  return (
    <VerbForm
      action={endSessions}
      formKey={formKey}
      hidden={{ member, ...(session ? { session } : {}) }}
      {...words(lang)}
      verb={verb}
      size={40}
      question={t.endSessionAsk}
    >
      <TextInput name="reason" required maxLength={500} hint={t.hints.reason} />
    </VerbForm>
  );
}

/** Forgets a lost authenticator app. */
export function ResetFactorForm({ lang, formKey, member }: Base & { member: number }) {
  const t = staffCopy[lang];
  return (
    <VerbForm
      action={resetSecondFactor}
      formKey={formKey}
      hidden={{ member }}
      {...words(lang)}
      verb={t.factorReset}
      name={t.factor}
      size={40}
      question={t.factorResetAsk}
    >
      <TextInput name="reason" required maxLength={500} hint={t.hints.reason} />
    </VerbForm>
  );
}

type DeputyProps = Base & { member: number; today: string; colleagues: { value: string; label: string }[] };

/** Names who stands in, from one day to another. */
export function DeputyForm({ lang, formKey, member, today, colleagues }: DeputyProps) {
  const t = staffCopy[lang];
  return (
    <ActionForm
      action={name}
      formKey={formKey}
      hidden={{ member }}
      {...words(lang)}
      className="grid gap-6"
      aria-label={t.nameDeputy}
    >
      <Select name="deputy" required options={colleagues} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="from" type="date" required short min={today} defaultValue={today} />
        <TextInput name="lastDay" type="date" required short min={today} />
      </div>
      <div>
        <SubmitButton>{t.nameDeputy}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function EndDeputyForm({ lang, formKey, deputy }: Base & { deputy: number }) {
  const t = staffCopy[lang];
  return (
    <VerbForm
      action={takeBack}
      formKey={formKey}
      hidden={{ deputy }}
      {...words(lang)}
      verb={t.endDeputy}
      size={40}
      question={t.endDeputyAsk}
    />
  );
}

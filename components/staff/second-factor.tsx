'use client';

import { ActionForm } from '@/components/form/action-form';
import { CheckboxGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import type { FormAction } from '@/lib/platform/form/form-state';
import { officeSignInCopy } from '@/lib/staff/copy/sign-in';

type Props = { lang: Lang; formKey: string; action: FormAction; back: string | null };

const shape = ({ lang, formKey, action, back }: Props) => {
  const t = officeSignInCopy[lang];
  const hidden: Record<string, string> = back ? { callbackUrl: back } : {};
  return { lang, formKey, action, hidden, errorWords: t.refusals, refusalWords: t.refusals, labels: t.fields };
};

/** Six figures: phones show the keys for them, and browsers offer the code. */
const figures = { inputMode: 'numeric', autoComplete: 'one-time-code', maxLength: 40, short: true } as const;

/** Asks for a new secret; whoever has an app gives a code of it. */
export function BeginForm({ enrolled, ...props }: Props & { enrolled: boolean }) {
  const t = officeSignInCopy[props.lang];
  return (
    <ActionForm {...shape(props)} labels={t.giveFields} aria-label={t.setStart}>
      {enrolled && <TextInput name="code" required {...figures} inputMode="text" />}
      <div>
        <SubmitButton kind={enrolled ? 'secondary' : 'primary'}>{t.setStart}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Proves that the app has the secret, and that the recovery codes are kept. */
export function FinishForm(props: Props) {
  const t = officeSignInCopy[props.lang];
  return (
    <ActionForm {...shape(props)} aria-label={t.finish}>
      <CheckboxGroup name="kept" required options={[{ value: 'on', label: t.keptOption }]} />
      <TextInput name="code" required {...figures} />
      <div>
        <SubmitButton>{t.finish}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Gives the second factor for this session. */
export function GiveForm(props: Props) {
  const t = officeSignInCopy[props.lang];
  return (
    <ActionForm {...shape(props)} labels={t.giveFields} aria-label={t.factor}>
      <TextInput name="code" required hint={t.giveHint} {...figures} inputMode="text" />
      <div>
        <SubmitButton>{t.give}</SubmitButton>
      </div>
    </ActionForm>
  );
}

import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { signInCopy } from '@/lib/member/copy/sign-in';
import type { FormAction } from '@/lib/platform/form/form-state';

type Props = {
  lang: Lang;
  action: FormAction;
  enter: string;
  hidden?: Record<string, string>;
  /** Words for what only this use of a code can be refused for. */
  refusals?: Record<string, string>;
};

/** Six digits that have just arrived. Phones offer them by themselves. */
export function CodeForm({ lang, action, enter, hidden = {}, refusals = {} }: Props) {
  const t = signInCopy[lang];
  return (
    <ActionForm
      action={action}
      lang={lang}
      formKey={randomUUID()}
      labels={{ code: t.code }}
      errorWords={t.words}
      refusalWords={{ ...t.refusals, ...refusals }}
      hidden={hidden}
    >
      <TextInput
        name="code"
        hint={t.codeHint}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={40}
        short
        required
      />
      <div>
        <SubmitButton size={56}>{enter}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** One button that sends a code, and says why it could not. */
export function SendForm({
  lang,
  action,
  label,
  kind = 'secondary',
  hidden = {},
}: Omit<Props, 'enter' | 'refusals'> & { label: string; kind?: 'primary' | 'secondary' }) {
  const t = signInCopy[lang];
  return (
    <ActionForm action={action} lang={lang} formKey={randomUUID()} refusalWords={t.refusals} hidden={hidden}>
      <div>
        <SubmitButton kind={kind}>{label}</SubmitButton>
      </div>
    </ActionForm>
  );
}

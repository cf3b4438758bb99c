import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import type { Lang } from '@/lib/format/copy';
import { accountCopy } from '@/lib/member/copy/account';
import type { FormAction } from '@/lib/platform/form/form-state';

type Props = {
  lang: Lang;
  action: FormAction;
  label: string;
  /** What the button does in full, where its label alone could mean several rows. */
  name?: string;
  hidden?: Record<string, string | number>;
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
};

/** One button that does one thing to one's account. */
export function Press({ lang, action, label, name, hidden, kind = 'secondary' }: Props) {
  return (
    <ActionForm
      action={action}
      lang={lang}
      formKey={randomUUID()}
      hidden={hidden}
      refusalWords={accountCopy[lang].refusals}
      aria-label={name ?? label}
      className="grid gap-2"
    >
      <div>
        <SubmitButton kind={kind} size={40}>
          {label}
          {name && <span className="sr-only"> ({name})</span>}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

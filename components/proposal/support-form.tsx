'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import type { Lang } from '@/lib/format/copy';
import { addSupport, removeSupport } from '@/lib/proposal/actions';
import { proposalCopy } from '@/lib/proposal/copy';

type Props = {
  number: string;
  supported: boolean;
  formKey: string;
  lang: Lang;
  /** What the button says, where it is more than support: joining instead of filing. */
  verb?: string;
  small?: boolean;
};

/** One press adds a voice, another takes it back. */
export function SupportForm({ number, supported, formKey, lang, verb, small = false }: Props) {
  const t = proposalCopy[lang];
  return (
    <ActionForm
      key={String(supported)}
      action={supported ? removeSupport : addSupport}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      refusalWords={t.refusals}
      className="grid gap-3"
    >
      <SubmitButton kind={supported ? 'secondary' : 'primary'} wide={!small} size={small ? 40 : 48}>
        {supported ? t.takeBack : (verb ?? t.addSupport)}
      </SubmitButton>
    </ActionForm>
  );
}

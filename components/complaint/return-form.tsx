import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { comeBack } from '@/lib/complaint/actions/come-back';
import { returnCopy } from '@/lib/complaint/copy/return';
import type { Lang } from '@/lib/format/copy';

/** Number and code of a case that was filed without an account. `claims`: who is signed in takes it into their account. */
export function ReturnForm({ lang, claims }: { lang: Lang; claims: boolean }) {
  const t = returnCopy[lang];
  return (
    <ActionForm
      action={comeBack}
      lang={lang}
      formKey={randomUUID()}
      labels={{ number: t.number, code: t.code }}
      refusalWords={t.refusals}
    >
      <TextInput name="number" hint={t.numberHint} autoComplete="off" maxLength={20} short required />
      <TextInput name="code" hint={t.codeHint} autoComplete="off" maxLength={60} required />
      <div>
        <SubmitButton size={56}>{claims ? t.claim : t.open}</SubmitButton>
      </div>
    </ActionForm>
  );
}

import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/components/form/action-form';
import { CheckboxGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { joinAsResident } from '@/lib/member/actions/sign-in';
import { signInCopy } from '@/lib/member/copy/sign-in';

/** What a new person is called and agrees to. Nothing is ticked beforehand. */
export function WelcomeForm({ lang, name, back }: { lang: Lang; name: string; back: string | null }) {
  const t = signInCopy[lang];
  return (
    <ActionForm
      action={joinAsResident}
      lang={lang}
      formKey={randomUUID()}
      labels={{ name: t.name, agree: t.agree }}
      errorWords={t.words}
      refusalWords={t.refusals}
      hidden={back ? { callbackUrl: back } : {}}
    >
      <TextInput name="name" hint={t.nameHint} autoComplete="name" defaultValue={name} maxLength={40} required />
      <CheckboxGroup
        name="agree"
        required
        options={[
          { value: 'account', label: t.agreeAccount, hint: t.agreeAccountHint },
          { value: 'messages', label: t.agreeMessages, hint: t.agreeMessagesHint },
        ]}
      />
      <div>
        <SubmitButton size={56}>{t.join}</SubmitButton>
      </div>
    </ActionForm>
  );
}

import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { askSignInCode } from '@/lib/member/actions/sign-in';
import { signInCopy } from '@/lib/member/copy/sign-in';

/** Where a code shall go. One box for both kinds: a person knows which one they typed. */
export function AskForm({ lang, back }: { lang: Lang; back: string | null }) {
  const t = signInCopy[lang];
  return (
    <ActionForm
      action={askSignInCode}
      lang={lang}
      formKey={randomUUID()}
      labels={{ contact: t.contact }}
      errorWords={t.words}
      refusalWords={t.refusals}
      hidden={back ? { callbackUrl: back } : {}}
    >
      <TextInput name="contact" hint={t.contactHint} autoComplete="username" maxLength={254} required />
      <div>
        <SubmitButton size={56}>{t.ask}</SubmitButton>
      </div>
    </ActionForm>
  );
}

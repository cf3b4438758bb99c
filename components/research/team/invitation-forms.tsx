'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { invite, join, revoke } from '@/lib/research/actions/team';
import { teamFormCopy } from '@/lib/research/copy/form';
import { teamCopy } from '@/lib/research/copy/team';

type Props = { number: string; lang: Lang; formKey: string };

export function InviteForm({ number, lang, formKey }: Props) {
  const t = teamCopy[lang];
  return (
    <ActionForm
      action={invite}
      lang={lang}
      formKey={formKey}
      labels={teamFormCopy[lang].fields}
      errorWords={teamFormCopy[lang].errors}
      refusalWords={teamFormCopy[lang].errors}
      hidden={{ number }}
      aria-label={t.invite}
      className="grid gap-4"
    >
      <TextInput name="contact" hint={t.inviteHint} autoComplete="off" />
      <div>
        <SubmitButton kind="secondary">{t.invite}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Nobody can come in by it any more. */
export function RevokeInvitation({ number, lang, formKey, invitation }: Props & { invitation: number }) {
  const t = teamCopy[lang];
  return (
    <VerbForm
      action={revoke}
      lang={lang}
      formKey={formKey}
      hidden={{ number, invitation }}
      verb={t.revoke}
      kind="quiet"
      size={40}
      question={t.revokeQuestion}
    />
  );
}

/** Comes in by the link that was opened. */
export function JoinForm({ token, lang, formKey }: { token: string; lang: Lang; formKey: string }) {
  const t = teamCopy[lang];
  return (
    <ActionForm
      action={join}
      lang={lang}
      formKey={formKey}
      errorWords={teamFormCopy[lang].errors}
      refusalWords={teamFormCopy[lang].errors}
      hidden={{ token }}
      aria-label={t.invited.join}
    >
      <div>
        <SubmitButton size={56}>{t.invited.join}</SubmitButton>
      </div>
    </ActionForm>
  );
}

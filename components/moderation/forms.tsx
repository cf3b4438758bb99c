'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import type { Lang } from '@/lib/format/copy';
import { appeal, judge, muteComments, unmuteComments } from '@/lib/moderation/actions';
import { moderationCopy } from '@/lib/moderation/copy';
import { reasonLimit } from '@/lib/moderation/schema';

type Props = { id: number; formKey: string; lang: Lang };

/** The one objection of whom a measure concerns. */
export function AppealForm({ id, formKey, lang }: Props) {
  const t = moderationCopy[lang];
  return (
    <ActionForm
      action={appeal}
      lang={lang}
      formKey={formKey}
      hidden={{ id }}
      labels={{ reason: t.appealText }}
      refusalWords={t.refusals}
      className="grid gap-3"
    >
      <TextArea name="reason" required rows={3} limit={reasonLimit} hint={t.appealHint} />
      <div>
        <SubmitButton kind="primary">{t.appealSend}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Another officer's answer; without an objection the measure can only be lifted. */
export function JudgeForm({ id, appealed, formKey, lang }: Props & { appealed: boolean }) {
  const t = moderationCopy[lang];
  return (
    <ActionForm
      action={judge}
      lang={lang}
      formKey={formKey}
      hidden={{ id }}
      labels={{ reason: t.judgement }}
      refusalWords={t.refusals}
      className="grid gap-3"
    >
      <TextArea name="reason" required rows={2} limit={reasonLimit} hint={t.judgementHint} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton kind={appealed ? 'primary' : 'secondary'} name="outcome" value="lift">
          {appealed ? t.lift : t.correct}
        </SubmitButton>
        {appealed && (
          <SubmitButton kind="secondary" name="outcome" value="uphold">
            {t.uphold}
          </SubmitButton>
        )}
      </div>
    </ActionForm>
  );
}

/** Folds the writer of this comment away, for this reader only. */
export function MuteForm({ id, formKey, lang }: Props) {
  const t = moderationCopy[lang];
  return (
    <ActionForm
      action={muteComments}
      lang={lang}
      formKey={formKey}
      hidden={{ comment: id }}
      refusalWords={t.refusals}
      className="grid gap-3"
    >
      <p className="text-sm text-ink-2">{t.muteAsk}</p>
      <div>
        <SubmitButton kind="secondary">{t.muteConfirm}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Reads that writer again. */
export function UnmuteForm({ id, formKey, lang }: Props) {
  return (
    <ActionForm action={unmuteComments} lang={lang} formKey={formKey} hidden={{ id }} className="grid gap-3">
      <div>
        <SubmitButton kind="secondary" size={40}>
          {moderationCopy[lang].unmute}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

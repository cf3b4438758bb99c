'use client';

import { ActionForm } from '@/components/form/action-form';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { settleReports } from '@/lib/comment/actions';
import { commentCopy } from '@/lib/comment/copy';
import type { Lang } from '@/lib/format/copy';
import { daysAllowed } from '@/lib/moderation/rules';

type Props = {
  id: number;
  /** Waits and is not shown yet. */
  held: boolean;
  /** How often its writer's writing was suspended before. */
  suspended: number;
  formKey: string;
  lang: Lang;
};

/** The officer's two verbs: hide it with a reason (and, grade by grade, suspend its writer's writing), or let it stand. */
export function Verdict({ id, held, suspended, formKey, lang }: Props) {
  const t = commentCopy[lang];
  return (
    <ActionForm
      action={settleReports}
      lang={lang}
      formKey={formKey}
      hidden={{ id }}
      labels={{ reason: t.hideReason, suspend: t.suspend }}
      refusalWords={t.refusals}
      errorWords={t.refusals}
      className="grid gap-3"
    >
      <TextArea name="reason" rows={2} limit={500} hint={t.hideReasonHint} />
      <Select
        name="suspend"
        hint={t.suspendHint}
        empty={t.suspendNone}
        options={daysAllowed(suspended).map((days) => ({ value: String(days), label: t.suspendDays(days) }))}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton kind="primary" name="outcome" value="hidden">
          {t.hide}
        </SubmitButton>
        <SubmitButton kind="secondary" name="outcome" value="kept">
          {held ? t.release : t.keep}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

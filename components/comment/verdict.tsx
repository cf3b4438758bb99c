'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { settleReports } from '@/lib/comment/actions';
import { commentCopy } from '@/lib/comment/copy';
import type { Lang } from '@/lib/format/copy';

/** The officer's two verbs for a reported comment: hide it with a reason, or keep it. */
export function Verdict({ id, formKey, lang }: { id: number; formKey: string; lang: Lang }) {
  const t = commentCopy[lang];
  return (
    <ActionForm
      action={settleReports}
      lang={lang}
      formKey={formKey}
      hidden={{ id }}
      labels={{ reason: t.hideReason }}
      refusalWords={t.refusals}
      className="grid gap-3"
    >
      <TextArea name="reason" rows={2} limit={500} hint={t.hideReasonHint} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton kind="primary" name="outcome" value="hidden">
          {t.hide}
        </SubmitButton>
        <SubmitButton kind="secondary" name="outcome" value="kept">
          {t.keep}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

'use client';

import { ActionForm } from '@/components/form/action-form';
import { RadioGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { sendReport, takeBackComment } from '@/lib/comment/actions';
import { commentCopy } from '@/lib/comment/copy';
import { reportReasons } from '@/lib/comment/schema';
import type { Lang } from '@/lib/format/copy';

type Props = { id: number; formKey: string; lang: Lang };

/** Tells the desk what is wrong with a comment. */
export function ReportForm({ id, formKey, lang }: Props) {
  const t = commentCopy[lang];
  return (
    <ActionForm
      action={sendReport}
      lang={lang}
      formKey={formKey}
      hidden={{ id }}
      labels={{ reason: t.reportWhy }}
      refusalWords={t.refusals}
      className="grid gap-3"
    >
      <RadioGroup
        name="reason"
        required
        inline
        options={reportReasons.map((value) => ({ value, label: t.reasons[value] }))}
      />
      <div>
        <SubmitButton kind="secondary">{t.reportSend}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Takes an own comment back, after the question. */
export function TakeBackForm({ id, formKey, lang }: Props) {
  const t = commentCopy[lang];
  return (
    <ActionForm
      action={takeBackComment}
      lang={lang}
      formKey={formKey}
      hidden={{ id }}
      refusalWords={t.refusals}
      className="grid gap-3"
    >
      <p>{t.withdrawAsk}</p>
      <div>
        <SubmitButton kind="danger">{t.withdrawConfirm}</SubmitButton>
      </div>
    </ActionForm>
  );
}

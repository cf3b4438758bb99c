'use client';

import { ConfirmButton } from '@/components/form/confirm-button';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { acceptAnswer, answerExtensionRequest, reopenCase, withdrawCase } from '@/lib/complaint/actions/author';
import { authorCopy } from '@/lib/complaint/copy/author';
import { CaseActionForm, type CaseForm } from '../case-form';

/** Not content: the case goes back to the desk. Stands open and in front when the rating was low. */
export function ReopenForm({ until, offered, ...form }: CaseForm & { until: string; offered: boolean }) {
  const t = authorCopy[form.lang].reopen;
  const reason = <TextArea name="reason" required rows={3} limit={2000} />;
  return (
    <CaseActionForm {...form} action={reopenCase} name={t.open} labels={{ reason: t.reason }} harmless="quietYes">
      {offered ? (
        <>
          <p className="font-bold">{t.offer}</p>
          <p className="text-sm text-ink-2">{t.question(until)}</p>
          {reason}
          <div>
            <SubmitButton>{t.send}</SubmitButton>
          </div>
        </>
      ) : (
        <ConfirmButton kind="secondary" question={t.question(until)} confirm={t.send} fields={reason}>
          {t.open}
        </ConfirmButton>
      )}
    </CaseActionForm>
  );
}

export function AcceptForm(form: CaseForm) {
  const t = authorCopy[form.lang].accept;
  return (
    <CaseActionForm {...form} action={acceptAnswer} name={t.open}>
      <ConfirmButton kind="secondary" question={t.question} confirm={t.send}>
        {t.open}
      </ConfirmButton>
    </CaseActionForm>
  );
}

export function WithdrawForm(form: CaseForm) {
  const t = authorCopy[form.lang].withdraw;
  return (
    <CaseActionForm {...form} action={withdrawCase} name={t.open} labels={{ reason: t.reason }}>
      <ConfirmButton
        kind="quiet"
        question={t.question}
        confirm={t.send}
        fields={<TextArea name="reason" rows={2} limit={1000} />}
      >
        {t.open}
      </ConfirmButton>
    </CaseActionForm>
  );
}

/** Consent to a second extension; without it the due date stays. */
export function ExtensionAnswerForm(form: CaseForm) {
  const t = authorCopy[form.lang].extension;
  return (
    <CaseActionForm {...form} action={answerExtensionRequest} name={t.title}>
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="answer" value="agree">
          {t.agree}
        </SubmitButton>
        <SubmitButton kind="secondary" name="answer" value="decline">
          {t.decline}
        </SubmitButton>
      </div>
    </CaseActionForm>
  );
}

'use client';

import { ConfirmButton } from '@/components/form/confirm-button';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { keepCase, releaseCase } from '@/lib/complaint/actions/desk';
import { deskCopy } from '@/lib/complaint/copy/desk';
import { heldCopy } from '@/lib/complaint/copy/held';
import { CaseActionForm, type CaseForm } from '../case-form';

/** It is no personal data: everyone may read the case. */
export function ReleaseForm(form: CaseForm) {
  const t = heldCopy[form.lang].desk;
  return (
    <CaseActionForm {...form} action={releaseCase} name={t.release}>
      <SubmitButton wide>{t.release}</SubmitButton>
    </CaseActionForm>
  );
}

/** It is: the case stays private, and its author reads why. */
export function KeepForm(form: CaseForm) {
  const t = heldCopy[form.lang].desk;
  const { reason, authorReason } = deskCopy[form.lang];
  return (
    <CaseActionForm {...form} action={keepCase} name={t.keep} labels={{ reason }}>
      <ConfirmButton
        kind="secondary"
        question={t.keepQuestion}
        confirm={t.keepSend}
        fields={<TextArea name="reason" required rows={3} limit={1000} hint={authorReason} />}
      >
        {t.keep}
      </ConfirmButton>
    </CaseActionForm>
  );
}

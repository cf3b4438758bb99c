'use client';

import { ConfirmButton } from '@/components/form/confirm-button';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import {
  closeCase,
  closeRepeatedCase,
  mergeCase,
  requestCaseSupplement,
  startCase,
  transferCase,
  unmergeCase,
} from '@/lib/complaint/actions/desk';
import { deskCopy } from '@/lib/complaint/copy/desk';
import { CaseActionForm, type CaseForm } from '../case-form';

export function StartForm(form: CaseForm) {
  const t = deskCopy[form.lang].start;
  return (
    <CaseActionForm {...form} action={startCase} name={t.open}>
      <div>
        <SubmitButton>{t.open}</SubmitButton>
        <p className="mt-2 text-sm text-ink-2">{t.hint}</p>
      </div>
    </CaseActionForm>
  );
}

export function SupplementRequestForm(form: CaseForm) {
  const t = deskCopy[form.lang];
  return (
    <CaseActionForm {...form} action={requestCaseSupplement} name={t.supplement.open} labels={{ reason: t.reason }}>
      <ConfirmButton
        kind="secondary"
        question={t.supplement.question}
        confirm={t.supplement.send}
        fields={<TextArea name="reason" required rows={3} limit={1000} hint={t.authorReason} />}
      >
        {t.supplement.open}
      </ConfirmButton>
    </CaseActionForm>
  );
}

export function TransferForm(form: CaseForm) {
  const t = deskCopy[form.lang];
  return (
    <CaseActionForm
      {...form}
      action={transferCase}
      name={t.transfer.open}
      labels={{ agency: t.transfer.agency, reason: t.reason }}
    >
      <ConfirmButton
        kind="secondary"
        question={t.transfer.question}
        confirm={t.transfer.send}
        fields={
          <>
            <TextInput name="agency" required />
            <TextArea name="reason" required rows={3} limit={1000} hint={t.publicReason} />
          </>
        }
      >
        {t.transfer.open}
      </ConfirmButton>
    </CaseActionForm>
  );
}

export function MergeForm(form: CaseForm) {
  const t = deskCopy[form.lang];
  return (
    <CaseActionForm {...form} action={mergeCase} name={t.merge.open} labels={{ into: t.merge.into, reason: t.reason }}>
      <ConfirmButton
        kind="secondary"
        question={t.merge.question}
        confirm={t.merge.send}
        fields={
          <>
            <TextInput name="into" required hint={t.merge.intoHint} inputMode="numeric" />
            <TextArea name="reason" rows={2} limit={1000} hint={t.publicReason} />
          </>
        }
      >
        {t.merge.open}
      </ConfirmButton>
    </CaseActionForm>
  );
}

export function UnmergeForm(form: CaseForm) {
  const t = deskCopy[form.lang];
  return (
    <CaseActionForm {...form} action={unmergeCase} name={t.merge.undo}>
      <ConfirmButton kind="secondary" question={t.merge.undoQuestion} confirm={t.merge.undo}>
        {t.merge.undo}
      </ConfirmButton>
    </CaseActionForm>
  );
}

export function CloseForm(form: CaseForm) {
  const t = deskCopy[form.lang].close;
  return (
    <CaseActionForm {...form} action={closeCase} name={t.open}>
      <ConfirmButton kind="secondary" question={t.question} confirm={t.send}>
        {t.open}
      </ConfirmButton>
    </CaseActionForm>
  );
}

export function CloseRepeatForm(form: CaseForm) {
  const t = deskCopy[form.lang];
  return (
    <CaseActionForm {...form} action={closeRepeatedCase} name={t.repeat.open} labels={{ reason: t.reason }}>
      <ConfirmButton
        question={t.repeat.question}
        confirm={t.repeat.send}
        fields={<TextArea name="reason" required rows={3} limit={1000} hint={t.publicReason} />}
      >
        {t.repeat.open}
      </ConfirmButton>
    </CaseActionForm>
  );
}

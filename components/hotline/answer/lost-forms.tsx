'use client';

import { ConfirmButton } from '@/components/form/confirm-button';
import { confirmText, sendTextAgain } from '@/lib/hotline/actions/answer';
import { lostCopy } from '@/lib/hotline/copy/lost';
import { ThreadForm, type ThreadFormProps } from '../thread-form';

export function ArriveForm(form: ThreadFormProps) {
  const t = lostCopy[form.lang].arrive;
  return (
    <ThreadForm {...form} action={confirmText} name={t.open}>
      <ConfirmButton kind="secondary" question={t.question} confirm={t.send}>
        {t.open}
      </ConfirmButton>
    </ThreadForm>
  );
}

/** `certain`: the carrier has said that it did not arrive, so that it cannot come twice. */
export function SendAgainForm({ certain, ...form }: ThreadFormProps & { certain: boolean }) {
  const t = lostCopy[form.lang][certain ? 'afresh' : 'again'];
  return (
    <ThreadForm {...form} action={sendTextAgain} name={t.open}>
      <ConfirmButton kind="secondary" question={t.question} confirm={t.send}>
        {t.open}
      </ConfirmButton>
    </ThreadForm>
  );
}

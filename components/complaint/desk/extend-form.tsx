'use client';

import { ConfirmButton } from '@/components/form/confirm-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { askCaseExtension, extendCase } from '@/lib/complaint/actions/desk';
import { deskCopy } from '@/lib/complaint/copy/desk';
import { CaseActionForm, type CaseForm } from '../case-form';

/** More time: the first by the desk itself, the second only by asking the resident. `period` in words, `most` its number. */
export function ExtendForm({
  second,
  period,
  most,
  ...form
}: CaseForm & { second: boolean; period: string; most: number }) {
  const t = deskCopy[form.lang];
  const open = second ? t.extend.ask : t.extend.open;
  return (
    <CaseActionForm
      {...form}
      action={second ? askCaseExtension : extendCase}
      name={open}
      labels={{ n: t.extend.n, reason: t.reason }}
    >
      <ConfirmButton
        kind="secondary"
        question={second ? t.extend.askQuestion : t.extend.question(period)}
        confirm={second ? t.extend.askSend : t.extend.send}
        fields={
          <>
            <TextInput name="n" type="number" min={1} max={most} required defaultValue={String(most)} hint={period} />
            <TextArea name="reason" required rows={3} limit={1000} hint={second ? t.authorReason : t.publicReason} />
          </>
        }
      >
        {open}
      </ConfirmButton>
    </CaseActionForm>
  );
}

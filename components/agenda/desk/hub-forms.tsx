'use client';

import { ConfirmButton } from '@/components/form/confirm-button';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { discard, edit, endRound, submit, takeOut } from '@/lib/agenda/actions';
import { agendaDeskCopy } from '@/lib/agenda/copy-desk';
import type { Lang } from '@/lib/format/copy';
import { AgendaForm } from './form';

interface Common {
  lang: Lang;
  formKey: string;
  item: string;
}

/** The hub's words, changed while it is drafting. */
export function EditForm({
  item,
  text,
  ...form
}: Common & { text: { title: string; summary: string; why: string; version: number } }) {
  const t = agendaDeskCopy[form.lang].desk;
  return (
    <AgendaForm {...form} action={edit} hidden={{ item, version: text.version }} name={t.edit}>
      <TextInput name="title" required defaultValue={text.title} />
      <TextArea name="summary" required rows={4} limit={2000} defaultValue={text.summary} />
      <TextArea name="why" required rows={3} limit={2000} defaultValue={text.why} />
      <div>
        <SubmitButton kind="secondary">{t.save}</SubmitButton>
      </div>
    </AgendaForm>
  );
}

/** Sends the item up to the district. */
export function SubmitForm({ item, again, ...form }: Common & { again: boolean }) {
  const t = agendaDeskCopy[form.lang].desk;
  return (
    <AgendaForm {...form} action={submit} hidden={{ item }} name={t.submit}>
      <ConfirmButton kind="primary" size={56} question={again ? t.submitAgain : t.submitConfirm} confirm={t.submit}>
        {t.submit}
      </ConfirmButton>
    </AgendaForm>
  );
}

export function DiscardForm({ item, ...form }: Common) {
  const t = agendaDeskCopy[form.lang].desk;
  return (
    <AgendaForm {...form} action={discard} hidden={{ item }} name={t.discard}>
      <ConfirmButton
        kind="quiet"
        question={t.discardConfirm}
        confirm={t.discardNow}
        fields={<TextArea name="reason" rows={2} limit={500} />}
      >
        {t.discard}
      </ConfirmButton>
    </AgendaForm>
  );
}

export function TakeOutForm({ item, proposal, ...form }: Common & { proposal: string }) {
  const t = agendaDeskCopy[form.lang].desk;
  return (
    <AgendaForm {...form} action={takeOut} hidden={{ item, proposal }} name={`${t.takeOut} ${proposal}`}>
      <ConfirmButton
        kind="secondary"
        size={40}
        question={t.takeOutConfirm}
        confirm={t.takeOutNow}
        fields={<TextArea name="reason" rows={2} limit={500} />}
      >
        {t.takeOut}
      </ConfirmButton>
    </AgendaForm>
  );
}

/** Ends the round with one closing note for all that was not gathered. */
export function CloseRoundForm({ zone, left, ...form }: Omit<Common, 'item'> & { zone: number; left: number }) {
  const t = agendaDeskCopy[form.lang].hub;
  return (
    <AgendaForm {...form} action={endRound} hidden={{ zone }} name={t.close}>
      <ConfirmButton
        kind="secondary"
        question={t.closeHint(left)}
        confirm={t.closeNow}
        fields={<TextArea name="note" required rows={4} limit={1000} />}
      >
        {t.close}
      </ConfirmButton>
    </AgendaForm>
  );
}

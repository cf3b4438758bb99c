'use client';

import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Box } from '@/components/ui/page';
import { askAgain } from '@/lib/agenda/actions';
import { agendaCopy } from '@/lib/agenda/copy';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { AgendaForm } from './desk/form';

interface Props {
  /** The number of the proposal whose author asks. */
  proposal: string;
  until: Date;
  formKey: string;
  lang: Lang;
}

/** The proposer asks for the decision to be looked at again, once and until a day. */
export function AskAgainBox({ proposal, until, formKey, lang }: Props) {
  const t = agendaCopy[lang].again;
  return (
    <Box title={t.title}>
      <AgendaForm lang={lang} formKey={formKey} action={askAgain} hidden={{ proposal }} name={t.title}>
        <TextArea name="reason" required rows={4} limit={2000} hint={t.hint(formatDay(until, lang))} />
        <div>
          <SubmitButton kind="secondary">{t.now}</SubmitButton>
        </div>
      </AgendaForm>
    </Box>
  );
}

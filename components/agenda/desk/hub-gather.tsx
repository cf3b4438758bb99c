'use client';

import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { addToItem, gather } from '@/lib/agenda/actions';
import { agendaDeskCopy } from '@/lib/agenda/copy-desk';
import type { Lang } from '@/lib/format/copy';
import { AgendaForm } from './form';
import { type Gatherable, GatherChoices } from './gather-choices';

interface Props {
  lang: Lang;
  formKey: string;
  zone: number;
  proposals: Gatherable[];
}

/** Choose proposals that belong together and write the item that carries them up. */
export function HubGather({ lang, formKey, zone, proposals }: Props) {
  return (
    <AgendaForm action={gather} lang={lang} formKey={formKey} hidden={{ zone }} name={agendaDeskCopy[lang].hub.write}>
      <GatherChoices lang={lang} proposals={proposals} />
      <div>
        <h3 className="text-lg">{agendaDeskCopy[lang].hub.write}</h3>
        <p className="mt-1 text-sm text-ink-2">{agendaDeskCopy[lang].hub.writeHint}</p>
      </div>
      <TextInput name="title" required />
      <TextArea name="summary" required rows={4} limit={2000} />
      <TextArea name="why" required rows={3} limit={2000} />
      <div>
        <SubmitButton size={56}>{agendaDeskCopy[lang].hub.make}</SubmitButton>
      </div>
    </AgendaForm>
  );
}

/** Puts more proposals into an item that is still being drafted. */
export function AddForm({ lang, formKey, item, proposals }: Omit<Props, 'zone'> & { item: string }) {
  const t = agendaDeskCopy[lang].hub;
  return (
    <AgendaForm action={addToItem} lang={lang} formKey={formKey} hidden={{ item }} name={t.more}>
      <GatherChoices lang={lang} proposals={proposals} />
      <div>
        <SubmitButton kind="secondary">{t.moreNow}</SubmitButton>
      </div>
    </AgendaForm>
  );
}
